import type { PageState } from '../../lib/domain/ports.ts';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { customer, email, NAMES, seen } from './people.ts';
import { regular } from './regular.ts';
import type { GalleryState, Step } from './states.ts';

type Words = Record<Language, string>;
type Reading = (people: PersonSeen[], kind?: 'message' | 'list') => PageState;

const type = (en: string, cn: string, tw: string): Step => ({
  do: 'type',
  text: { en, 'zh-CN': cn, 'zh-TW': tw },
});
const click = (selector: string): Step => ({ do: 'click', selector });
const CALL = type(
  '@tomorrow 10:00 call about the quote',
  '@明天 上午10点 打电话谈报价',
  '@明天 上午10點 打電話談報價',
);
const BIRTHDAY = type('@8-15 birthday', '@农历八月十五 生日', '@農曆八月十五 生日');
const SEVERAL = type(
  '!no lilies #gift\n~20 kg of rice every 25 days\n*send the plan by Friday\n>sent by Mary Liu mary@liu.example\n$1200 two boxes of tea',
  '!不要百合花 #礼物\n~大米20公斤 每隔25天\n*周五前发图纸\n>刘玛丽介绍来的 mary@liu.example\n$1200元 两盒茶叶',
  '!不要百合花 #禮物\n~白米20公斤 每隔25天\n*週五前寄圖面\n>劉瑪麗介紹來的 mary@liu.example\n$1200元 兩盒茶葉',
);
const LONG = type(
  '+a quiet room at the end of the corridor on a high floor with north light, a large desk, two lamps, no carpet, and the window that can really be opened, as in 2019',
  '+走廊尽头安静的房间，楼层要高，朝北，大桌子，两盏台灯，不要地毯，窗户要真的能打开，和二〇一九年那次一样，早上不要打扫',
  '+走廊盡頭安靜的房間，樓層要高，朝北，大桌子，兩盞檯燈，不要地毯，窗戶要真的能打開，和二〇一九年那次一樣，早上不要打掃',
);
const SIGNATURE = type(
  'Alice Chen\nChen & Partners, architects\nMobile: +65 6555 0142\nalice@home.example',
  '陈雅雯\n陈与同事建筑事务所\n手机：138 0555 0142\nalice@home.example',
  '陳雅雯\n陳與同事建築師事務所\n手機：0912 555 142\nalice@home.example',
);

const bob = (language: Language) => [
  ...regular(language),
  customer('bob', { displayName: NAMES[language].other }),
  email('bob', 'alice@home.example'),
];

/** Quick add: what was understood, each part being corrected, and words that came from a page. */
export function quickAddStates(
  plain: GalleryState,
  known: GalleryState,
  reading: Reading,
): Record<string, GalleryState> {
  const marked: Words = {
    en: 'Please, never again lilies in the room: my sister is allergic to them.',
    'zh-CN': '房间里请不要再放百合花，我妹妹对它过敏。',
    'zh-TW': '房間裡請不要再放百合花，我妹妹對它過敏。',
  };
  const other = (l: Language) => seen(NAMES[l].other, 'dob@freight.example', 'cc');
  const practised = (l: Language) => [
    customer('new', { displayName: NAMES[l].other, practice: 1 }),
    email('new', 'dob@freight.example'),
  ];
  return {
    'quick-taboo': { ...known, steps: [type('!no lilies', '!不要百合花', '!不要百合花')] },
    'quick-suggested': { ...known, steps: [type('allergic to lilies', '对百合花过敏', '對百合花過敏')] },
    'quick-follow-up': { ...known, steps: [CALL] },
    'quick-unsure': { ...known, steps: [type('@some day a visit', '@改天拜访', '@改天拜訪')] },
    'quick-several': { ...known, steps: [SEVERAL] },
    'quick-long': { ...known, steps: [LONG] },
    'quick-signature': { ...known, steps: [SIGNATURE] },
    'quick-kind': { ...known, steps: [CALL, click('.chip')] },
    'quick-date': { ...known, steps: [CALL, click('.chip-when')] },
    'quick-occasion': { ...known, steps: [BIRTHDAY, click('.chip-when')] },
    'quick-topic': {
      ...known,
      steps: [type('!no lilies', '!不要百合花', '!不要百合花'), click('.chip-add')],
    },
    'quick-left': { ...known, steps: [SEVERAL, click('.parsed-item:nth-child(2) .chip-drop')] },
    'quick-theirs': { ...known, edits: bob, steps: [SIGNATURE, { do: 'key', key: 'Enter' }] },
    'quick-tries': { ...plain, page: (l) => reading([other(l)]), edits: practised },
    'selected-ask': {
      ...plain,
      page: (l) => reading([other(l), seen('Marta', 'marta@grain.example')], 'list'),
      marked,
    },
  };
}
