import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../lib/domain/ports.ts';
import type { Interaction, Supply, VisitPlan } from '../../../lib/domain/records.ts';
import { finishVisitEdits } from '../../../lib/domain/visit/finish-visit.ts';
import { moveStop, orderByCity, routeOf } from '../../../lib/domain/visit/route.ts';
import { soldSince, suggestedOrder } from '../../../lib/domain/visit/suggest-order.ts';
import {
  isTouched,
  readDraft,
  type VisitDraft,
  withCount,
  withStep,
  writeDraft,
} from '../../../lib/domain/visit/visit-draft.ts';
import { DEFAULT_VISIT, readVisitSteps } from '../../../lib/domain/visit/visit-steps.ts';
import { at, customer, ENVELOPE, followUp, ZONE } from '../rows.ts';

const NOW = at('2026-11-25T16:00');
const DRAFT: VisitDraft = {
  visitId: 'v',
  customerId: 'c',
  followUpId: 'visit:v',
  startedAt: NOW,
  steps: DEFAULT_VISIT.map(({ key }) => ({ key })),
  at: 0,
  counts: [],
  outcome: '',
  next: null,
};
const RICE: Supply = {
  id: 's',
  del: 0,
  _: ENVELOPE,
  customerId: 'c',
  product: 'Rice',
  unit: 'kg',
  safetyFactor: 1.5,
};

function delivery(date: string, quantity: number): Interaction {
  const at_ = at(`${date}T10:00`);
  return {
    id: date,
    del: 0,
    _: ENVELOPE,
    customerId: 'c',
    at: at_,
    kind: 'delivery',
    text: '',
    product: 'Rice',
    quantity,
  };
}

function visit(date: string, stock: number): VisitPlan {
  const counts = [{ product: 'Rice', unit: 'kg', supplyId: 's', stock }];
  return { id: date, del: 0, _: ENVELOPE, customerId: 'c', steps: [], doneAt: at(`${date}T10:00`), counts };
}

describe('the suggested order', () => {
  it('is 1.5 × what was sold since the last visit, less what is there', () => {
    expect(suggestedOrder(40, 12, 'kg')).toBe(48);
    expect(suggestedOrder(7, 2, 'boxes')).toBe(9);
    expect(suggestedOrder(40, 12, 'kg', 2)).toBe(68);
  });

  it('is never below nothing', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (sold, stock) => {
        expect(suggestedOrder(sold, stock, 'kg')).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(suggestedOrder(1, 100, 'kg')).toBe(0);
  });

  it('knows what was sold: there at the last visit and brought since, less what is counted', () => {
    const facts = {
      supply: RICE,
      others: [RICE],
      interactions: [delivery('2026-10-01', 99), delivery('2026-11-10', 30)],
      visits: [visit('2026-09-01', 3), visit('2026-11-01', 20)],
      now: NOW,
      zone: ZONE,
    };
    expect(soldSince(facts, 15)).toBe(35);
    expect(soldSince(facts, 80)).toBe(0);
  });

  it('goes by the usual use where nobody counted, and says so when nothing is known', () => {
    const facts = { supply: RICE, others: [RICE], interactions: [], visits: [], now: NOW, zone: ZONE };
    expect(soldSince(facts, 15)).toBeNull();
    const stated = { ...RICE, usePerDay: 2 };
    const known = { ...facts, supply: stated, others: [stated], interactions: [delivery('2026-11-15', 30)] };
    expect(soldSince(known, 15)).toBe(20);
  });
});

describe('a visit under way', () => {
  it('is what it was after it was put away and taken up again', () => {
    let draft = withStep(DRAFT, 'prepare', { done: true });
    draft = withStep(draft, 'outside', { note: 'sign is torn' });
    draft = withCount(draft, { product: 'Rice', unit: 'kg', supplyId: 's', stock: 4 });
    draft = { ...draft, at: 8, outcome: 'ordered', next: { date: '2026-12-09', zone: ZONE } };
    expect(readDraft(writeDraft(draft))).toEqual(draft);
  });

  it('counts each product once, the last count holds', () => {
    const once = withCount(DRAFT, { product: 'Rice', unit: 'kg', supplyId: 's', stock: 4 });
    const twice = withCount(once, { product: 'Rice', unit: 'kg', supplyId: 's', stock: 5 });
    expect(twice.counts).toMatchObject([{ stock: 5 }]);
    expect(withCount(twice, { product: 'Tea', unit: 'box', stock: 1 }).counts).toHaveLength(2);
  });

  it('left untouched loses nothing, touched it does', () => {
    expect(isTouched(DRAFT)).toBe(false);
    expect(isTouched(withStep(DRAFT, 'greet', { note: 'x' }))).toBe(true);
    expect(isTouched({ ...DRAFT, outcome: 'x' })).toBe(true);
  });

  it('that cannot be read is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readDraft(text)).toBeNull();
      }),
    );
    expect(readDraft('{"visitId":"v"}')).toBeNull();
  });

  it('finished is a contact with every word, a done follow-up, a counted stock and the next visit', () => {
    const draft: VisitDraft = {
      ...withStep(DRAFT, 'outside', { note: 'sign is torn', done: true }),
      outcome: 'wants the new rice',
      counts: [{ product: 'Rice', unit: 'kg', supplyId: 's', stock: 4, ordered: 20 }],
      next: { date: '2026-12-09', zone: ZONE },
    };
    const edits = finishVisitEdits(draft, { now: NOW, zone: ZONE, template: DEFAULT_VISIT });
    expect(edits).toMatchObject([
      { table: 'visits', id: 'v', fields: { doneAt: NOW }, must: { doneAt: undefined } },
      {
        table: 'interactions',
        id: 'visit:v:done',
        fields: { kind: 'visit', text: 'wants the new rice\nsign is torn\nRice: 4 kg → 20 kg' },
      },
      { table: 'followUps', id: 'visit:v', fields: { doneAt: NOW } },
      { table: 'supplies', id: 's', fields: { counted: { quantity: 4, on: '2026-11-25' } } },
      { table: 'visits', id: 'v~2', fields: { due: { date: '2026-12-09' } } },
      { table: 'followUps', id: 'visit:v~2', fields: { origin: 'visit', channel: 'visit' } },
    ]);
    const again = finishVisitEdits(draft, { now: NOW, zone: ZONE, template: DEFAULT_VISIT });
    expect(again).toEqual(edits);
  });

  it('that nobody planned is kept too', () => {
    const edits = finishVisitEdits(
      { ...DRAFT, followUpId: null },
      { now: NOW, zone: ZONE, template: DEFAULT_VISIT },
    );
    expect(edits.map(({ table, id }) => `${table} ${id}`)).toEqual(['visits v', 'interactions visit:v:done']);
  });
});

describe('the steps of the settings', () => {
  it('are the eight where nothing can be read, and never throw', () => {
    expect(readVisitSteps(null)).toHaveLength(8);
    expect(readVisitSteps([{ key: 'x' }])).toBe(DEFAULT_VISIT);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readVisitSteps(value).length).toBeGreaterThan(0);
      }),
    );
  });

  it('keep own words and their order', () => {
    const own = [{ key: 'thank' }, { key: 'a', title: 'Water the plants' }, { key: 'thank' }];
    expect(readVisitSteps(own)).toEqual([{ key: 'thank' }, { key: 'a', title: 'Water the plants' }]);
  });
});

describe('the route of a day', () => {
  const stop = (
    id: string,
    city: string,
    time?: string,
    channel: 'visit' | 'call' = 'visit',
  ): AgendaItem => ({
    customer: customer(id, { city }),
    followUp: followUp(id, '2026-11-25', time, { channel }),
  });
  const STOPS = [
    stop('a', 'Taipei'),
    stop('b', 'Tainan', '11:00'),
    stop('c', 'taipei', '09:00'),
    stop('d', 'Tainan'),
  ];
  const ids = (items: AgendaItem[]) => items.map(({ followUp: { id } }) => id);

  it('has visits only: agreed hours first, then the rest', () => {
    expect(ids(routeOf([...STOPS, stop('x', '', '08:00', 'call')], []))).toEqual(['c', 'b', 'a', 'd']);
  });

  it('follows the order given by hand; what is new comes last', () => {
    expect(ids(routeOf(STOPS, ['d', 'a']))).toEqual(['d', 'a', 'c', 'b']);
  });

  it('groups by city, whatever the case of its letters', () => {
    expect(orderByCity(routeOf(STOPS, []))).toEqual(['c', 'a', 'b', 'd']);
  });

  it('moves one stop, and none over the end', () => {
    expect(moveStop(STOPS, 'b', -1)).toEqual(['b', 'a', 'c', 'd']);
    expect(moveStop(STOPS, 'b', 1)).toEqual(['a', 'c', 'b', 'd']);
    expect(moveStop(STOPS, 'd', 1)).toEqual(['a', 'b', 'c', 'd']);
    expect(moveStop(STOPS, 'zz', 1)).toEqual(['a', 'b', 'c', 'd']);
  });
});
