import { afterEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import { BOTH, eventually, openScene, type Scene } from './support/scene.ts';

const DAY = 86_400_000;

describe('what is coming up', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  async function start(spans: { stale: number; soon: number }): Promise<void> {
    const due = (id: string, days: number): Edit => ({
      op: 'set',
      table: 'followUps',
      id,
      fields: {
        customerId: 'alice',
        title: id,
        channel: 'call',
        due: { date: dateIn(days), time: '10:00', zone: 'UTC' },
        origin: 'manual',
      },
    });
    const many = (name: string, n: number, days: number) =>
      Array.from({ length: n }, (_, i) => due(`${name}${i}`, days));
    scene = await openScene({ edits: BOTH });
    await scene.opened.book.write([...many('stale', spans.stale, -100), ...many('soon', spans.soon, 2)]);
  }
  const dateIn = (days: number) => new Date(scene.world.clock.now() + days * DAY).toISOString().slice(0, 10);
  const spans = () => {
    const now = scene.model.agenda.spans.value;
    if (now.kind !== 'ready') throw new Error(now.kind);
    const { overdue, coming } = now.value;
    return [overdue.items.length, overdue.more, coming.items.length, coming.more];
  };

  it('is never hidden by what has waited for months', async () => {
    await start({ stale: 30, soon: 1 });
    await eventually(() => expect(spans()).toEqual([5, true, 1, false]));
  });

  it('can all be seen, however much it is', async () => {
    await start({ stale: 30, soon: 25 });
    await eventually(() => expect(spans()).toEqual([5, true, 20, true]));
    scene.model.agenda.showMore('coming');
    await eventually(() => expect(spans()).toEqual([5, true, 25, false]));
    scene.model.agenda.showMore('overdue');
    // What is there stays while more is fetched.
    expect(spans()).toEqual([5, true, 25, false]);
    scene.model.agenda.showMore('overdue');
    await eventually(() => expect(spans()).toEqual([30, false, 25, false]));
  });
});
