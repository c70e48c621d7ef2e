import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactionEntry, memoryEntry, personEntry } from '../../lib/domain/find/entry.ts';
import { foldText, foldWithPlaces } from '../../lib/domain/find/fold.ts';
import { SIMPLIFIED, TRADITIONAL } from '../../lib/domain/find/han-table.ts';
import { matchesMemory, matchesText, matchPerson } from '../../lib/domain/find/match.ts';
import { pinyinOf } from '../../lib/domain/find/pinyin.ts';
import { fits, planOf } from '../../lib/domain/find/plan.ts';
import { spansOf, wordsOf } from '../../lib/domain/find/words.ts';
import type { Identity } from '../../lib/domain/records.ts';
import { anyText, PATIENCE } from './any-text.ts';
import { customer, interaction, match, memory } from './rows.ts';

describe('folding', () => {
  it('writes alike what people take for the same', () => {
    for (const [a, b] of [
      ['陳爱丽', '陈愛麗'],
      ['臺北', '台北'],
      ['José MUÑOZ', 'jose munoz'],
      ['Ｆｕｌｌ　１２', 'full 12'],
      ['Straße', 'STRASSE'],
      ['Łódź', 'lodz'],
      ['İstanbul', 'istanbul'],
      ['カレー', 'かれー'],
      ['e\u0301', 'é'],
      ['zero\u200bwidth', 'zerowidth'],
    ] as const) {
      expect([a, foldText(a)]).toEqual([a, foldText(b)]);
    }
  });

  it('has one simplified letter for each traditional one, and none of them is folded again', () => {
    expect([...TRADITIONAL].length).toBe([...SIMPLIFIED].length);
    expect([...SIMPLIFIED].filter((letter) => TRADITIONAL.includes(letter))).toEqual([]);
    expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length);
  });

  it(
    'folds nothing twice, and knows the place of every letter',
    () => {
      const property = fc.property(anyText(20), (text) => {
        const { folded, places } = foldWithPlaces(text);
        expect(foldText(text)).toBe(folded);
        expect(foldText(folded)).toBe(folded);
        expect(places).toHaveLength(folded.length + 1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.at(-1)).toBe(text.length);
      });
      fc.assert(property, { numRuns: 2000 });
    },
    PATIENCE,
  );
});

describe('pinyin', () => {
  it.each([
    ['张三', 'zhangsan zs san s'],
    ['单田芳', 'shantianfang stf tianfang tf fang f'],
    ['曾国藩', 'zengguofan zgf guofan gf'],
    ['解晓东', 'xiexiaodong xxd'],
    ['仇英', 'qiuying qy'],
    ['区小乐', 'ouxiaole ouxiaoyue oxl'],
    ['查良镛', 'zhaliangyong zly'],
    ['吕布', 'lvbu lubu lb'],
    ['欧阳修', 'ouyangxiu oyx yangxiu'],
    ['王喆', 'wangzhe wz'],
    ['Anna 李', 'li l'],
  ])('of %s is typed as %s', (name, ways) => {
    expect(pinyinOf(foldText(name))).toEqual(expect.arrayContaining(ways.split(' ')));
  });

  it('says nothing of what is no Chinese, and ends at a letter that it does not know', () => {
    expect(pinyinOf('alice')).toEqual([]);
    expect(pinyinOf('さくら')).toEqual([]);
    expect(pinyinOf('王\u{20000}')).toEqual(['wang', 'w']);
  });
});

describe('matching', () => {
  const words = (text: string) => wordsOf(text);
  const says = (text: string, typed: string) => matchesText(text, words(typed));

  it('takes Chinese anywhere, words whole and the last one by its start', () => {
    expect(says('她不吃花生。', '吃花')).toBe(true);
    expect(says('她不吃，花生', '吃花')).toBe(false);
    expect(says('no peanut butter', 'pean')).toBe(true);
    expect(says('no peanut butter', 'eanut')).toBe(false);
    expect(says('no peanut butter', 'pean but')).toBe(false);
    expect(says('no peanut butter', 'peanut but')).toBe(true);
    expect(says('no peanut butter', 'butter pea')).toBe(true);
    expect(says('不吃peanuts', '不吃 pea')).toBe(true);
  });

  it(
    'is what a plain look at the text says',
    () => {
      const letters = fc.constantFrom(...'花生不吃一peant xy，.');
      const texts = fc.array(letters, { maxLength: 14 }).map((all) => all.join(''));
      const property = fc.property(texts, texts, (text, typed) => {
        const parts = typed.match(/[花生不吃一]+|[a-z]+/g) ?? [];
        const last = parts.findLastIndex((part) => /[a-z]/.test(part));
        const right = parts.every((part, i) => {
          if (!/[a-z]/.test(part)) return text.includes(part);
          return new RegExp(`(?<![a-z])${part}${i === last ? '' : '(?![a-z])'}`).test(text);
        });
        expect(says(text, typed)).toBe(right);
      });
      fc.assert(property, { numRuns: 5000 });
    },
    PATIENCE,
  );

  it('marks the places in the text as it was written', () => {
    const marked = (text: string, typed: string) =>
      spansOf(text, words(typed).parts).map(([a, b]) => text.slice(a, b));
    expect(marked('Kein Straßenfest', 'strass')).toEqual(['Straß']);
    expect(marked('陳陳大文', '陈')).toEqual(['陳陳']);
    expect(marked('Ｐeanuts and pea', 'pea')).toEqual(['Ｐea', 'pea']);
    expect(marked('花生花生', '花生 生花')).toEqual(['花生花生']);
  });
});

describe('the index', () => {
  /** Texts and what somebody might type to find them: parts of them, in other scripts and cases. */
  const alphabet = fc.constantFrom(
    ...'花生陳陈不吃A a b É e ß 1 2 x.@-，か カ ﬁ 한국\u{20bb7}',
    'peanut',
    'Straße',
    ' ',
    ' ',
  );
  const text = fc.array(alphabet, { maxLength: 12 }).map((all) => all.join(''));
  const part = fc
    .tuple(text, fc.nat(12), fc.nat(6))
    .map(([from, at, length]) => [from, from.slice(at, at + length)]);

  it(
    'never misses a memory that says it',
    () => {
      const property = fc.property(part, text, (pair, other) => {
        const [own = '', piece = ''] = pair;
        for (const typed of [piece, other]) {
          const row = memory('m', { text: own, topic: other });
          const { memories: step, words } = planOf({ text: typed });
          const entry = memoryEntry(row);
          if (!step || !entry || !matchesMemory(row, { text: typed }, words)) continue;
          expect([own, typed, fits(step, entry.rank, entry.tokens)]).toEqual([own, typed, true]);
        }
      });
      fc.assert(property, { numRuns: 4000 });
    },
    PATIENCE,
  );

  it(
    'never misses a person, in the step that the reason belongs to or before',
    () => {
      const property = fc.property(part, text, text, (pair, organisation, value) => {
        const [displayName = '', piece = ''] = pair;
        const row = customer('c', { displayName, organisation });
        const identities = [identity('email', value), identity('phone', '+8613800138000')];
        const entry = personEntry(row, identities);
        for (const typed of [piece, organisation, value, '0138', 'huasheng']) {
          const plan = planOf({ text: typed });
          const found = plan.words.parts.length > 0 && matchPerson(row, identities, plan.words);
          if (!found || !entry) continue;
          expect([
            typed,
            found.why,
            plan.people.some((step) => fits(step, entry.rank, entry.tokens)),
          ]).toEqual([typed, found.why, true]);
        }
      });
      fc.assert(property, { numRuns: 3000 });
    },
    PATIENCE,
  );

  it(
    'takes any text whatever',
    () => {
      const property = fc.property(anyText(40), anyText(12), (own, typed) => {
        const entry = interactionEntry(interaction('i', 0, { text: own }));
        const { others: step, words } = planOf({ text: typed });
        if (step && entry && matchesText(own, words)) expect(fits(step, entry.rank, entry.tokens)).toBe(true);
        expect(entry?.tokens.every((token) => !/\p{Cs}/u.test(token) && !token.includes('\n'))).toBe(true);
      });
      fc.assert(property, { numRuns: 3000 });
    },
    PATIENCE,
  );
});

function identity(kind: Identity['kind'], value: string): Identity {
  return match(`${kind}:${value}`, customer('c')).identity;
}
