import { namesPattern } from './concepts.ts';

/** Whose customs a list tells; each is turned on by the user. */
export const GIFT_CULTURES = ['chinese', 'japanese', 'korean', 'muslim', 'hindu', 'slavic'] as const;
export type GiftCulture = (typeof GIFT_CULTURES)[number];

export const GIFT_IDS = [
  'clock',
  'pear',
  'umbrella',
  'shoes',
  'green-hat',
  'blade',
  'handkerchief',
  'white-flowers',
  'four',
  'candle',
  'mirror',
  'jp-four',
  'jp-nine',
  'jp-blade',
  'jp-potted',
  'jp-camellia',
  'jp-comb',
  'kr-four',
  'kr-red-ink',
  'kr-blade',
  'pork-gift',
  'alcohol-gift',
  'dog-gift',
  'leather-gift',
  'beef-gift',
  'even-flowers',
  'yellow-flowers',
  'slavic-blade',
] as const;
export type GiftId = (typeof GIFT_IDS)[number];

export interface GiftTaboo {
  id: GiftId;
  pattern: RegExp;
  /** Stands for a gift by itself: "送钟". */
  always?: RegExp;
}

const gift = (id: GiftId, en: string, zh: string, always?: RegExp): GiftTaboo => ({
  id,
  pattern: namesPattern(en === '' ? [] : en.split(', '), zh),
  ...(always ? { always } : {}),
});

const BLADE = 'knife, knives, scissors, letter opener, dagger, penknife, cutlery set';
const BLADE_ZH = '剪刀|刀具|刀叉|水果刀|菜刀|拆信刀|小刀|瑞士军刀|指甲刀';
/** A number of things, no date and no hour. */
const count = (word: string, digit: string, zh: string): RegExp =>
  new RegExp(
    `\\b(?:a )?(?:set|box|pack|pair) of (?:${word}|${digit})\\b|\\b(?:${word}|${digit}) (?:\\w+ )?(?:boxes|bottles|cups|pieces|sets|gifts|presents|flowers|roses|glasses|plates|candles|cakes|apples|bowls|mugs|tins|jars)\\b|(?<![\\d周期第月年楼一二三五六七八九十])(?:${zh}|${digit})(?:个(?!月|小时)|盒|瓶|件|份|只|套|支|枝|朵|块|包(?!间)|箱|样|杯|罐)`,
    'gu',
  );

export const GIFT_LISTS: Readonly<Record<GiftCulture, readonly GiftTaboo[]>> = {
  chinese: [
    gift(
      'clock',
      'clock, wall clock, alarm clock',
      '时钟|座钟|挂钟|闹钟|钟表|台钟',
      /送(?:一?个|一?座|您|你)?钟(?!点|头|爱|情)|送终/gu,
    ),
    gift('pear', 'pear', '(?<![凤白])梨(?!花木|园)|雪梨|鸭梨|分梨'),
    gift('umbrella', 'umbrella, parasol', '雨伞|阳伞|伞(?!兵|形)'),
    gift('shoes', 'shoe, slippers, boots, sneakers', '鞋(?!城)|靴'),
    gift('green-hat', 'green hat, green cap', '绿帽|绿色的?帽'),
    gift('blade', BLADE, BLADE_ZH),
    gift('handkerchief', 'handkerchief', '手帕|手绢'),
    gift(
      'white-flowers',
      'chrysanthemum, white flower, white rose, white lily, white carnation',
      '菊花(?!茶)|白菊|黄菊|白花|白色的?(?:花|玫瑰|百合|康乃馨)',
    ),
    { id: 'four', pattern: count('four', '4', '四') },
    gift('candle', 'white candle', '白蜡烛|蜡烛'),
    gift('mirror', 'mirror', '镜子|化妆镜|梳妆镜'),
  ],
  japanese: [
    { id: 'jp-four', pattern: count('four', '4', '四') },
    { id: 'jp-nine', pattern: count('nine', '9', '九') },
    gift('jp-blade', BLADE, BLADE_ZH),
    gift('jp-potted', 'potted plant, pot plant, potted flower', '盆栽|盆花'),
    gift('jp-camellia', 'camellia', '山茶花|茶花'),
    gift('jp-comb', 'comb', '梳子|木梳'),
  ],
  korean: [
    { id: 'kr-four', pattern: count('four', '4', '四') },
    gift('kr-red-ink', 'red ink, red pen', '红笔|红墨水|红字'),
    gift('kr-blade', BLADE, BLADE_ZH),
  ],
  muslim: [
    gift(
      'alcohol-gift',
      'wine, whisky, whiskey, champagne, liqueur, brandy, spirits, beer, vodka, chocolate liqueur',
      '酒(?!店|楼|家|席)|香槟|威士忌|茅台',
    ),
    gift('pork-gift', 'pork, ham, bacon, salami, pigskin', '猪|火腿|培根|腊肉|腊肠'),
    gift('dog-gift', 'dog figurine, toy dog, dog picture', '狗的?(?:摆件|玩偶|公仔|图案)'),
  ],
  hindu: [
    gift('leather-gift', 'leather, leather wallet, leather bag, cowhide', '真皮|牛皮|皮具|皮夹|皮带|皮包'),
    gift('beef-gift', 'beef, beef jerky', '牛肉'),
  ],
  slavic: [
    {
      id: 'even-flowers',
      pattern:
        /\b(?:two|four|six|eight|ten|twelve|2|4|6|8|10|12|a dozen|half a dozen)\s+(?:\w+ )?(?:roses|flowers|tulips|lilies|carnations)\b|(?:[二两四六八十]|十二|\b(?:2|4|6|8|10|12))[朵枝支](?:玫瑰|花|郁金香|百合|康乃馨)/gu,
    },
    gift('yellow-flowers', 'yellow flower, yellow rose, yellow tulip', '黄色的?(?:花|玫瑰|郁金香)|黄玫瑰'),
    gift('slavic-blade', BLADE, BLADE_ZH),
  ],
};

/** Without one of these words beside it a clock is a clock, and no gift. */
export const GIVES =
  /\b(?:gifts?|gifted|presents?|presented|souvenirs?|token|surprise|hamper|keepsake|giveaway|wrapped|wrap)\b|\b(?:send|sending|bring|bringing|give|giving|offer|prepared|picked|chose|chosen|bought|buy|ordered|order|deliver|enclose[ds]?|parcel)\b(?=.{0,60}\b(?:you|him|her|them|family|wife|husband|children)\b)|\b(?:you|him|her|them)\b(?=.{0,20}\b(?:a|an|some|these|our|the|two|four|six|nine|eight|ten|twelve|[0-9]+)\b)(?<=\b(?:send|bring|give|sending|bringing|giving|sent|brought|gave|buy|bought|get|got) (?:you|him|her|them))|礼|送(?!货|达|到|出|修|审|签|样)|赠|伴手|心意|纪念品|带(?:了|给|上)/u;

/** The custom that a gift is against. */
export function cultureOf(id: GiftId): GiftCulture {
  return GIFT_CULTURES.find((culture) => GIFT_LISTS[culture].some((one) => one.id === id)) ?? 'chinese';
}
