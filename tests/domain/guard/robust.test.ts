import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCEPT_IDS, KIND_IDS } from '../../../lib/domain/guard/concepts.ts';
import { contactHours } from '../../../lib/domain/guard/contact-hours.ts';
import { foldWords } from '../../../lib/domain/guard/fold.ts';
import { ownWords } from '../../../lib/domain/guard/own-words.ts';
import { simplified } from '../../../lib/domain/guard/simplified-table.ts';
import { stem } from '../../../lib/domain/guard/stem.ts';
import { prepareGuard, touches } from '../../../lib/domain/guard/touches.ts';
import { writingOf } from '../../../lib/domain/guard/writing.ts';
import type { Memory } from '../../../lib/domain/records.ts';

const PARTS = [
  'no ',
  'peanuts',
  '花生',
  '不吃',
  ' at 9',
  '给您打电话',
  'I will call you',
  '. ',
  '，',
  '\n',
  'gift',
  '送钟',
  '@',
  '\u0000',
  '🙂',
  'İ',
  'ß',
  '(',
  '[',
  '\\',
];
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join('')),
);

function memory(text: string, more: Partial<Memory> = {}): Memory {
  return {
    id: text,
    del: 0,
    _: { v: 1, c: '' },
    customerId: 'alice',
    kind: 'taboo',
    text,
    noted: { at: 1 },
    ...more,
  };
}

describe('the guard', () => {
  it('never throws, whatever is remembered and whatever is written, and quotes the draft exactly', () => {
    fc.assert(
      fc.property(words, words, (text, draft) => {
        const guard = prepareGuard(
          [{ memory: memory(text), names: [text.slice(0, 4)] }],
          ['chinese', 'slavic'],
        );
        for (const touch of touches(ownWords(draft), guard)) expect(ownWords(draft)).toContain(touch.words);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps every place of a text when it folds it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldWords(text).length === text.length));
    expect(foldWords('ＰＥＡＮＵＴ 花生醬 Don’t')).toBe("peanut 花生酱 don't");
  });

  it('reads a draft of one word many thousand times, and a memory as long as a letter', () => {
    const many = 'peanut call you at 9, 花生 '.repeat(900);
    const guard = prepareGuard(
      [memory('no peanuts'), memory('never call before 10'), memory(many)].map((one) => ({
        memory: one,
        names: [],
      })),
      ['chinese'],
    );
    const found = touches(many, guard);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(30);
  });

  it('says nothing of an empty draft, and nothing without memories', () => {
    expect(touches('  \n', prepareGuard([{ memory: memory('no peanuts'), names: [] }], ['chinese']))).toEqual(
      [],
    );
    expect(touches('peanuts as a gift: a clock', prepareGuard([], []))).toEqual([]);
  });

  it('tells what must not be before what only matters, and what is proposed before what is denied', () => {
    const sensitive = memory('diabetic', { kind: 'fact', sensitive: 1 });
    const guard = prepareGuard(
      [sensitive, memory('no pork'), memory('no wine')].map((one) => ({ memory: one, names: [] })),
      [],
    );
    const found = touches('No wine, but cake and ham.', guard).map(
      ({ words: said, tone }) => `${said} ${tone}`,
    );
    expect(found).toEqual(['ham strong', 'cake strong', 'wine gentle']);
  });

  it('never flags the names of the customer', () => {
    const one = { memory: memory('Never call Rose Wood before noon, Rose hates it'), names: ['Rose Wood'] };
    expect(touches('Dear Rose, the wood is dry.', prepareGuard([one], []))).toEqual([]);
  });
});

describe('the lists behind it', () => {
  it('name each thing once, and only kinds that there are', () => {
    expect(new Set(CONCEPT_IDS).size).toBe(CONCEPT_IDS.length);
    expect(CONCEPT_IDS.length).toBeGreaterThan(120);
    expect(KIND_IDS.filter((id) => !CONCEPT_IDS.includes(id))).toEqual([]);
  });

  it('bring the forms of a word together and keep other words apart', () => {
    for (const [one, other] of [
      ['lilies', 'lily'],
      ['smoking', 'smoke'],
      ['boxes', 'box'],
      ["chen's", 'chen'],
    ]) {
      expect(stem(one ?? '')).toBe(stem(other ?? ''));
    }
    expect(stem('later')).not.toBe(stem('late'));
    expect(stem('news')).not.toBe(stem('ne'));
  });

  it('know traditional characters', () => {
    expect([...'醬豬蝦雞酒鐘傘話點們'].map(simplified).join('')).toBe('酱猪虾鸡酒钟伞话点们');
  });
});

describe('contact hours', () => {
  const hours = (text: string, topic?: string) =>
    contactHours({ kind: 'taboo', text, ...(topic ? { topic } : {}) });

  it('are read from a sentence', () => {
    expect(hours('Never call before 10:00')).toMatchObject({
      way: 'call',
      spans: [{ from: 0, to: 600 }],
      firm: true,
    });
    expect(hours('No calls after 8')).toMatchObject({ spans: [{ from: 1200, to: 1440 }] });
    expect(hours('十点以前不打电话')).toMatchObject({ spans: [{ from: 0, to: 600 }] });
    expect(hours('Please do not disturb between 12 and 2')).toMatchObject({
      way: 'any',
      spans: [{ from: 720, to: 840 }],
    });
    expect(hours('No calls on Mondays')).toMatchObject({ days: [1], spans: [{ from: 0, to: 1440 }] });
    expect(hours('only after 15:00', '联系时间')).toMatchObject({
      way: 'any',
      spans: [{ from: 0, to: 900 }],
    });
    expect(hours('no calls before 9 or after 18:00')?.spans).toEqual([
      { from: 0, to: 540 },
      { from: 1080, to: 1440 },
    ]);
  });

  it('are not read into anything else', () => {
    for (const text of ['no dinner after 8', 'Never call him Jimmy', 'no peanuts', '不吃花生', 'room 10']) {
      expect(hours(text)).toBeNull();
    }
  });
});

describe('what matters while writing', () => {
  it('is what holds: no former words, nothing that is over, both of two rivals', () => {
    const memories = [
      memory('old taboo'),
      memory('new taboo', { supersedes: 'old taboo' }),
      memory('over', { until: '2020-01-01' }),
      memory('after three', { kind: 'habit', topic: '联系时间' }),
      memory('say hello to the dog', { kind: 'note', shownWhen: 'writing' }),
      memory('likes tea', { kind: 'preference' }),
      memory('allergic to bees', { kind: 'fact' }),
    ];
    const side = writingOf({ memories }, Date.UTC(2026, 4, 20));
    expect(side.taboos.map(({ text }) => text)).toEqual(['new taboo']);
    expect(side.notes.map(({ text }) => text).toSorted()).toEqual(['after three', 'say hello to the dog']);
    expect(side.watched.map(({ text }) => text).toSorted()).toEqual([
      'after three',
      'allergic to bees',
      'new taboo',
    ]);
  });
});
