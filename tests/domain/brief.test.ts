import { describe, expect, it } from 'vitest';
import { composeBrief } from '../../lib/domain/brief.ts';
import { at, customer, file, followUp, interaction, memory, occasion } from './rows.ts';

const NOW = at('2026-11-25T11:30');
const ids = (rows: { id: string }[]) => rows.map((r) => r.id);

describe('a brief', () => {
  it('greets as told, else by the name', () => {
    const greeted = file({ customer: customer('c', { displayName: 'Alice Chen', greeting: 'Ms Chen' }) });
    expect(composeBrief(greeted, NOW).greeting).toBe('Ms Chen');
    const blank = file({ customer: customer('c', { displayName: 'Alice Chen', greeting: ' ' }) });
    expect(composeBrief(blank, NOW).greeting).toBe('Alice Chen');
  });

  it('of an empty file is empty', () => {
    expect(composeBrief(file(), NOW)).toMatchObject({
      taboos: [],
      now: [],
      strongest: [],
      rest: [],
      lastWords: null,
      next: null,
      occasions: [],
    });
  });

  it('has every memory in exactly one place', () => {
    const kinds = ['taboo', 'preference', 'habit', 'arrangement', 'fact', 'note'] as const;
    const memories = Array.from({ length: 30 }, (_, i) =>
      memory(`m${i}`, { kind: kinds[i % 6] ?? 'note', noted: { at: i } }),
    );
    const { taboos, strongest, rest } = composeBrief(file({ memories }), NOW);
    expect(ids([...taboos, ...strongest, ...rest]).toSorted()).toEqual(ids(memories).toSorted());
    expect(taboos).toHaveLength(5);
    expect(strongest).toHaveLength(5);
  });

  it('puts pinned first, then what was confirmed latest', () => {
    const memories = [
      memory('old', { kind: 'preference', noted: { at: 1 } }),
      memory('confirmed', { kind: 'habit', noted: { at: 0 }, confirmedAt: 9 }),
      memory('new', { kind: 'arrangement', noted: { at: 5 } }),
      memory('pinned', { kind: 'preference', noted: { at: 0 }, pinned: 1 }),
    ];
    expect(ids(composeBrief(file({ memories }), NOW).strongest)).toEqual([
      'pinned',
      'confirmed',
      'new',
      'old',
    ]);
  });

  it('shows the rest newest first', () => {
    const memories = [
      memory('a', { noted: { at: 1 } }),
      memory('b', { noted: { at: 3 } }),
      memory('c', { noted: { at: 2 } }),
    ];
    expect(ids(composeBrief(file({ memories }), NOW).rest)).toEqual(['b', 'c', 'a']);
  });

  it('leaves out of the bands what is over, not yet, or replaced, and still keeps it', () => {
    const memories = [
      memory('over', { kind: 'taboo', until: '2026-11-23' }),
      memory('later', { kind: 'preference', from: '2026-11-27' }),
      memory('replaced', { kind: 'taboo' }),
      memory('replacing', { kind: 'taboo', supersedes: 'replaced' }),
      memory('last day', { kind: 'taboo', until: '2026-11-25', from: '2026-11-25' }),
    ];
    const { taboos, strongest, rest, threads } = composeBrief(file({ memories }), NOW);
    expect(ids(taboos).toSorted()).toEqual(['last day', 'replacing']);
    expect(strongest).toEqual([]);
    expect(ids(rest).toSorted()).toEqual(['later', 'over']);
    expect(ids(threads.get('replacing')?.former ?? [])).toEqual(['replaced']);
  });
});

describe('the now of a brief', () => {
  const followUps = [
    followUp('next month', '2026-12-24', '10:00'),
    followUp('in a week', '2026-12-02', '11:30'),
    followUp('today, no time', '2026-11-25'),
    followUp('this morning', '2026-11-25', '11:30'),
    followUp('last week', '2026-11-18', '10:00', { snoozedTo: NOW + 5 }),
    followUp('done', '2026-11-25', '10:00', { doneAt: 1 }),
    followUp('deleted', '2026-11-25', '10:00', { del: 1 }),
    followUp('in eight days', '2026-12-03', '11:30'),
    followUp('unreadable', 'someday'),
  ];
  const brief = composeBrief(file({ followUps }), NOW);

  it('is what is overdue or comes within seven days, overdue first, snoozed or not', () => {
    expect(brief.now.map((i) => [i.followUp.id, i.overdue])).toEqual([
      ['last week', true],
      ['this morning', true],
      ['today, no time', false],
      ['in a week', false],
    ]);
    expect(brief.now[0]?.dueAt).toBe(at('2026-11-18T10:00'));
  });

  it('is followed by the next date after it', () => {
    expect(brief.next?.id).toBe('in eight days');
  });
});

describe('last words', () => {
  it('are the last interaction, else the latest note', () => {
    const interactions = [interaction('old', 1), interaction('new', 9)];
    const memories = [
      memory('n1', { kind: 'note', noted: { at: 3 } }),
      memory('n2', { kind: 'note', noted: { at: 4 } }),
    ];
    expect(composeBrief(file({ interactions, memories }), NOW).lastWords).toMatchObject({
      at: 9,
      interaction: { id: 'new' },
    });
    expect(composeBrief(file({ memories }), NOW).lastWords).toMatchObject({
      kind: 'note',
      at: 4,
      memory: { id: 'n2' },
    });
    expect(composeBrief(file({ memories: [memory('fact')] }), NOW).lastWords).toBeNull();
  });
});

it('occasions come by their next date, worked out from now and not from the row', () => {
  const date = (month: number, day: number) => ({ calendar: 'gregorian' as const, month, day });
  const occasions = [
    occasion('august', { nextOn: '2020-08-15' }),
    occasion('none', { date: date(13, 1) }),
    occasion('december', { date: date(12, 1) }),
    occasion('moon', { date: { calendar: 'chinese', month: 12, day: 8 } }),
    occasion('pay', { kind: 'pay-day', date: date(1, 28) }),
  ];
  expect(composeBrief(file({ occasions }), NOW).occasions.map((o) => [o.id, o.nextOn])).toEqual([
    ['pay', '2026-11-28'],
    ['december', '2026-12-01'],
    ['moon', '2027-01-15'],
    ['august', '2027-08-15'],
    ['none', undefined],
  ]);
});
