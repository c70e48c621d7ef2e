import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageShown } from '../../lib/domain/reading.ts';
import { arrive, onDemand } from '../../lib/sites/parts.ts';
import type { Found, SiteReader } from '../../lib/sites/reader.ts';
import { watchPage } from '../../lib/sites/watch/watch-page.ts';

const FOUND: Found = { pageKind: 'none', subject: 'read', own: [], people: [], detectors: [] };
const roots = () => ({ containers: [], frames: [] });
let id = 'part-0';
let ending = new AbortController();

beforeEach((test) => {
  vi.useFakeTimers();
  id = test.task.id;
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function watch(bring: (id: string) => Promise<boolean>) {
  const readings: PageShown[] = [];
  let readAgain = () => {};
  const reader = onDemand({ id, claims: () => true }, bring, () => readAgain());
  const options = { document, window, readers: [reader], signal: ending.signal };
  readAgain = watchPage({ ...options, onReading: (reading) => readings.push(reading) }).readAgain;
  return readings;
}

const part = (): SiteReader => ({ id, family: 'crm', claims: () => true, read: () => FOUND, roots });
const settle = () => vi.advanceTimersByTimeAsync(2000);

describe('a reader that comes on demand', () => {
  it('is asked for once, and reads as soon as it has come', async () => {
    const asked: string[] = [];
    const readings = watch(async (wanted) => {
      asked.push(wanted);
      document.body.append(document.createElement('p'));
      arrive(part());
      return true;
    });
    await settle();
    expect(readings.map((reading) => [reading.site, reading.subject])).toEqual([[id, 'read']]);
    expect(asked).toEqual([id]);
  });

  it('says nothing while it is on the way, whatever the page does', async () => {
    const asked: string[] = [];
    const readings = watch((wanted) => {
      asked.push(wanted);
      return new Promise(() => {});
    });
    for (let i = 0; i < 5; i++) {
      document.body.append(document.createElement('p'));
      await settle();
    }
    expect([readings.length, asked.length]).toEqual([0, 1]);
  });

  it('that did not come is asked for again when the page changes, not before', async () => {
    let tries = 0;
    const readings = watch(async () => {
      tries++;
      if (tries > 1) arrive(part());
      return tries > 1;
    });
    await settle();
    await settle();
    expect([tries, readings.length]).toEqual([1, 0]);
    document.body.append(document.createElement('p'));
    await settle();
    expect([tries, readings.length]).toEqual([2, 1]);
  });

  it('is there at once for a script that is put in again', async () => {
    arrive(part());
    const bring = vi.fn(async () => true);
    const readings = watch(bring);
    await settle();
    expect(readings).toHaveLength(1);
    expect(bring).not.toHaveBeenCalled();
  });
});
