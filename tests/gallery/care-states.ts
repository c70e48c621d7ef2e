import { cardEdits } from '../../lib/domain/cadence/cards.ts';
import { DEFAULT_LADDER } from '../../lib/domain/case/ladder.ts';
import { openCaseEdits } from '../../lib/domain/case/open-case.ts';
import type { Edit } from '../../lib/domain/edits.ts';
import { planVisitEdits } from '../../lib/domain/visit/plan-visit.ts';
import { DEFAULT_VISIT } from '../../lib/domain/visit/visit-steps.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { customer, DAY, memory, NOW, say, ZONE } from './people.ts';
import { regular } from './regular.ts';
import type { GalleryState, Step } from './states.ts';

const click = (selector: string): Step => ({ do: 'click', selector });
const scroll = (selector: string): Step => ({ do: 'scroll', selector });
const words = (en: string, cn: string, tw: string) => ({ en, 'zh-CN': cn, 'zh-TW': tw });
const VASE = words(
  'The vase arrived broken, for the second time',
  '花瓶又碎了，已经第二次',
  '花瓶又碎了，已經第二次',
);

function complaint(language: Language, daysAgo: number, done: readonly string[] = []): Edit[] {
  const opened = openCaseEdits({
    id: 'vase',
    customerId: 'alice',
    text: say(VASE, language),
    provenance: { at: NOW - daysAgo * DAY },
    ladder: DEFAULT_LADDER,
    zone: ZONE,
  });
  const kept = done.map(
    (key): Edit => ({
      op: 'set',
      table: 'followUps',
      id: `promise:vase:${key}`,
      fields: { doneAt: NOW - daysAgo * DAY + 3_600_000 },
    }),
  );
  return [...regular(language), ...opened, ...kept];
}

function filed(language: Language): Edit[] {
  const lesson = say(words('Pack vases in straw', '花瓶要用稻草包', '花瓶要用稻草包'), language);
  const fields = { closedAt: NOW - 3 * DAY, outcome: 'satisfied', lesson } as const;
  return [...complaint(language, 12), { op: 'set', table: 'cases', id: 'vase', fields }];
}

/** A shop with rice on its shelf. */
function shop(language: Language): Edit[] {
  const rice = say(words('Rice', '大米', '白米'), language);
  const text = `${rice} 30 kg`;
  return [
    ...regular(language),
    {
      op: 'set',
      table: 'supplies',
      id: 'rice',
      fields: { customerId: 'alice', product: rice, unit: 'kg', usePerDay: 2, safetyFactor: 1.5 },
    },
    {
      op: 'set',
      table: 'interactions',
      id: 'rice-1',
      fields: {
        customerId: 'alice',
        at: NOW - 12 * DAY,
        kind: 'delivery',
        text,
        product: rice,
        quantity: 30,
      },
    },
    ...planVisitEdits({
      id: 'v',
      customerId: 'alice',
      due: { date: '2026-05-20', zone: ZONE },
      steps: DEFAULT_VISIT,
    }),
  ];
}

const STOPS = [
  ['bo', words('Bo Lin Stationery', '林记文具', '林記文具'), words('Taipei', '台北', '台北'), '09:30'],
  ['mei', words('Mei’s Noodles', '梅姐面馆', '梅姐麵館'), words('Keelung', '基隆', '基隆'), undefined],
  ['gao', words('Gao & Sons Grocery', '高家杂货', '高家雜貨'), words('Taipei', '台北', '台北'), undefined],
] as const;

function day(language: Language): Edit[] {
  const stops = STOPS.flatMap(([id, name, city, time]) => [
    customer(id, { displayName: say(name, language), city: say(city, language) }),
    ...planVisitEdits({
      id: `visit-${id}`,
      customerId: id,
      due: { date: '2026-05-20', ...(time === undefined ? {} : { time }), zone: ZONE },
      steps: DEFAULT_VISIT,
    }),
  ]);
  return [
    ...shop(language),
    ...stops,
    memory('mei', {
      kind: 'taboo',
      text: say(words('Not between 11 and 2', '十一点到两点不去', '十一點到兩點不去'), language),
      days: 20,
    }),
  ];
}

function cards(language: Language): Edit[] {
  return [
    ...day(language),
    ...cardEdits(['alice', 'bo'], 'dragon-boat', 7),
    {
      op: 'set',
      table: 'occasions',
      id: 'birthday-mei',
      fields: {
        customerId: 'mei',
        kind: 'birthday',
        date: { calendar: 'gregorian', month: 5, day: 24 },
        leadDays: 7,
      },
    },
  ];
}

function inTouch(language: Language): Edit[] {
  const fields = { cadence: 'P6W', cadenceFrom: '2026-05-01' };
  return [...cards(language), { op: 'set', table: 'customers', id: 'alice', fields }];
}

/** Complaints, visits and staying in touch. */
export function careStates(plain: GalleryState, known: GalleryState): Record<string, GalleryState> {
  const alone = { ...plain, view: 'agenda' } as const;
  const begun = { ...known, edits: shop, steps: [click('.care-bar button')] };
  const step = (n: number) => click(`.visit-dots .dot:nth-child(${n})`);
  const count: Step[] = [step(5), { do: 'fill', selector: '.count-row input', text: '9' }];
  return {
    'case-late': {
      ...known,
      edits: (l) => complaint(l, 4, ['call']),
      steps: [click('.promises summary'), scroll('.case')],
    },
    'case-letter': {
      ...known,
      edits: (l) => complaint(l, 0.2),
      steps: [click('.case .actions button'), scroll('.letter')],
    },
    'case-file': {
      ...known,
      edits: (l) => complaint(l, 9, ['call', 'mail', 'visit', 'archive']),
      steps: [click('.case .actions button:nth-child(2)'), scroll('.care-form')],
    },
    'case-filed': {
      ...known,
      edits: filed,
      steps: [click('[data-fold=complaints] summary'), scroll('.lesson')],
    },
    'visit-prepare': begun,
    'visit-count': { ...begun, steps: [...begun.steps, ...count] },
    'visit-suggest': { ...begun, steps: [...begun.steps, ...count, step(6)] },
    'visit-end': {
      ...begun,
      steps: [
        ...begun.steps,
        click('.visit-small button:nth-child(2)'),
        click('.visit-next .kind:nth-child(3)'),
      ],
    },
    'visit-drop': {
      ...begun,
      steps: [...begun.steps, ...count, click('.visit-small .danger'), scroll('.visit-drop')],
    },
    'visit-list': {
      ...known,
      edits: shop,
      steps: [click('[data-fold=visits] summary'), scroll('.visit-row')],
    },
    route: {
      ...alone,
      edits: day,
      steps: [
        click('[data-fold=route] summary'),
        click('.stop:nth-child(4) .stop-actions button:nth-child(2)'),
        scroll('.route'),
      ],
    },
    cards: {
      ...alone,
      edits: cards,
      steps: [click('[data-fold=cards] summary'), scroll('.card-list')],
    },
    'in-touch': {
      ...known,
      edits: inTouch,
      steps: [click('[data-fold=in-touch] summary'), scroll('.in-touch')],
    },
    'options-care': { ...plain, view: 'options', steps: [scroll('.step-editor')] },
  };
}
