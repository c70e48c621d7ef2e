import type { FindQuery } from '../find.ts';
import { foldWidth } from '../fold-width.ts';
import type { MemoryKind } from '../records.ts';
import {
  isNamed,
  KINDS,
  named,
  STAGE_NAMES,
  STAGES,
  TIER_NAMES,
  TIERS,
  TOPIC_NAMES,
} from './filter-names.ts';
import { foldText } from './fold.ts';
import { takeSilence } from './silence.ts';

const LABELLED =
  /(?<![^\s,，;；])(?:#(?<topic>[^\s#:,，;；]+)|(?<name>[\p{L}-]+):\s*(?<value>[^\s:,，;；]*))/gu;

/** Who can't have something, in the words people use. `what` follows or is in the middle. */
const CANNOT = [
  /^(?:who|those who|people who)\s+(?:can(?:no|')?t|can not|must(?:n't| not)|may not)\s+(?:have|take|stand)\s+(?<what>.+?)[?.]?$/iu,
  /^(?:who|those who|people who)?\s*(?:can(?:no|')?t|can not|does(?:n't| not)|do(?:n't| not)|must(?:n't| not)|won't|may not)\s+(?:eat|drink)\s+(?<what>.+?)[?.]?$/iu,
  /^(?:who(?:'s| is| are)?|those|people)?\s*allergic\s+to\s+(?<what>.+?)[?.]?$/iu,
  /^(?:谁|誰|有谁|有誰|哪些人|哪些客户|哪些客戶|什么人|什麼人)\s*(?:都)?(?:不能|不可以|不可|不)(?:吃|喝|碰|用|收)\s*(?<what>.+?)[?]?$/u,
  /^(?:不能|不可以|不可|不)(?:吃|喝|碰)\s+(?<what>.+)$/u,
  /^(?:谁|誰|哪些人)?(?:对|對)(?<what>.+?)(?:过敏|過敏)(?:的人|的客户|的客戶)?[?]?$/u,
];

/** What is typed into a search box, with its filters, as a query. Nothing that is not a filter is dropped. */
export function parseFindQuery(typed: string, now: number, zone: string): FindQuery {
  const silent = takeSilence(plainSigns(typed), now, zone);
  const labelled = takeLabels(silent.rest);
  const { text, ...filters } = labelled;
  const what = labelled.kinds === undefined ? cannotHave(text) : null;
  const query: FindQuery =
    what === null ? { text, ...filters } : { ...filters, text: what, kinds: ['taboo'] };
  return silent.since === undefined ? query : { ...query, notContactedSince: silent.since };
}

function plainSigns(typed: string): string {
  return foldWidth(typed)
    .replace(/[\u2018\u2019]/g, "'")
    .trim();
}

function cannotHave(text: string): string | null {
  for (const pattern of CANNOT) {
    const what = pattern.exec(text)?.groups?.['what']?.trim();
    if (what) return what;
  }
  return null;
}

function takeLabels(text: string): FindQuery {
  const filters: Omit<FindQuery, 'text'> = {};
  const kinds: MemoryKind[] = [];
  const rest = text.replace(LABELLED, (whole, ...rest: unknown[]) => {
    const { topic, name = '', value = '' } = rest.at(-1) as Record<string, string | undefined>;
    if (topic !== undefined) filters.topic = topic;
    else if (!takeLabel(filters, kinds, foldText(name), value)) return whole;
    return keptValue(kinds, foldText(name), value);
  });
  return { ...filters, ...(kinds.length > 0 ? { kinds } : {}), text: rest.replace(/\s+/g, ' ').trim() };
}

/** Behind a kind stand words that are looked for; behind the others their value. */
function keptValue(kinds: readonly MemoryKind[], name: string, value: string): string {
  const kind = named(KINDS, name);
  return kind !== null && kinds.includes(kind) ? `${value} ` : '';
}

function takeLabel(
  filters: Omit<FindQuery, 'text'>,
  kinds: MemoryKind[],
  name: string,
  value: string,
): boolean {
  const kind = named(KINDS, name);
  if (kind !== null) return kinds.push(kind) > 0;
  if (value === '') return false;
  if (isNamed(TOPIC_NAMES, name)) filters.topic = value;
  else if (isNamed(TIER_NAMES, name)) return setFrom(filters, 'tier', named(TIERS, foldText(value)));
  else if (isNamed(STAGE_NAMES, name)) return setFrom(filters, 'stage', named(STAGES, foldText(value)));
  else return false;
  return true;
}

function setFrom<K extends 'tier' | 'stage'>(
  filters: Omit<FindQuery, 'text'>,
  field: K,
  value: FindQuery[K] | null,
) {
  if (value === null) return false;
  filters[field] = value as NonNullable<FindQuery[K]>;
  return true;
}
