import { describe, expect, it } from 'vitest';
import { composeBrief } from '../../lib/domain/brief.ts';
import { confirmEdits } from '../../lib/domain/memory/memory-edits.ts';
import { reviewList } from '../../lib/domain/memory/review-list.ts';
import { isSensitiveTopic, ownTopics, readyTopic } from '../../lib/domain/memory/topics.ts';
import type { Memory } from '../../lib/domain/records.ts';
import { asksAgain, reviewAt } from '../../lib/domain/review.ts';
import { at, file, memory } from './rows.ts';

const DAY = 86_400_000;
const NOW = at('2026-11-25T11:30');
const ids = (rows: readonly { id: string }[]) => rows.map((r) => r.id);
const ago = (days: number) => ({ at: NOW - days * DAY });

describe('a memory ages', () => {
  it.each([
    ['a job title quicker than another fact', { kind: 'fact', topic: 'job' }, 180],
    ['an address quicker, in whatever language it is called so', { kind: 'fact', topic: '地址' }, 180],
    ['a topic of the user’s own as its kind does', { kind: 'fact', topic: 'boats' }, 365],
  ] as const)('%s', (_what, more, days) => {
    expect(reviewAt(memory('m', more))).toBe(days * DAY);
  });

  it.each([
    ['a taboo', { kind: 'taboo', topic: 'job' }],
    ['a note', { kind: 'note' }],
    ['one that stays for good', { permanent: 1 }],
    ['one meant for one occasion', { once: 1 }],
    ['one that has ended', { endedAt: 5 }],
  ] as const)('but never %s', (_what, more) => {
    expect(reviewAt(memory('m', more))).toBeUndefined();
  });
});

describe('the list of what is to be asked', () => {
  it('has the most doubtful first, for how long such a thing lasts', () => {
    const memories = [
      memory('taste of three years', { kind: 'preference', noted: ago(1095) }),
      memory('job of two years', { kind: 'fact', topic: 'job', noted: ago(730) }),
      memory('fresh', { kind: 'fact', noted: ago(10) }),
      memory('fact of two years', { kind: 'fact', noted: ago(730) }),
      memory('confirmed', { kind: 'fact', noted: ago(2000), confirmedAt: NOW - DAY }),
      memory('over', { kind: 'fact', noted: ago(2000), until: '2026-01-01' }),
      memory('not yet', { kind: 'fact', noted: ago(2000), from: '2027-01-01' }),
      memory('old words', { kind: 'fact', noted: ago(3000) }),
      memory('new words', { kind: 'fact', noted: ago(400), supersedes: 'old words' }),
    ];
    expect(ids(reviewList(memories, NOW))).toEqual([
      'job of two years',
      'fact of two years',
      'taste of three years',
      'new words',
    ]);
  });
});

describe('the card', () => {
  const strongest = (memories: Memory[], moment?: 'writing' | 'visit' | 'payment') =>
    ids(composeBrief(file({ memories }), NOW, moment).strongest);

  it('puts pinned first, then what is meant for once, then what belongs to the moment', () => {
    const memories = [
      memory('latest', { kind: 'preference', noted: ago(1) }),
      memory('hours', { kind: 'habit', topic: '联系时间', noted: ago(9) }),
      memory('once', { kind: 'note', once: 1, noted: ago(8) }),
      memory('pinned fact', { kind: 'fact', pinned: 1, noted: ago(99) }),
      memory('mere fact', { kind: 'fact', noted: ago(0) }),
    ];
    expect(strongest(memories)).toEqual(['pinned fact', 'once', 'latest', 'hours']);
    expect(strongest(memories, 'writing')).toEqual(['pinned fact', 'once', 'hours', 'latest']);
  });

  it('leaves what is for another moment to the folded list, and never a taboo', () => {
    const memories = [
      memory('invoice', { kind: 'habit', shownWhen: 'payment' }),
      memory('shoes', { kind: 'taboo', shownWhen: 'visit' }),
      memory('fact', { kind: 'fact', shownWhen: 'payment' }),
    ];
    expect(strongest(memories)).toEqual([]);
    expect(strongest(memories, 'payment').toSorted()).toEqual(['fact', 'invoice']);
    const brief = composeBrief(file({ memories }), NOW);
    expect([ids(brief.taboos), ids(brief.rest)]).toEqual([['shoes'], ['fact', 'invoice']]);
  });

  it('says what was noted twice once, and keeps both', () => {
    const memories = [
      memory('one', { kind: 'taboo', text: 'No  peanuts', noted: ago(5) }),
      memory('two', { kind: 'taboo', text: 'no peanuts', noted: ago(2) }),
      memory('hidden', { kind: 'taboo', text: 'no peanuts', sensitive: 1, noted: ago(1) }),
    ];
    const brief = composeBrief(file({ memories }), NOW);
    expect([ids(brief.taboos), ids(brief.rest)]).toEqual([['hidden', 'two'], ['one']]);
  });

  it('has no sensitive note for the last words', () => {
    const memories = [memory('secret', { kind: 'note', sensitive: 1, noted: ago(1) })];
    expect(composeBrief(file({ memories }), NOW).lastWords).toBeNull();
  });

  it('is quick with 200 memories of 20 wordings each', () => {
    const memories = Array.from({ length: 4000 }, (_, i) => {
      const before = i % 20 === 0 ? {} : { supersedes: `m${i - 1}` };
      return memory(`m${i}`, { kind: 'preference', noted: { at: i }, ...before });
    });
    const brief = composeBrief(file({ memories }), NOW);
    expect([brief.threads.size, brief.strongest.length]).toEqual([200, 5]);
  });
});

describe('seven years', () => {
  const source = {
    at: at('2019-03-12T10:00'),
    page: 'https://mail.example/4711',
    subject: 'Room for May',
    by: 'Wang',
  };
  const table = memory('table', { kind: 'arrangement', text: 'drawing table by the window', noted: source });

  it('later the brief has the arrangement with its source, asks, and is told by one edit', () => {
    const [recalled] = composeBrief(file({ memories: [table] }), NOW).strongest;
    expect(recalled?.noted).toEqual(source);
    expect(recalled && asksAgain(recalled, NOW)).toBe(true);
    expect(confirmEdits(table, NOW)).toEqual([
      { op: 'set', table: 'memories', id: 'table', fields: { confirmedAt: NOW } },
    ]);
    const young = { ...table, confirmedAt: NOW };
    expect(asksAgain(young, NOW)).toBe(false);
    expect(asksAgain(young, NOW + 365 * DAY)).toBe(true);
  });
});

describe('topics', () => {
  it('are known by any of their names in our languages', () => {
    expect(
      ['Food', '餐饮', '餐飲', '#gift', 'contact hours', 'Contact_Hours', 'boats'].map(readyTopic),
    ).toEqual(['food', 'food', 'food', 'gift', 'contact-hours', 'contact-hours', null]);
  });

  it('of one’s own are kept as they were written, each once', () => {
    expect(ownTopics(['Boats', 'food', undefined, 'boats', '茶'])).toEqual(['boats', '茶']);
  });

  it('of body and faith are sensitive', () => {
    expect(['health', '宗教', 'food'].map(isSensitiveTopic)).toEqual([true, true, false]);
  });
});
