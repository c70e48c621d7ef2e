import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BriefCardModel } from '../../lib/models/brief-card-model.ts';
import { createWorld, freshDisk, type Opened, open } from '../storage/support.ts';
import { BOTH, eventually } from './support/scene.ts';

describe('the card before a contact', () => {
  let opened: Opened;
  let model: InstanceType<typeof BriefCardModel>;
  const world = createWorld();

  beforeEach(async () => {
    freshDisk();
    opened = await open(world);
    const due = { date: '2026-05-21', time: '10:00', zone: 'UTC' };
    const fields = { customerId: 'alice', title: 'call', channel: 'call', due, origin: 'manual' } as const;
    await opened.book.write([...BOTH, { op: 'set', table: 'followUps', id: 'call', fields }]);
    model = new BriefCardModel({
      book: opened.book,
      clock: world.clock,
      newId: world.newId,
      followUpId: 'call',
    });
  });
  afterEach(() => {
    model[Symbol.dispose]();
    opened.close();
  });
  const untilOpen = () =>
    eventually(() => {
      const card = model.opened.value;
      expect(card.kind === 'ready' && card.value?.brief.taboos.map((one) => one.text)).toEqual([
        'taboo of Alice',
      ]);
    });

  it('knows whom the follow-up is about, and the taboos', async () => {
    await untilOpen();
  });

  it('done with a next date marks it, logs the contact and makes the next one', async () => {
    await untilOpen();
    const item = model.item.value;
    const followUp = item.kind === 'ready' ? item.value?.followUp : undefined;
    if (!followUp) throw new Error('no follow-up');
    await model.followUps.done(followUp, { date: '2026-06-01', zone: 'UTC' });
    await eventually(() => expect(model.item.value).toEqual({ kind: 'ready', value: null }));
    expect(model.opened.value).toEqual({ kind: 'ready', value: null });
    const file = await opened.book.readFile('alice');
    expect(file?.interactions.map((one) => one.text)).toEqual(['call']);
    expect(file?.followUps.filter((one) => one.doneAt === undefined).map((one) => one.due.date)).toEqual([
      '2026-06-01',
    ]);
    await model.changes.undo();
    await untilOpen();
  });
});
