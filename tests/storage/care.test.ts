import { beforeEach, describe, expect, it } from 'vitest';
import { cadenceEdits } from '../../lib/domain/cadence/cadence.ts';
import { cardDue, cardEdits, cardSentEdits } from '../../lib/domain/cadence/cards.ts';
import type { LastTouch } from '../../lib/domain/cadence/forgotten.ts';
import { DEFAULT_LADDER } from '../../lib/domain/case/ladder.ts';
import { openCaseEdits } from '../../lib/domain/case/open-case.ts';
import type { Edit } from '../../lib/domain/edits.ts';
import { planVisitEdits } from '../../lib/domain/visit/plan-visit.ts';
import { DEFAULT_VISIT } from '../../lib/domain/visit/visit-steps.ts';
import { createWorld, customer, DAY, firstOf, freshDisk, NOON, type Opened, open } from './support.ts';

const OPEN = { id: 'k', text: 'cold soup', provenance: { at: NOON }, ladder: DEFAULT_LADDER, zone: 'UTC' };

function contact(id: string, customerId: string, at: number): Edit {
  return { op: 'set', table: 'interactions', id, fields: { customerId, at, kind: 'call', text: id } };
}

describe('complaints, visits and staying in touch, in the book', () => {
  let opened: Opened;
  beforeEach(async () => {
    freshDisk();
    opened = await open(createWorld());
    await opened.book.write([...customer('a', 'Anna'), ...customer('b', 'Ben')]);
  });
  const care = (id: string) => firstOf(opened.book.liveCare(id));

  it('a complaint is read with its promises, also those that were done or deleted', async () => {
    await opened.book.write(openCaseEdits({ ...OPEN, customerId: 'a' }));
    await opened.book.write([{ op: 'remove', table: 'followUps', id: 'promise:k:mail' }]);
    const { cases, followUps } = await care('a');
    expect(cases).toMatchObject([{ id: 'k', text: 'cold soup' }]);
    expect(followUps.map(({ id, del }) => `${id} ${del}`)).toEqual([
      'promise:k:call 0',
      'promise:k:mail 1',
      'promise:k:visit 0',
      'promise:k:archive 0',
    ]);
    expect((await care('b')).cases).toEqual([]);
    expect((await care('nobody')).cases).toEqual([]);
  });

  it('undoing the opening leaves nothing of it', async () => {
    const undo = await opened.book.write(openCaseEdits({ ...OPEN, customerId: 'a' }));
    await opened.book.write(undo);
    expect((await care('a')).cases).toEqual([]);
    const file = await opened.book.readFile('a');
    expect(file?.followUps).toEqual([]);
    expect(file?.interactions).toEqual([]);
  });

  it('complaints and visits of those merged are read with the customer', async () => {
    await opened.book.write(openCaseEdits({ ...OPEN, customerId: 'b' }));
    const due = { date: '2026-06-01', zone: 'UTC' };
    await opened.book.write(planVisitEdits({ id: 'v', customerId: 'b', due, steps: DEFAULT_VISIT }));
    await opened.book.write([{ op: 'set', table: 'customers', id: 'b', fields: { mergedInto: 'a' } }]);
    const { cases, visits } = await care('a');
    expect([...cases, ...visits].map(({ id }) => id)).toEqual(['k', 'v']);
  });

  it('the turn of contacts is a field of the customer', async () => {
    await opened.book.write(cadenceEdits('a', { every: 6, unit: 'week' }, NOON, 'UTC'));
    const file = await opened.book.readFile('a');
    expect(file?.customer).toMatchObject({ cadence: 'P6W', cadenceFrom: '2026-05-20' });
  });

  it('everybody is seen once with their last contact, slice by slice, those merged in them', async () => {
    const more = Array.from({ length: 7 }, (_, i) => customer(`c${i}`, `C ${i}`)).flat();
    await opened.book.write([
      ...more,
      contact('old', 'a', NOON - 40 * DAY),
      contact('new', 'a', NOON - 9 * DAY),
      contact('gone', 'a', NOON - DAY),
      contact('of-merged', 'c1', NOON - 2 * DAY),
      { op: 'set', table: 'customers', id: 'c1', fields: { mergedInto: 'b' } },
      { op: 'set', table: 'customers', id: 'c2', fields: { stage: 'ex-customer' } },
      { op: 'remove', table: 'customers', id: 'c3' },
    ]);
    await opened.book.write([{ op: 'remove', table: 'interactions', id: 'gone' }]);
    const all: LastTouch[] = [];
    let after: string | null = null;
    do {
      const slice: Awaited<ReturnType<typeof opened.book.readTouches>> = await opened.book.readTouches(
        after,
        2,
      );
      expect(slice.people.length).toBeLessThanOrEqual(2);
      all.push(...slice.people);
      after = slice.next;
    } while (after !== null);
    const lastAt = Object.fromEntries(all.map((one) => [one.customer.id, one.lastAt]));
    expect(lastAt).toEqual({
      a: NOON - 9 * DAY,
      b: NOON - 2 * DAY,
      c0: null,
      c4: null,
      c5: null,
      c6: null,
    });
    expect(all.every(({ knownSince }) => knownSince === NOON)).toBe(true);
  });

  it('a card is on the list until it is sent, and again when that is taken back', async () => {
    await opened.book.write([
      ...cardEdits(['a'], 'dragon-boat', 7),
      {
        op: 'set',
        table: 'occasions',
        id: 'birthday',
        fields: {
          customerId: 'b',
          kind: 'birthday',
          date: { calendar: 'gregorian', month: 5, day: 30 },
          leadDays: 7,
        },
      },
      {
        op: 'set',
        table: 'occasions',
        id: 'far',
        fields: {
          customerId: 'b',
          kind: 'birthday',
          date: { calendar: 'gregorian', month: 9, day: 30 },
          leadDays: 7,
        },
      },
    ]);
    const asked = { now: NOON, zone: 'UTC', postDays: 7, limit: 20 };
    const cards = () => firstOf(opened.book.liveCards(asked));
    const ids = async () => (await cards()).map(({ occasion }) => occasion.id);
    expect(await ids()).toEqual(['birthday']);
    const later = await firstOf(opened.book.liveCards({ ...asked, now: NOON + 14 * DAY }));
    expect(later.map(({ occasion }) => occasion.id)).toEqual(['card:dragon-boat:a']);
    const [card] = await cards();
    if (!card) throw new Error('no card');
    const undo = await opened.book.write(cardSentEdits(card, 'Birthday card sent', NOON));
    expect(await ids()).toEqual([]);
    await opened.book.write(undo);
    expect(await ids()).toEqual(['birthday']);
    expect(cardDue(card.occasion, card.customer, 7, NOON, 'UTC')?.postBy).toBe('2026-05-23');
  });
});
