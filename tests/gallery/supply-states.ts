import type { Edit } from '../../lib/domain/edits.ts';
import type { Fields } from '../../lib/domain/records.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { DAY, NOW, say } from './people.ts';
import { regular } from './regular.ts';
import type { GalleryState, Step } from './states.ts';

const RICE = { en: 'Rice', 'zh-CN': '大米', 'zh-TW': '白米' };
const KG = { en: 'kg', 'zh-CN': '公斤', 'zh-TW': '公斤' };
const PAPER = {
  en: 'Recycled copying paper, A3, 120 g, ivory',
  'zh-CN': '再生复印纸，A3，120克，象牙白',
  'zh-TW': '再生影印紙，A3，120克，象牙白',
};
const BOX = { en: 'boxes', 'zh-CN': '箱', 'zh-TW': '箱' };
const SAID = {
  en: 'rice jar holds 20 kg, uses 0.8 kg a day',
  'zh-CN': '米缸20公斤，每天吃0.8公斤',
  'zh-TW': '米缸20公斤，每天吃0.8公斤',
};

function supply(id: string, fields: Omit<Fields<'supplies'>, 'customerId' | 'safetyFactor'>): Edit {
  return {
    op: 'set',
    table: 'supplies',
    id,
    fields: { customerId: 'alice', safetyFactor: 1.5, ...fields },
  };
}

function delivered(days: number, quantity: number, more: { counted?: number; owed?: 1 } = {}): Edit {
  const fields = { customerId: 'alice', at: NOW - days * DAY, kind: 'delivery' as const, text: 'rice' };
  return {
    op: 'set',
    table: 'interactions',
    id: `delivered-${days}`,
    fields: { ...fields, supplyId: 'rice', quantity, ...more },
  };
}

const rice = (language: Language) =>
  supply('rice', {
    product: say(RICE, language),
    unit: say(KG, language),
    capacity: 20,
    usePerDay: 0.8,
    household: 4,
    payDayRule: 'FREQ=MONTHLY;BYMONTHDAY=25',
    text: say(SAID, language),
  });
const jar = (language: Language) => [
  ...regular(language),
  rice(language),
  delivered(60, 20, { counted: 0 }),
  delivered(38, 17, { counted: 2.4 }),
  delivered(17, 17.3, { counted: 2.1, owed: 1 }),
];
const late = (language: Language) => [
  ...regular(language),
  rice(language),
  ...[140, 116, 91, 65].map((days) => delivered(days, 20)),
  delivered(40, 20, { owed: 1 }),
  supply('paper', { product: say(PAPER, language), unit: say(BOX, language) }),
];

const click = (selector: string): Step => ({ do: 'click', selector });
const open: Step[] = [
  click('.fold:has(.supplies) summary, .fold:nth-child(3) summary'),
  { do: 'scroll', selector: '.supplies' },
];

/** The rice jar: its dates, its sum, a delivery, a correction, and what is not known yet. */
export function supplyStates(known: GalleryState): Record<string, GalleryState> {
  return {
    supply: { ...known, edits: jar, steps: open },
    'supply-sum': { ...known, edits: jar, steps: [...open, click('.supply-how')] },
    'supply-deliver': { ...known, edits: jar, steps: [...open, click('.supply-actions .small-primary')] },
    'supply-correct': {
      ...known,
      edits: jar,
      steps: [
        ...open,
        click('.supply-actions button:last-child'),
        { do: 'scroll', selector: '.supply-form' },
      ],
    },
    'supply-late': { ...known, edits: late, steps: open },
    'supply-none': {
      ...known,
      steps: [...open, click('.supplies > .quiet'), { do: 'scroll', selector: '.supply-form' }],
    },
  };
}
