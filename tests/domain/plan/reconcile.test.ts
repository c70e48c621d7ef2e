import { describe, expect, it } from 'vitest';
import type { PlannedFollowUp } from '../../../lib/domain/plan/planned.ts';
import { saidBy } from '../../../lib/domain/plan/planned-edit.ts';
import { reconcile } from '../../../lib/domain/plan/reconcile.ts';
import type { FollowUp } from '../../../lib/domain/records.ts';
import { followUp, ZONE } from '../rows.ts';

const planned = (date = '2026-12-01', more: Partial<PlannedFollowUp> = {}): PlannedFollowUp => ({
  id: 'supply:s:deliver:first',
  customerId: 'c',
  title: 'rice',
  channel: 'delivery',
  due: { date, zone: ZONE },
  origin: 'supply',
  about: { kind: 'deliver', table: 'supplies', id: 's', words: 'rice' },
  ...more,
});
const made = (from = planned(), more: Partial<FollowUp> = {}): FollowUp =>
  followUp(from.id, from.due.date, undefined, {
    ...saidBy(from),
    origin: from.origin,
    planned: saidBy(from),
    ...more,
  });
const fieldsOf = (present: FollowUp, plan: PlannedFollowUp[]) =>
  reconcile(plan, [present]).map((edit) => (edit.op === 'set' ? edit.fields : edit.op));

describe('the plan', () => {
  it('makes what is not there, with all that it says', () => {
    const [edit] = reconcile([planned()], []);
    expect(edit).toMatchObject({ op: 'set', table: 'followUps', id: 'supply:s:deliver:first' });
    expect(edit).toMatchObject({ fields: { title: 'rice', origin: 'supply', planned: saidBy(planned()) } });
  });

  it('leaves what is as it says, whatever the order of the words in it', () => {
    const about = { words: 'rice', id: 's', table: 'supplies', kind: 'deliver' } as const;
    expect(reconcile([planned()], [made(planned('2026-12-01', { about }))])).toEqual([]);
  });

  it('moves what the source has moved, and a new day is not put off any more', () => {
    const [fields] = fieldsOf(made(planned(), { snoozedTo: 5 }), [planned('2026-12-24')]);
    expect(fields).toMatchObject({ due: { date: '2026-12-24' }, snoozedTo: undefined });
    expect(fields).not.toHaveProperty('title');
  });

  it('keeps what the user has changed by hand until the plan itself says otherwise', () => {
    const byHand = made(planned(), { due: { date: '2026-12-03', zone: ZONE }, title: 'my words' });
    expect(reconcile([planned()], [byHand])).toEqual([]);
    const [fields] = fieldsOf(byHand, [planned('2026-12-24')]);
    expect(fields).toMatchObject({ due: { date: '2026-12-24' } });
    expect(fields).not.toHaveProperty('title');
  });

  it('never touches what is done, or what the user has deleted or made', () => {
    const own = followUp('own', '2026-12-01', undefined, { origin: 'manual' });
    for (const present of [made(planned(), { doneAt: 1 }), made(planned(), { del: 1 }), own]) {
      expect(reconcile(present === own ? [] : [planned('2026-12-24')], [present])).toEqual([]);
    }
  });

  it('takes away what is asked for no more, and brings it back with what was answered', () => {
    expect(fieldsOf(made(), [])).toEqual([{ withdrawn: 1 }, 'remove']);
    const gone = made(planned(), { del: 1, withdrawn: 1, snoozedTo: 5 });
    const [fields] = fieldsOf(gone, [planned()]);
    expect(fields).toMatchObject({ withdrawn: undefined });
    expect(fields).not.toHaveProperty('snoozedTo');
  });

  it('clears leads that are planned no more', () => {
    const [fields] = fieldsOf(made(planned('2026-12-01', { leads: [1440, 0] })), [planned()]);
    expect(fields).toHaveProperty('leads', undefined);
  });
});
