import { describe, expect, it } from 'vitest';
import { parseItems } from '../../lib/domain/quick-add/parse-items.ts';
import { oneItem } from './one-item.ts';
import { at, ZONE } from './rows.ts';
import { wordsLost } from './words-kept.ts';

const CONTEXT = { now: at('2026-11-25T11:30'), zone: ZONE };
const parse = (line: string) => oneItem(line, CONTEXT);

describe('a quick line', () => {
  it.each([
    ['!no lilies', 'taboo', 'no lilies'],
    ['！不要百合', 'taboo', '不要百合'],
    ['+window seat', 'preference', 'window seat'],
    ['＋靠窗', 'preference', '靠窗'],
    ['=drawing table', 'arrangement', 'drawing table'],
    ['＝绘图桌', 'arrangement', '绘图桌'],
    ['  ! no lilies  ', 'taboo', 'no lilies'],
    ['\u3000！ 不要百合', 'taboo', '不要百合'],
    ['met at the fair tomorrow', 'note', 'met at the fair tomorrow'],
    ['!!', 'taboo', '!'],
    ['no lilies!', 'note', 'no lilies!'],
    ['+44 is where she lives', 'preference', '44 is where she lives'],
  ])('%s', (line, kind, text) => {
    expect(parse(line)).toEqual({ kind, text });
  });

  it.each([
    ['~20 kg every 25 days', 'supply'],
    ['～每25天20公斤', 'supply'],
    ['* promised the quote', 'promise'],
    ['alice@x.example is her address', 'note'],
    ['+44 20 7946 0130', 'identity'],
    ['＋８８６ ２５５５０１８８', 'identity'],
  ])('%s is no plain memory, and has its words', (line, kind) => {
    const item = parse(line);
    expect([item.kind, wordsLost(line, [item])]).toEqual([kind, null]);
  });

  it.each(['', '   ', '\u3000', '!', ' + ', '@', '＠'])('of no words is empty: %j', (line) => {
    expect(parseItems(line, CONTEXT)).toEqual([]);
  });
});

describe('a #topic', () => {
  it.each([
    ['!no peanuts #food', 'no peanuts', 'food'],
    ['#food no peanuts', 'no peanuts', 'food'],
    ['no #food peanuts', 'no peanuts', 'food'],
    ['!不要打电话#时间', '不要打电话', '时间'],
    ['！不要打电话 ＃时间', '不要打电话', '时间'],
    ['likes #red-wine and #cheese', 'likes and #cheese', 'red-wine'],
  ])('%s', (line, text, topic) => {
    expect(parse(line)).toMatchObject({ text, topic });
  });

  it.each(['room #3', 'writes C#sharp', 'see http://x.example/#part', '#food', 'a # b', '50%#'])(
    'is none in %s, and no word is taken',
    (line) => {
      expect(parse(line)).toEqual({ kind: 'note', text: line });
    },
  );
});
