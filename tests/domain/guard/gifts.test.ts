import { describe, expect, it } from 'vitest';
import {
  cultureOf,
  GIFT_CULTURES,
  GIFT_IDS,
  GIFT_LISTS,
  type GiftCulture,
} from '../../../lib/domain/guard/gift-lists.ts';
import { prepareGuard, touches } from '../../../lib/domain/guard/touches.ts';
import { LANGUAGES } from '../../../lib/i18n/language.ts';
import { textFor } from '../../../lib/i18n/text-for.ts';

function gifts(draft: string, ...lists: GiftCulture[]): string[] {
  return touches(draft, prepareGuard([], lists)).flatMap(({ by, tone }) =>
    by.kind === 'gift' ? [tone === 'gentle' ? `${by.gift} (gentle)` : by.gift] : [],
  );
}

describe('gift customs', () => {
  it.each([
    ['As a small gift we send you a wall clock.', 'clock'],
    ['我们送您一座座钟。', 'clock'],
    ['給您送鐘，略表心意。', 'clock'],
    ['I bought a box of pears for you.', 'pear'],
    ['给您带了一箱雪梨。', 'pear'],
    ['A small present: an umbrella with our logo.', 'umbrella'],
    ['随信附上礼品雨伞一把。', 'umbrella'],
    ['We would like to give you a pair of shoes.', 'shoes'],
    ['送您一双鞋。', 'shoes'],
    ['The gift is a green hat from our region.', 'green-hat'],
    ['Our gift: a set of knives from Solingen.', 'blade'],
    ['礼盒里有一把剪刀。', 'blade'],
    ['I have a gift for you. It is a silk handkerchief.', 'handkerchief'],
    ['We send you white flowers.', 'white-flowers'],
    ['给您送一束菊花。', 'white-flowers'],
    ['The present is a set of four glasses.', 'four'],
    ['送您四盒茶叶。', 'four'],
    ['The gift is a hand mirror.', 'mirror'],
  ])('points out: %s', (draft, id) => {
    expect(gifts(draft, 'chinese')).toContain(id);
  });

  it.each([
    ['A potted plant as a present for the hospital.', 'japanese', 'jp-potted'],
    ['The gift is a wooden comb.', 'japanese', 'jp-comb'],
    ['We send you nine cups as a present.', 'japanese', 'jp-nine'],
    ['We send you a bottle of wine.', 'muslim', 'alcohol-gift'],
    ['给您带了一瓶红酒。', 'muslim', 'alcohol-gift'],
    ['A leather wallet as a present.', 'hindu', 'leather-gift'],
    ['I send you twelve roses.', 'slavic', 'even-flowers'],
    ['A present of yellow roses.', 'slavic', 'yellow-flowers'],
  ] as const)('knows other customs: %s (%s)', (draft, culture, id) => {
    expect(gifts(draft, culture)).toContain(id);
    expect(gifts(draft)).toEqual([]);
  });

  it.each([
    'The meeting is at four o’clock, the clock in the hall is slow.',
    'Bring your umbrella, it may rain.',
    'Please send us four offers by Friday, 4 pm.',
    'We deliver four pallets on 4 April.',
    '四月四日下午四点开会。',
    '分钟和时钟都准。',
    '礼拜四给您送货。',
    '公司在四川，离重庆四个小时。',
    'The shoe factory is closed.',
    '请查收附件，四楼会议室。',
    '菊花茶已经寄出，作为礼品。',
    '您钟爱的茶已送到。',
    'It appears that the spearmint is sold out.',
  ])('leaves alone what is no gift: %s', (draft) => {
    expect(gifts(draft, 'chinese')).toEqual([]);
  });

  it('are told gently where the draft says that it is not so', () => {
    expect(gifts('As a gift, no clock of course.', 'chinese')).toEqual(['clock (gentle)']);
  });

  it('that two lists share are told once', () => {
    expect(gifts('A set of knives as a gift.', 'chinese', 'japanese', 'korean', 'slavic')).toEqual(['blade']);
  });

  it('have each a reason in every language, and belong to one list', () => {
    const listed = GIFT_CULTURES.flatMap((culture) => GIFT_LISTS[culture].map(({ id }) => id));
    expect(listed.toSorted()).toEqual([...GIFT_IDS].toSorted());
    for (const language of LANGUAGES) {
      const text = textFor(language);
      expect(GIFT_IDS.filter((id) => !text.giftReason(id))).toEqual([]);
      expect(GIFT_CULTURES.filter((culture) => !text.giftCulture(culture))).toEqual([]);
    }
    expect(cultureOf('jp-comb')).toBe('japanese');
  });
});
