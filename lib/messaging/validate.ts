import * as v from 'valibot';
import { readingFrom } from '../domain/focus.ts';
import { MOST_WORDS } from '../domain/guard/own-words.ts';
import type { PageReading } from '../domain/reading.ts';
import { taughtPageOf, taughtPlaceOf } from '../domain/taught-clean.ts';
import { TAUGHT_FIELDS, type Trial } from '../domain/taught-site.ts';
import type { Message, PageDraftMessage } from './protocol.ts';

/** No honest reading comes near these; beyond them a message is refused as a whole. */
export const LIMITS = {
  people: 300,
  signals: 60,
  own: 60,
  detectors: 40,
  text: 600,
  page: 600,
  /** A list of people in one text. */
  list: 20_000,
  /** Values, ways to a value and rows of one record. */
  values: 100,
} as const;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));

/** The length is checked before any item is, so a list of a million costs nothing. */
function list<T extends v.GenericSchema>(item: T, limit: number) {
  const isShort = (input: unknown) => Array.isArray(input) && input.length <= limit;
  return v.pipe(v.custom<unknown[]>(isShort), v.array(item));
}

const signal = v.strictObject({
  kind: v.picklist(['email', 'phone', 'crm-record', 'handle', 'display-name']),
  value: text(LIMITS.text),
  raw: text(LIMITS.text),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const person = v.strictObject({
  role: v.picklist(['from', 'to', 'cc', 'bcc', 'reply-to', 'sender', 'record', 'mentioned']),
  name: text(LIMITS.text),
  organisation: v.exactOptional(text(LIMITS.text)),
  signals: list(signal, LIMITS.signals),
});

const seen = v.strictObject({
  site: text(60),
  pageKind: v.picklist(['message', 'record', 'list', 'compose', 'none']),
  subject: v.nullable(text(LIMITS.text)),
  own: list(text(LIMITS.text), LIMITS.own),
  people: list(person, LIMITS.people),
  page: text(LIMITS.page),
  trouble: v.nullable(v.literal('unreadable')),
  detectors: list(text(80), LIMITS.detectors),
});

const words = v.exactOptional(text(LIMITS.text));
const mention = {
  by: v.exactOptional(text(80)),
  address: words,
  name: words,
  text: words,
  list: v.exactOptional(text(LIMITS.list)),
};
const shown = v.strictObject({
  role: person.entries.role,
  label: words,
  ...mention,
  ways: v.exactOptional(list(v.strictObject(mention), LIMITS.values)),
});

const values = list(text(LIMITS.text), LIMITS.values);
const pair = v.strictTuple([text(LIMITS.text), text(LIMITS.text)]);
const card = v.strictObject({
  record: v.nullable(signal),
  live: v.exactOptional(v.boolean()),
  ids: v.exactOptional(values),
  title: text(LIMITS.text),
  names: values,
  parts: v.exactOptional(pair),
  emails: list(values, LIMITS.values),
  phones: list(values, LIMITS.values),
  rows: list(pair, LIMITS.values),
  headings: v.exactOptional(values),
  wide: v.exactOptional(v.boolean()),
});

/** As text. A few hundred recipients fit; a page that sends more wants to fill the session's store. */
const MOST_TEXT = 200_000;
const isSmall = (whole: object) => JSON.stringify(whole).length <= MOST_TEXT;

const page = v.pipe(
  v.strictObject({
    ...seen.entries,
    shown: v.exactOptional(list(shown, LIMITS.people)),
    card: v.exactOptional(card),
  }),
  v.check((whole) => isSmall(whole)),
);

const reading = v.pipe(
  v.strictObject({ ...seen.entries, focus: v.nullable(person) }),
  v.check((whole) => isSmall(whole)),
);

const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const field = v.picklist(TAUGHT_FIELDS);

/** A checked copy by a domain function that gives null for anything else. */
function copied<T>(copy: (raw: unknown) => T | null) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
      const clean = copy(dataset.value);
      if (clean !== null) return clean;
      addIssue({ message: 'not of this shape' });
      return NEVER;
    }),
  );
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const picker = [
  v.strictObject({
    type: v.literal('pick-pointed'),
    field,
    text: text(LIMITS.text),
    at: count,
    of: count,
    fits: v.boolean(),
  }),
  v.strictObject({
    type: v.literal('pick-made'),
    field,
    place: copied(taughtPlaceOf),
    text: text(LIMITS.text),
  }),
  v.strictObject({ type: v.literal('pick-wish'), field: v.nullable(v.picklist([...TAUGHT_FIELDS, 'next'])) }),
];

const trial = v.strictObject({
  fits: v.boolean(),
  fields: list(
    v.strictObject({
      field,
      state: v.picklist(['read', 'empty', 'gone', 'differs']),
      value: text(LIMITS.text),
    }),
    TAUGHT_FIELDS.length,
  ),
});

const pageDraft = v.strictObject({
  type: v.literal('page-draft'),
  text: text(MOST_WORDS),
  editor: count,
});

const message = v.variant('type', [
  v.strictObject({ type: v.literal('taught-here') }),
  v.strictObject({ type: v.picklist(['open-sidebar', 'chip-again', 'chip-off']) }),
  v.strictObject({ type: v.literal('is-beside'), windowId: count }),
  v.strictObject({ type: v.literal('taught-changed') }),
  v.strictObject({ type: v.literal('try-taught'), page: copied(taughtPageOf) }),
  ...picker,
  v.strictObject({ type: v.literal('page-reading'), reading: page }),
  v.strictObject({ type: v.literal('site-is-on') }),
  v.strictObject({ type: v.literal('bring-reader'), id: v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/)) }),
  v.strictObject({ type: v.literal('read-again') }),
  v.strictObject({ type: v.literal('stop-reading') }),
  v.strictObject({ type: v.literal('tab-reading'), tabId, reading, once: v.boolean() }),
]);

/** The message as a clean copy with no other properties, or null. Never throws. */
export function parseMessage(raw: unknown): Message | null {
  return isPlain(raw) ? parse(message, raw) : null;
}

/** Messages arrive as clones without prototypes of their own; anything else was not sent. */
function isPlain(raw: unknown): boolean {
  try {
    return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'type');
  } catch {
    return false;
  }
}

/** The reading of a page that came another way (completion value of the read-once script), or null. */
export function parseReading(raw: unknown): PageReading | null {
  const shown = parse(page, raw);
  return shown && readingFrom(shown);
}

/** What comes over the line of a draft, or null. */
export function parsePageDraft(raw: unknown): PageDraftMessage | null {
  return isPlain(raw) ? parse(pageDraft, raw) : null;
}

/** What a page answers when a definition is tried on it, or null. */
export function parseTrial(raw: unknown): Trial | null {
  return parse(trial, raw);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): T | null {
  try {
    const result = v.safeParse(schema, raw, { abortEarly: true });
    return result.success ? result.output : null;
  } catch {
    // A getter or proxy that throws: no message of ours.
    return null;
  }
}
