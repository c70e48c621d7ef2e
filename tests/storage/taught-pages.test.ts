import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import type { TaughtPage } from '../../lib/domain/taught-site.ts';
import { createWorld, freshDisk, type Opened, open } from './support.ts';

const fields = { email: { scope: 'main' as const, ways: [{ by: 'label' as const, label: 'E-mail' }] } };
const set = (id: string, name: string, more: object = {}): Edit => ({
  op: 'set',
  table: 'taughtSites',
  id,
  fields: { name, pattern: 'https://h.example/g/*', fields, ...more },
});

let opened: Opened;
let heard: TaughtPage[][];

beforeEach(async () => {
  freshDisk();
  opened = await open(createWorld());
  heard = [];
});
afterEach(() => opened.close());

async function names(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const cancel = opened.book.liveTaughtPages().subscribe((pages) => {
      heard.push(pages);
      queueMicrotask(() => cancel());
      resolve(pages.map(({ name }) => name));
    }, reject);
  });
}

describe('taught pages in the book', () => {
  it('come by name and without their envelope', async () => {
    await opened.book.write([set('b', 'Guests'), set('a', 'Bookings')]);
    expect(await names()).toEqual(['Bookings', 'Guests']);
    expect(heard[0]?.[0]).toEqual({ id: 'a', name: 'Bookings', pattern: 'https://h.example/g/*', fields });
  });

  it('leave out what is deleted, and come back with undo', async () => {
    await opened.book.write([set('a', 'Bookings')]);
    const undo = await opened.book.write([{ op: 'remove', table: 'taughtSites', id: 'a' }]);
    expect(await names()).toEqual([]);
    await opened.book.write(undo);
    expect(await names()).toEqual(['Bookings']);
  });

  it('leave alone a row in a form that this version does not know', async () => {
    await opened.book.write([set('a', 'Old', { fields: { email: ['.mail'] } as never }), set('b', 'New')]);
    expect(await names()).toEqual(['New']);
  });
});
