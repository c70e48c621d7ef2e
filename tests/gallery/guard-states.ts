import type { Edit } from '../../lib/domain/edits.ts';
import type { DraftWatch } from '../../lib/domain/guard/draft-watch.ts';
import type { PageState } from '../../lib/domain/ports.ts';
import type { PageKind, PersonSeen } from '../../lib/domain/reading.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { customer, email, memory, NAMES, say, seen } from './people.ts';
import { regular } from './regular.ts';
import type { GalleryState } from './states.ts';

type Reading = (people: PersonSeen[], pageKind?: PageKind) => PageState;

const DANIEL = 'dob@freight.example';
const MARTA = 'marta@grain.example';

/** A second customer, with taboos, hours and something sensitive. */
function second(language: Language): Edit[] {
  const t = (en: string, cn: string, tw: string) => say({ en, 'zh-CN': cn, 'zh-TW': tw }, language);
  const sensitive = memory('daniel', { kind: 'fact', text: t('Diabetic', '糖尿病', '糖尿病'), days: 90 });
  const hours = memory('daniel', {
    kind: 'habit',
    text: t('Best reached after 3 pm', '下午三点以后方便联系', '下午三點以後方便聯絡'),
    days: 200,
  });
  return [
    customer('daniel', { displayName: NAMES[language].other, greeting: t('Daniel', '王总', '王總') }),
    email('daniel', DANIEL),
    memory('daniel', { kind: 'taboo', text: t('No alcohol', '不喝酒', '不喝酒'), days: 300 }),
    hours,
    withFields(sensitive, { sensitive: 1 }),
  ];
}

function withFields(edit: Edit, more: object): Edit {
  return edit.op === 'set' ? ({ ...edit, fields: { ...edit.fields, ...more } } as Edit) : edit;
}

const DRAFT = {
  en: 'Dear both, we look forward to the evening. There will be satay with peanut sauce and a good red wine. A chocolate cake is on its way, and a small gift: a clock. I will call you at 9. The bread is without peanuts, of course.',
  'zh-CN':
    '两位好：晚宴备了沙茶串和花生酱，还有红酒。给您寄了一盒巧克力，另有一份小礼物：一个座钟。我明天上午九点给您打电话。面包里不含花生。',
  'zh-TW':
    '兩位好：晚宴備了沙茶串和花生醬，還有紅酒。給您寄了一盒巧克力，另有一份小禮物：一個座鐘。我明天上午九點給您打電話。麵包裡不含花生。',
};

/** Writing to one, to several, and what the letter touches. */
export function guardStates(plain: GalleryState, reading: Reading): Record<string, GalleryState> {
  const two = (l: Language) => [
    seen(NAMES[l].displayName, NAMES[l].email, 'to'),
    seen(NAMES[l].other, DANIEL, 'cc'),
  ];
  const edits = (l: Language) => [...regular(l), ...second(l), gifts()];
  const several = { ...plain, edits, page: (l: Language) => reading(two(l), 'compose') };
  return {
    'writing-one': { ...several, page: (l) => reading(two(l).slice(0, 1), 'compose') },
    'writing-two': several,
    'writing-many': {
      ...several,
      page: (l) =>
        reading(
          [
            ...two(l),
            seen('Marta Kowalska', MARTA, 'cc'),
            seen('Аlice Chen', 'аlice@chen-architects.example', 'bcc'),
          ],
          'compose',
        ),
    },
    'writing-touched': { ...several, draft: (l) => DRAFT[l] },
    'writing-gentle': {
      ...several,
      draft: (l) =>
        say(
          {
            en: 'The bread is made without peanuts.',
            'zh-CN': '面包里不含花生。',
            'zh-TW': '麵包裡不含花生。',
          },
          l,
        ),
    },
    'options-guard': {
      ...plain,
      view: 'options',
      edits: () => [gifts()],
      steps: [
        { do: 'click', selector: '.gift-list summary' },
        { do: 'scroll', selector: '.gift-list' },
      ],
    },
  };
}

function gifts(): Edit {
  return { op: 'set', table: 'settings', id: 'giftLists', fields: { value: ['chinese'] } };
}

/** A page on which this has been written. */
export function playDraft(text: string | null): DraftWatch {
  return {
    follow: () => {},
    live: {
      subscribe(next) {
        next(text === null ? null : { tabId: 1, text, editor: 1 });
        return () => {};
      },
    },
  };
}
