import type { Edit } from '../../lib/domain/edits.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { DAY, NOW, say } from './people.ts';
import { regular } from './regular.ts';
import type { GalleryState, Step } from './states.ts';

const ID = 'alice';
const click = (selector: string): Step => ({ do: 'click', selector });
const openMenu = click('.strongest .memory .icon-button');

function row(id: string, fields: object): Edit {
  return {
    op: 'set',
    table: 'memories',
    id,
    fields: { customerId: ID, noted: { at: NOW - DAY }, ...fields },
  };
}

/** The regular guest, with a taboo that is nobody's business and a habit likewise. */
function sensitive(language: Language): Edit[] {
  const words = {
    en: 'Epilepsy: no flashing lights at the party',
    'zh-CN': '有癫痫，聚会不用闪光灯',
    'zh-TW': '有癲癇，聚會不用閃光燈',
  };
  const faith = {
    en: 'Prays at noon on Fridays',
    'zh-CN': '每周五中午做礼拜',
    'zh-TW': '每週五中午做禮拜',
  };
  return [
    ...regular(language),
    row('secret', { kind: 'taboo', text: say(words, language), topic: 'health', sensitive: 1 }),
    row('faith', { kind: 'habit', text: say(faith, language), topic: 'religion', sensitive: 1 }),
  ];
}

const TABLE = {
  en: 'Drawing table in the room, by the window',
  'zh-CN': '房间靠窗放一张绘图桌',
  'zh-TW': '房間靠窗放一張繪圖桌',
};
const SUBJECT = { en: 'Room for May', 'zh-CN': '五月的房间', 'zh-TW': '五月的房間' };

function withoutTable(language: Language): Edit[] {
  const isTable = (edit: Edit) =>
    'fields' in edit && Reflect.get(edit.fields, 'text') === say(TABLE, language);
  return regular(language).filter((edit) => !isTable(edit));
}

/** Noted in 2019 and never confirmed since. */
function old(language: Language): Edit[] {
  const noted = {
    at: Date.UTC(2019, 2, 12, 4),
    page: 'https://mail.example.com/inbox/4711',
    subject: say(SUBJECT, language),
    by: say({ en: 'Wang', 'zh-CN': '小王', 'zh-TW': '小王' }, language),
  };
  return [
    ...withoutTable(language),
    row('table', { kind: 'arrangement', text: say(TABLE, language), pinned: 1, noted }),
    row('once', {
      kind: 'note',
      once: 1,
      text: say({ en: 'Congratulate on the prize', 'zh-CN': '祝贺她得奖', 'zh-TW': '恭喜她得獎' }, language),
    }),
  ];
}

const wording = (language: Language, which: number) =>
  say(
    [
      { en: 'Coffee, black', 'zh-CN': '黑咖啡', 'zh-TW': '黑咖啡' },
      { en: 'Coffee with oat milk', 'zh-CN': '燕麦奶咖啡', 'zh-TW': '燕麥奶咖啡' },
      { en: 'Tea now, no coffee', 'zh-CN': '改喝茶，不喝咖啡', 'zh-TW': '改喝茶，不喝咖啡' },
    ][which] ?? TABLE,
    language,
  );

function reworded(language: Language, both: boolean): Edit[] {
  const coffee = (which: number, days: number, more = {}) => ({
    kind: 'preference',
    pinned: 1,
    topic: 'food',
    text: wording(language, which),
    noted: { at: NOW - days * DAY, subject: say(SUBJECT, language), page: 'https://mail.example.com/4711' },
    ...more,
  });
  return [
    ...regular(language),
    row('coffee', coffee(0, 900)),
    row('coffee~1', coffee(1, 400, { supersedes: 'coffee' })),
    row('coffee~2', coffee(2, 2, { supersedes: both ? 'coffee' : 'coffee~1' })),
  ];
}

/** What can be seen of memories, each with its page and guest. */
export function memoryStates(known: GalleryState): Record<string, GalleryState> {
  const coffeeMenu = click('.strongest .memory:first-child .icon-button');
  return {
    'memory-sensitive': { ...known, edits: sensitive },
    'memory-revealed': {
      ...known,
      edits: sensitive,
      steps: [click('.taboos .reveal'), click('.strongest .reveal')],
    },
    'memory-more': {
      ...known,
      steps: [
        openMenu,
        click('.menu .plain'),
        click('.editor .quiet'),
        { do: 'scroll', selector: '.editor' },
      ],
    },
    'memory-old': { ...known, edits: old },
    'memory-old-menu': { ...known, edits: old, steps: [coffeeMenu] },
    'memory-former': {
      ...known,
      edits: (l) => reworded(l, false),
      steps: [coffeeMenu, click('.menu .plain:nth-child(4)')],
    },
    'memory-taboo-edit': {
      ...known,
      steps: [click('.taboos .icon-button'), click('.menu .plain'), click('.editor .quiet')],
    },
    'memory-also': { ...known, edits: (l) => reworded(l, true) },
    'memory-past': {
      ...known,
      edits: (l) => [
        ...old(l),
        row('late', {
          kind: 'habit',
          text: wording(l, 0),
          endedAt: NOW - 40 * DAY,
          endedWhy: 'no-longer',
          noted: { at: NOW - 800 * DAY },
        }),
        row('spring', { kind: 'preference', text: wording(l, 1), until: '2026-03-31' }),
        row('summer', { kind: 'preference', text: wording(l, 2), from: '2026-07-01' }),
      ],
      steps: [click('.fold:nth-child(1) summary'), { do: 'scroll', selector: '.past' }],
    },
    'memory-undone': {
      ...known,
      steps: [openMenu, click('.menu .danger'), { do: 'click', selector: '.toast-undo' }],
    },
  };
}
