import type { Edit } from '../../lib/domain/edits.ts';
import type { PageState } from '../../lib/domain/ports.ts';
import type { PageKind, PersonSeen } from '../../lib/domain/reading.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { BookHealth } from '../../lib/models/health-model.ts';
import { careStates } from './care-states.ts';
import { deskStates } from './desk-states.ts';
import { guardStates } from './guard-states.ts';
import { overfull, resembling, twice, twoOfOneName } from './hard.ts';
import { memoryStates } from './memory-states.ts';
import { NAMES, NOW, say, seen } from './people.ts';
import { quickAddStates } from './quick-add-states.ts';
import { regular } from './regular.ts';
import { supplyStates } from './supply-states.ts';
import { teachStates } from './teach-states.ts';

/** What can be wrong under a state: nothing, slow for ever, or failing. */
export type Fault = 'none' | 'slow' | 'reads' | 'writes';

export interface GalleryState {
  view: 'sidebar' | 'agenda' | 'brief' | 'options' | 'welcome' | 'desk';
  page: (language: Language) => PageState;
  edits: (language: Language) => Edit[];
  /** Done once the picture stands, as a user would: click a label, or type into the quick add. */
  steps: Step[];
  fault: Fault;
  health: BookHealth;
  /** Sites that the browser took the permission from. */
  revoked: string[];
  /** Words were marked on the page, and nobody can be told. */
  marked?: Record<Language, string>;
  /** How far the teaching of the page has come once it is begun. */
  teaching?: 'choosing' | 'nothing' | 'picked';
  /** What is being written on the page. */
  draft?: (language: Language) => string;
  /** Where the desk is. */
  hash?: string;
}

export type Step =
  | { do: 'type'; text: Record<Language, string> }
  | { do: 'key'; key: string }
  | { do: 'click' | 'scroll'; selector: string }
  | { do: 'fill'; selector: string; text: string }
  | { do: 'page'; page: (language: Language) => PageState };

const PLAIN: GalleryState = {
  view: 'sidebar',
  page: () => ({ kind: 'closed' }),
  edits: () => [],
  steps: [],
  fault: 'none',
  health: { kind: 'well' },
  revoked: [],
};

const READING = { site: 'generic', own: [], detectors: [], page: 'https://mail.example.com/inbox/4711' };

export function reading(
  people: PersonSeen[],
  pageKind: PageKind = 'message',
  trouble: 'unreadable' | null = null,
): PageState {
  const focus = people[0] ?? null;
  return {
    kind: 'read',
    tabId: 1,
    origin: 'https://mail.example.com',
    url: 'https://mail.example.com/',
    once: false,
    reading: { ...READING, pageKind, subject: 'Room in June', people, focus, trouble },
  };
}

const alice = (language: Language) => seen(NAMES[language].displayName, NAMES[language].email);
const known = { ...PLAIN, page: (l: Language) => reading([alice(l)]), edits: regular };
const other = (l: Language) => seen(NAMES[l].other, 'dob@freight.example', 'cc');
const typed = (text: Record<Language, string>): Step => ({ do: 'type', text });
const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });
const shared = seen('Booking Service', 'no-reply@booking.example');

/** Every state a user can meet, by name. */
export const STATES: Record<string, GalleryState> = {
  ...deskStates(PLAIN),
  known,
  'known-several': {
    ...known,
    page: (l) => reading([alice(l), other(l), seen('Marta Kowalska', 'marta@grain.example', 'cc')]),
  },
  'known-once': { ...known, page: (l) => ({ ...reading([alice(l)]), once: true }) as PageState },
  ...quickAddStates(PLAIN, known, reading),
  'quick-kept': {
    ...known,
    steps: [
      typed({ en: '+jasmine soap', 'zh-CN': '+茉莉香皂', 'zh-TW': '+茉莉香皂' }),
      { do: 'key', key: 'Enter' },
    ],
  },
  'quick-failed': {
    ...known,
    fault: 'writes',
    steps: [
      typed({ en: '+jasmine soap', 'zh-CN': '+茉莉香皂', 'zh-TW': '+茉莉香皂' }),
      { do: 'key', key: 'Enter' },
    ],
  },
  help: { ...known, steps: [{ do: 'click', selector: '[popovertarget]' }] },
  done: { ...known, steps: [{ do: 'click', selector: '.due-actions button:first-child' }] },
  snooze: { ...known, steps: [{ do: 'click', selector: '.due-actions button:last-child' }] },
  menu: { ...known, steps: [{ do: 'click', selector: '.strongest .icon-button' }] },
  edit: {
    ...known,
    steps: [
      { do: 'click', selector: '.strongest .icon-button' },
      { do: 'click', selector: '.menu .plain' },
    ],
  },
  unfolded: {
    ...known,
    steps: [
      { do: 'click', selector: '.fold:nth-child(1) summary' },
      { do: 'click', selector: '.fold:nth-child(2) summary' },
      { do: 'click', selector: '.fold:nth-child(3) summary' },
      { do: 'click', selector: '.fold:nth-child(4) summary' },
    ],
  },
  hold: {
    ...known,
    steps: [
      typed({ en: '~orders every second Friday', 'zh-CN': '~隔周的周五订货', 'zh-TW': '~隔週的週五訂貨' }),
      { do: 'page', page: (l) => reading([other(l)]) },
    ],
  },
  overfull: { ...known, edits: overfull },
  unknown: { ...PLAIN, page: (l) => reading([other(l)]) },
  'unknown-typing': { ...PLAIN, page: (l) => reading([other(l)]), steps: [typed(same('+oolong'))] },
  ambiguous: { ...PLAIN, page: () => reading([seen('Wang', 'info@wang.example')]), edits: twoOfOneName },
  'name-only': { ...PLAIN, page: (l) => reading([seen(NAMES[l].displayName, null)]) },
  shared: { ...PLAIN, page: () => reading([shared]) },
  'nobody-once': { ...PLAIN, page: () => ({ ...reading([], 'list'), once: true }) as PageState },
  'hint-tag': { ...known, page: () => reading([resembling.tag()]) },
  'hint-company': { ...known, page: (l) => reading([resembling.colleague(l)]) },
  'hint-list': { ...known, page: () => reading([resembling.list()]) },
  'warn-address': { ...known, page: () => reading([resembling.forged()]) },
  'warn-cyrillic': { ...known, page: () => reading([resembling.cyrillic()]) },
  'warn-name': { ...known, page: () => reading([resembling.lying()]) },
  identities: {
    ...known,
    edits: (l) => [...regular(l), ...twice(l)],
    steps: [
      { do: 'click', selector: '.fold:nth-child(3) summary' },
      { do: 'click', selector: '.identity-row .icon-button' },
      { do: 'scroll', selector: '.add-identity' },
    ],
  },
  misread: {
    ...known,
    page: (l) => reading([alice(l), other(l), shared]),
    steps: [
      { do: 'click', selector: '.misread summary' },
      { do: 'scroll', selector: '.report' },
    ],
  },
  'misread-unreadable': {
    ...PLAIN,
    page: () => reading([], 'message', 'unreadable'),
    edits: regular,
    steps: [{ do: 'click', selector: '.misread summary' }],
  },
  revoked: {
    ...PLAIN,
    page: () => ({ kind: 'off', origin: null }),
    edits: regular,
    revoked: ['https://mail.proton.me', 'https://crm.internal.example:8443'],
  },
  unreadable: { ...PLAIN, page: () => reading([], 'message', 'unreadable') },
  off: { ...PLAIN, page: () => ({ kind: 'off', origin: 'https://mail.example.com' }), edits: regular },
  'off-unknown-site': { ...PLAIN, page: () => ({ kind: 'off', origin: null }) },
  closed: { ...PLAIN },
  nothing: { ...PLAIN, page: () => reading([], 'list'), edits: regular },
  'nothing-yet': { ...PLAIN, page: () => reading([], 'list') },
  search: { ...known, steps: [{ do: 'click', selector: '.top-actions button:first-child' }] },
  loading: { ...known, fault: 'slow' },
  'load-failed': { ...known, fault: 'reads' },
  trouble: { ...known, health: { kind: 'trouble', trouble: 'full' } },
  lost: {
    ...PLAIN,
    page: () => reading([], 'list'),
    health: {
      kind: 'lost',
      sentinel: { installId: 'x', writes: 1284, lastWriteAt: NOW - 86_400_000 },
      writesNow: 0,
    },
  },
  ...memoryStates(known),
  ...teachStates(PLAIN, reading),
  ...careStates(PLAIN, known),
  ...supplyStates(known),
  ...guardStates(PLAIN, reading),
  agenda: { ...PLAIN, view: 'agenda', edits: regular },
  brief: { ...PLAIN, view: 'brief', edits: regular },
  'brief-gone': { ...PLAIN, view: 'brief' },
  options: { ...PLAIN, view: 'options' },
  welcome: { ...PLAIN, view: 'welcome' },
};

export const textOf = say;
