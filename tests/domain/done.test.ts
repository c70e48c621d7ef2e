import { describe, expect, it } from 'vitest';
import { doneEdits, snoozeEdits } from '../../lib/domain/remember.ts';
import { at, followUp, ZONE } from './rows.ts';

const NOW = at('2026-11-25T11:30');

describe('a follow-up done', () => {
  it('is marked, its snooze forgotten, and the contact logged in its own words', () => {
    const edits = doneEdits(followUp('f', '2026-11-25', '10:00', { title: 'Call Anna' }), NOW);
    expect(edits).toEqual([
      {
        op: 'set',
        table: 'followUps',
        id: 'f',
        fields: { doneAt: NOW, snoozedTo: undefined },
        must: { doneAt: undefined },
      },
      {
        op: 'set',
        table: 'interactions',
        id: 'f:done',
        fields: {
          customerId: 'c',
          at: NOW,
          kind: 'call',
          channel: 'call',
          text: 'Call Anna',
          direction: 'out',
          source: 'follow-up:f',
        },
      },
    ]);
  });

  it('makes the next one when it recurs, with all that belongs to it', () => {
    const more = {
      recurrence: 'FREQ=DAILY;INTERVAL=25',
      leadMinutes: 60,
      assignee: 'mei',
      origin: 'supply',
    } as const;
    const edits = doneEdits(followUp('f', '2026-11-20', '10:00', more), NOW);
    expect(edits[2]).toEqual({
      op: 'set',
      table: 'followUps',
      id: 'f~2',
      fields: {
        customerId: 'c',
        title: 'f',
        channel: 'call',
        due: { date: '2026-12-15', time: '10:00', zone: ZONE },
        ...more,
      },
    });
  });

  it('takes the date that the user gives before the rule, and goes on recurring from it', () => {
    const due = { date: '2026-12-01', time: '09:00', zone: ZONE };
    expect(doneEdits(followUp('f', '2026-11-20'), NOW, due)[2]).toMatchObject({ fields: { due } });
    const weekly = followUp('f', '2026-11-20', undefined, { recurrence: 'FREQ=WEEKLY' });
    expect(doneEdits(weekly, NOW, due)[2]).toMatchObject({
      fields: { due, recurrence: 'FREQ=WEEKLY' },
    });
  });

  it('makes no next one by a rule that it does not understand', () => {
    const odd = followUp('f', '2026-11-20', undefined, { recurrence: 'FREQ=DAILY;COUNT=2' });
    expect(doneEdits(odd, NOW)).toHaveLength(2);
  });

  it('gives the next one an id that both of two devices give it, and that does not grow with each', () => {
    const next = (id: string) =>
      doneEdits(followUp(id, '2026-11-20', undefined, { recurrence: 'FREQ=WEEKLY' }), NOW)[2]?.id;
    expect(['f', 'f~2', 'f~9', 'f~99', 'a~b'].map(next)).toEqual(['f~2', 'f~3', 'f~10', 'f~100', 'a~b~2']);
  });

  it('is not done twice by a second window', () => {
    expect(doneEdits(followUp('f', '2026-11-20', '10:00', { doneAt: 1 }), NOW)).toEqual([]);
  });
});

it('a snooze moves the announcement and leaves the due', () => {
  expect(snoozeEdits(followUp('f', '2026-11-20'), 77)).toEqual([
    { op: 'set', table: 'followUps', id: 'f', fields: { snoozedTo: 77 } },
  ]);
});
