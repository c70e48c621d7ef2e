import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseMoments } from '../../../lib/domain/case/case-moments.ts';
import { caseStanding, caseStepId } from '../../../lib/domain/case/case-standing.ts';
import { fileCaseEdits, reopenCaseEdits } from '../../../lib/domain/case/close-case.ts';
import { complaintWords } from '../../../lib/domain/case/complaint-words.ts';
import { DEFAULT_LADDER, readLadder } from '../../../lib/domain/case/ladder.ts';
import { openCaseEdits } from '../../../lib/domain/case/open-case.ts';
import { itemEdits } from '../../../lib/domain/quick-add/item-edits.ts';
import { parseItems } from '../../../lib/domain/quick-add/parse-items.ts';
import type { ComplaintCase, FollowUp } from '../../../lib/domain/records.ts';
import { at, counter, ENVELOPE, ZONE } from '../rows.ts';

const NOW = at('2026-11-25T16:23');
const OPEN = { id: 'k', customerId: 'c', text: 'the vase was broken', ladder: DEFAULT_LADDER, zone: ZONE };

function opened(now = NOW, ladder = DEFAULT_LADDER) {
  const edits = openCaseEdits({ ...OPEN, ladder, provenance: { at: now } });
  const fieldsOf = (table: string) =>
    edits.flatMap((edit) =>
      edit.op === 'set' && edit.table === table ? [{ id: edit.id, ...edit.fields }] : [],
    );
  const [row] = fieldsOf('cases');
  return {
    edits,
    row: { ...row, del: 0, _: ENVELOPE } as unknown as ComplaintCase,
    followUps: fieldsOf('followUps').map((one) => ({ ...one, del: 0, _: ENVELOPE }) as unknown as FollowUp),
    contacts: fieldsOf('interactions'),
  };
}

describe('a complaint', () => {
  it('promises a call within 24 hours, the result in 3 days, a visit in 7, the archive in 10', () => {
    expect(opened().followUps.map(({ id, channel, due, origin }) => ({ id, channel, due, origin }))).toEqual([
      {
        id: 'promise:k:call',
        channel: 'call',
        due: { date: '2026-11-26', time: '16:23', zone: ZONE },
        origin: 'promise',
      },
      {
        id: 'promise:k:mail',
        channel: 'message',
        due: { date: '2026-11-28', zone: ZONE },
        origin: 'promise',
      },
      { id: 'promise:k:visit', channel: 'visit', due: { date: '2026-12-02', zone: ZONE }, origin: 'promise' },
      {
        id: 'promise:k:archive',
        channel: 'other',
        due: { date: '2026-12-05', zone: ZONE },
        origin: 'promise',
      },
    ]);
    expect(opened().contacts).toMatchObject([{ kind: 'complaint', direction: 'in', text: OPEN.text }]);
  });

  it('never promises later than the hours that were said, whatever the minute and the clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 24 * 60 }), (minutes) => {
        const now = Date.UTC(2026, 0, 1) + minutes * 60_000 + 59_000;
        const zone = 'America/New_York';
        const [call] = openCaseEdits({ ...OPEN, zone, provenance: { at: now } }).filter(
          (edit) => edit.op === 'set' && edit.table === 'followUps',
        );
        const due = call?.op === 'set' && call.table === 'followUps' ? call.fields.due : undefined;
        const end = Temporal.PlainDateTime.from(`${due?.date}T${due?.time}`).toZonedDateTime(zone);
        const hours = (end.epochMilliseconds - now) / 3_600_000;
        expect(hours).toBeLessThanOrEqual(24);
        expect(hours).toBeGreaterThan(22.9);
      }),
    );
  });

  it('is late from the moment of an hour, and from the end of a day', () => {
    const { row, followUps } = opened();
    const overdueAt = (local: string) => caseStanding(row, followUps, at(local)).overdue;
    expect(overdueAt('2026-11-26T16:22')).toBe(0);
    expect(overdueAt('2026-11-26T16:23')).toBe(1);
    expect(overdueAt('2026-11-28T23:59')).toBe(1);
    expect(overdueAt('2026-11-29T00:00')).toBe(2);
  });

  it('knows a kept promise, one that was taken off, and what comes next', () => {
    const { row, followUps } = opened();
    const changed = followUps.map((one): FollowUp => {
      if (one.id === caseStepId('k', 'call')) return { ...one, doneAt: NOW + 5 };
      return one.id === caseStepId('k', 'mail') ? { ...one, del: 1 } : one;
    });
    const standing = caseStanding(row, changed, NOW);
    expect(standing.steps.map(({ state }) => state)).toEqual(['done', 'gone', 'open', 'open']);
    expect(standing.next?.step.key).toBe('visit');
  });

  it('filed early takes its open promises off, keeps the filing and the lesson where searching finds it', () => {
    const { row, followUps } = opened();
    const standing = caseStanding(row, followUps, NOW);
    const edits = fileCaseEdits(standing, 'satisfied', ' Pack vases in straw ', { at: NOW + 9 });
    expect(edits.filter(({ op }) => op === 'remove').map(({ id }) => id)).toEqual([
      'promise:k:call',
      'promise:k:mail',
      'promise:k:visit',
    ]);
    expect(edits).toContainEqual(expect.objectContaining({ table: 'cases', must: { closedAt: undefined } }));
    expect(edits).toContainEqual(
      expect.objectContaining({
        table: 'memories',
        fields: expect.objectContaining({ kind: 'fact', topic: 'lesson', text: 'Pack vases in straw' }),
      }),
    );
    expect(caseMoments({ ...row, closedAt: NOW })).toEqual([]);
    const removed = followUps.map((one): FollowUp => ({ ...one, del: 1 }));
    const again = reopenCaseEdits(caseStanding({ ...row, closedAt: NOW }, removed, NOW));
    expect(again.filter(({ op }) => op === 'restore')).toHaveLength(4);
  });

  it('is read in a promise line in three scripts, and a promise about something else is none', () => {
    expect(complaintWords('complaint: the vase was broken')).toBe('the vase was broken');
    expect(complaintWords('Complaint, cold soup')).toBe('cold soup');
    expect(complaintWords('complains about the noise')).toBe('the noise');
    expect(complaintWords('投诉：花瓶碎了')).toBe('花瓶碎了');
    expect(complaintWords('投訴湯是冷的')).toBe('湯是冷的');
    expect(complaintWords('客訴: 太吵')).toBe('太吵');
    expect(complaintWords('complaint')).toBe('complaint');
    expect(complaintWords('send the plan by Friday')).toBeNull();
    expect(complaintWords('complaintless')).toBeNull();
    expect(complaintWords('reply to her complaint')).toBeNull();
  });

  it('opens from the quick add with the ladder of the user, all words kept', () => {
    const context = { now: NOW, zone: ZONE, lang: 'en' };
    const ladder = [{ key: 'own', title: 'Send flowers', channel: 'delivery', within: { days: 1 } }] as const;
    const items = parseItems('*complaint: soup was cold on Friday', context);
    const edits = itemEdits('c', items, { at: NOW }, counter(), 'TW', undefined, ladder);
    expect(edits).toMatchObject([
      { table: 'cases', fields: { text: 'soup was cold on Friday', steps: [{ key: 'own' }] } },
      { table: 'interactions' },
      { table: 'followUps', fields: { title: 'Send flowers', due: { date: '2026-11-26' } } },
    ]);
    expect(itemEdits('c', parseItems('*send the plan', context), { at: NOW }, counter(), 'TW')).toMatchObject(
      [{ table: 'followUps', fields: { title: 'send the plan', origin: 'promise' } }],
    );
  });
});

describe('the ladder of the settings', () => {
  it('is the usual one where nothing can be read', () => {
    for (const value of [null, 7, 'x', [], [{}], [{ key: 'own', channel: 'call', within: { days: 1 } }]]) {
      expect(readLadder(value)).toBe(DEFAULT_LADDER);
    }
  });

  it('keeps what can be read, each step once', () => {
    const call = { key: 'call', channel: 'call', within: { hours: 4 } };
    const own = { key: 'own', title: ' Send flowers ', channel: 'delivery', within: { days: 2 } };
    expect(readLadder([call, call, own, { ...own, key: 'b', within: { days: 0 } }, null])).toEqual([
      call,
      { ...own, title: 'Send flowers' },
    ]);
  });

  it('never throws, whatever another device has written', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readLadder(value).length).toBeGreaterThan(0);
      }),
    );
  });
});
