import type { FindQuery, FoundWhy, Span } from '../find.ts';
import type { Customer, Identity, Memory } from '../records.ts';
import { aboutOf, isKnownBy, phoneDigitsOf, topicLabel } from './entry.ts';
import { foldText, foldWithPlaces } from './fold.ts';
import { pinyinOf } from './pinyin.ts';
import { foldName, hasPart, hasParts, type QueryPart, spansOf, type Words } from './words.ts';

export interface PersonMatch {
  why: FoundWhy;
  text: string;
  spans: Span[];
}

export const WHYS: readonly FoundWhy[] = ['exact', 'start', 'name', 'pinyin', 'identity', 'about', 'filter'];

/** By what the words find this customer, the best of it; null: they do not. */
export function matchPerson(
  customer: Customer,
  identities: readonly Identity[],
  words: Words,
): PersonMatch | null {
  const known = identities.filter(isKnownBy);
  return matchName(customer, words) ?? matchIdentity(known, words) ?? matchAbout(customer, known, words);
}

/** The same by the name alone, which is better than by anything else. */
export function matchName({ displayName }: Customer, words: Words): PersonMatch | null {
  if (words.parts.length === 0) return { why: 'filter', text: displayName, spans: [] };
  const name = foldName(displayName);
  const found = (why: FoundWhy, spans: Span[]): PersonMatch => ({ why, text: displayName, spans });
  if (name === words.name) return found('exact', [[0, displayName.length]]);
  if (name.startsWith(words.name)) return found('start', startSpan(displayName, words));
  if (hasParts(name, words.parts)) return found('name', spansOf(displayName, words.parts));
  const { latin } = words;
  if (latin !== null && pinyinOf(name).some((way) => way.startsWith(latin))) return found('pinyin', []);
  return null;
}

/** The parts from the first to the last, with the blanks between them. */
function startSpan(displayName: string, words: Words): Span[] {
  const { folded, places } = foldWithPlaces(displayName);
  const from = folded.length - folded.trimStart().length;
  let left = words.name.replace(/ /g, '').length;
  for (let at = from; at < folded.length; at += 1) {
    if (folded.charAt(at).trim() !== '') left -= 1;
    if (left === 0) return [[places[from] ?? 0, places[at + 1] ?? displayName.length]];
  }
  return [];
}

function matchIdentity(known: readonly Identity[], words: Words): PersonMatch | null {
  const found = known.find((identity) => hasIdentity(identity, words));
  if (!found) return null;
  const shown = found.raw === '' ? found.value : found.raw;
  return { why: 'identity', text: shown, spans: found.kind === 'phone' ? [] : spansOf(shown, words.parts) };
}

function hasIdentity(identity: Identity, { parts, pieces, digits }: Words): boolean {
  if (identity.kind === 'phone') return digits !== null && phoneDigitsOf(identity).includes(digits);
  const value = foldText(identity.value);
  return hasParts(value, parts) && pieces.every((piece) => value.includes(piece));
}

/** Each part somewhere in what is known of the customer. */
function matchAbout(customer: Customer, known: readonly Identity[], words: Words): PersonMatch | null {
  const about = aboutOf(customer);
  const addresses = known.filter((identity) => identity.kind !== 'phone').map((identity) => identity.value);
  const texts = [customer.displayName, ...about, ...addresses];
  const folded = texts.map(foldText);
  if (!words.parts.every((part) => folded.some((text) => hasPart(text, part)))) return null;
  const best = texts.slice(1).find((_, i) => words.parts.some((part) => hasPart(folded[i + 1] ?? '', part)));
  const text = best ?? customer.displayName;
  return { why: 'about', text, spans: spansOf(text, words.parts) };
}

/** Whether a memory says all that is asked of its own words. */
export function matchesMemory(memory: Memory, query: FindQuery, { parts }: Words): boolean {
  return isAskedFor(memory, query) && parts.every(saidIn(memory));
}

/** Whether it says a part, and its customer's names say the rest. */
export function matchesWithName(
  memory: Memory,
  names: readonly string[],
  query: FindQuery,
  { parts }: Words,
): boolean {
  const said = parts.map(saidIn(memory));
  if (!isAskedFor(memory, query) || !said.includes(true) || !said.includes(false)) return false;
  const folded = names.map(foldName);
  return parts.every((part, i) => said[i] || folded.some((name) => isNamedBy(name, part)));
}

function isNamedBy(name: string, part: QueryPart): boolean {
  return hasPart(name, part) || (!part.unspaced && pinyinOf(name).some((way) => way.startsWith(part.text)));
}

function saidIn(memory: Memory): (part: QueryPart) => boolean {
  const folded = [foldText(memory.text), foldText(memory.topic ?? '')];
  return (part) => folded.some((text) => hasPart(text, part));
}

function isAskedFor(memory: Memory, { kinds = [], topic }: FindQuery): boolean {
  if (kinds.length > 0 && !kinds.includes(memory.kind)) return false;
  if (topic === undefined) return true;
  return memory.topic !== undefined && topicLabel(memory.topic) === topicLabel(topic);
}

/** Whether other words say it. */
export function matchesText(text: string, words: Words): boolean {
  return hasParts(foldText(text), words.parts);
}
