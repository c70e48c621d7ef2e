import type { Edit } from '../../lib/domain/edits.ts';
import type { PageState } from '../../lib/domain/ports.ts';
import type { PageKind, PersonSeen } from '../../lib/domain/reading.ts';
import type { FieldRead, TaughtField, TaughtPlace } from '../../lib/domain/taught-site.ts';
import type { PickEvent, Teaching } from '../../lib/domain/teaching.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { NAMES, seen } from './people.ts';
import type { GalleryState } from './states.ts';

type Reading = (people: PersonSeen[], pageKind?: PageKind, trouble?: 'unreadable' | null) => PageState;

const PLACE: TaughtPlace = { ways: [{ by: 'selector', selector: '.guest h1' }], scope: 'main' };
const begin = { do: 'click', selector: '.teach-offer .plain, .taught-lost .plain' } as const;

const taught = (id: string, name: string, pattern: string, fields: TaughtField[]): Edit => ({
  op: 'set',
  table: 'taughtSites',
  id,
  fields: { name, pattern, fields: Object.fromEntries(fields.map((field) => [field, PLACE])) },
});

function lost(reading: Reading, people: PersonSeen[], detectors: string[]): PageState {
  const page = reading(people, 'record', 'unreadable');
  if (page.kind !== 'read') return page;
  return {
    ...page,
    reading: { ...page.reading, site: 'taught', detectors: ['taught:guests', ...detectors] },
  };
}

/** Teaching a page, from the offer to a layout that has changed. */
export function teachStates(plain: GalleryState, reading: Reading): Record<string, GalleryState> {
  const unread = { ...plain, page: () => reading([], 'record', 'unreadable'), steps: [begin] };
  const person = (l: Language) => [{ ...seen(NAMES[l].displayName, null), role: 'record' as const }];
  return {
    'teach-choosing': { ...unread, teaching: 'choosing' },
    'teach-nothing': { ...unread, teaching: 'nothing' },
    'teach-picked': { ...unread, teaching: 'picked' },
    'taught-lost': { ...plain, page: (l) => lost(reading, person(l), ['email:gone', 'phone:differs']) },
    'taught-gone': { ...plain, page: () => lost(reading, [], ['name:gone', 'email:gone', 'phone:gone']) },
    'options-taught': {
      ...plain,
      view: 'options',
      edits: () => [
        taught('a', 'Harbour Hotel guests', 'https://pms.harbour.example/guests/*/profile', [
          'name',
          'email',
          'phone',
          'record',
        ]),
        taught(
          'b',
          '订单',
          'https://erp.long-company-name.example:8443/index.php?module=Orders&action=DetailView&record=*',
          ['name', 'company', 'record'],
        ),
      ],
      steps: [
        { do: 'scroll', selector: '.taught-row' },
        { do: 'click', selector: '.taught-row .icon-button' },
      ],
    },
  };
}

/** A page with a picker, played: it comes to a place at once, or has picked everything. */
export function playTeaching(how: 'choosing' | 'nothing' | 'picked', language: Language): Teaching {
  const hearers = new Set<(pick: { tabId: number; event: PickEvent }) => void>();
  const shown: Partial<Record<TaughtField, string>> = {
    name: NAMES[language].displayName,
    email: NAMES[language].email,
    phone: '+886 2 2345 6789',
  };
  const tell = (event: PickEvent) => {
    for (const hear of hearers) hear({ tabId: 1, event });
  };
  return {
    addressOf: async () => 'https://mail.example.com/guests/4711/profile',
    pickFor: async (_tabId, { field }) => {
      const text = how === 'nothing' ? '' : (shown[field] ?? '');
      const made: PickEvent =
        text === '' ? { type: 'pick-wish', field: null } : { type: 'pick-made', field, place: PLACE, text };
      const pointed: PickEvent = {
        type: 'pick-pointed',
        field,
        text,
        at: text ? 2 : 0,
        of: text ? 9 : 0,
        fits: text !== '',
      };
      setTimeout(() => tell(how === 'picked' ? made : pointed));
      return true;
    },
    press: async () => {},
    stop: async () => {},
    picks: {
      subscribe(next) {
        hearers.add(next);
        return () => hearers.delete(next);
      },
    },
    tryOn: async ({ fields }) => {
      const reads = Object.keys(fields).map((field): FieldRead => {
        const name = field as TaughtField;
        return { field: name, state: 'read', value: shown[name] ?? '4711' };
      });
      const trial = { fits: true, fields: reads };
      const other = {
        fits: true,
        fields: reads.map((read) => ({ ...read, state: 'gone' as const, value: '' })),
      };
      return [1, 2, 3].map((tabId) => ({ tabId, trial })).concat({ tabId: 4, trial: other as typeof trial });
    },
    spread: async () => {},
  };
}
