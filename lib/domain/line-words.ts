import type { Channel, Occasion } from './records.ts';

const START = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
const word = (english: string, chinese: string) =>
  new RegExp(`${START}(?:${english})${END}|${chinese}`, 'iu');

const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  ['call', word('call|calls|phone|ring|telephone', '电话|電話|致电|致電|打给|打給|回电|回電')],
  ['visit', word('visit|visits|meet|meeting', '拜访|拜訪|上门|上門|登门|登門|走访|走訪|见面|見面')],
  [
    'message',
    word(
      'e-?mail|mail|message|write|text|sms|wechat|whatsapp|letter',
      '邮件|郵件|电邮|電郵|短信|簡訊|微信|写信|寫信|发信|發信|消息|訊息',
    ),
  ],
  ['delivery', word('deliver|delivery|deliveries', '(?<![发發])送|交货|交貨|配货|配貨')],
];

const OCCASIONS: readonly (readonly [Occasion['kind'] & ('birthday' | 'pay-day' | 'anniversary'), RegExp])[] =
  [
    ['birthday', word('birthday|bday|b-day', '生日|生辰|诞辰|誕辰')],
    ['pay-day', word('pay\\s?-?day', '发薪|發薪|发工资|發工資|工资日|工資日')],
    ['anniversary', word('anniversary', '纪念日|紀念日|周年|週年')],
  ];

/** The way of contact that a title names first; `other` when it names none. */
export function channelOf(title: string): Channel {
  const found = CHANNELS.map(([channel, words]) => ({ channel, at: title.search(words) }));
  return found.filter((f) => f.at >= 0).toSorted((a, b) => a.at - b.at)[0]?.channel ?? 'other';
}

/** The yearly or monthly occasion that a title speaks of. */
export function occasionOf(title: string): 'birthday' | 'pay-day' | 'anniversary' | null {
  return OCCASIONS.find(([, words]) => words.test(title))?.[0] ?? null;
}
