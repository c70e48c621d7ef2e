import { readyTopic } from '../memory/topics.ts';
import type { Customer, FollowUp, Identity, Interaction, Memory, Occasion, Row } from '../records.ts';
import { foldText } from './fold.ts';
import { pinyinOf } from './pinyin.ts';
import { digitTokens, FIELD, LONGEST, startOf, textTokens } from './tokens.ts';
import { wordingLabel } from './wordings.ts';
import { foldName } from './words.ts';

/** The tables whose rows are found by their words; a customer is found with all identities. */
export const UNITS = ['customers', 'memories', 'followUps', 'occasions', 'interactions'] as const;
export type Unit = (typeof UNITS)[number];

/** What is shown first: the place in this list, then the later one. */
export const CLASSES = [
  { unit: 'customers', name: 'vip' },
  { unit: 'customers', name: 'major' },
  { unit: 'customers', name: 'person' },
  { unit: 'customers', name: 'small' },
  { unit: 'memories', name: 'taboo' },
  { unit: 'memories', name: 'pinned' },
  { unit: 'memories', name: 'memory' },
  { unit: 'memories', name: 'past' },
  { unit: 'followUps', name: 'follow-up' },
  { unit: 'occasions', name: 'occasion' },
  { unit: 'interactions', name: 'interaction' },
] as const satisfies readonly { unit: Unit; name: string }[];
export type ClassName = (typeof CLASSES)[number]['name'];

/** One row as the index knows it. */
export interface Entry {
  /** Place in `CLASSES`. */
  rank: number;
  /** Minutes since 1970; later ones come first. */
  minute: number;
  tokens: string[];
}

/** The label of those whose tier and stage are another's. */
export const MERGED = 'merged';

export function rankOf(name: ClassName): number {
  return CLASSES.findIndex((one) => one.name === name);
}

/** Where a row stands among others. */
export type Place = Pick<Entry, 'rank' | 'minute'>;

export const personPlace = (row: Customer) => placeAt(tierClass(row), stampTime(row));
export const memoryPlace = (row: Memory) => placeAt(memoryClass(row), row.noted?.at);
export const followUpPlace = (row: FollowUp) => placeAt('follow-up', stampTime(row));
export const occasionPlace = (row: Occasion) => placeAt('occasion', stampTime(row));
export const interactionPlace = (row: Interaction) => placeAt('interaction', row.at);

/** null: it is not to be found. */
export function personEntry(customer: Customer, identities: readonly Identity[]): Entry | null {
  if (!isAlive(customer)) return null;
  const name = foldName(customer.displayName);
  const about = aboutOf(customer).flatMap((text) => textTokens(foldText(text), FIELD.about));
  const pinyin = pinyinOf(name).map((way) => FIELD.pinyin + way.slice(0, LONGEST.pinyin));
  const merged = customer.mergedInto === undefined ? undefined : MERGED;
  const labels = [customer.tierOverride, customer.stage, merged].filter((label) => label !== undefined);
  return entry(personPlace(customer), [
    FIELD.start + startOf(name, LONGEST.start),
    ...textTokens(name, FIELD.name),
    ...pinyin,
    ...identities.filter(isKnownBy).flatMap(identityTokens),
    ...about,
    ...labels.map((label) => FIELD.label + label),
  ]);
}

export function memoryEntry(row: Memory): Entry | null {
  if (!isAlive(row)) return null;
  const topic = row.topic === undefined ? null : topicLabel(row.topic);
  const labels = [row.kind, topic, wordingLabel(row.id)].filter((label) => label !== null);
  return entry(memoryPlace(row), [
    ...textTokens(foldText(row.text)),
    ...textTokens(foldText(row.topic ?? '')),
    ...labels.map((label) => FIELD.label + label),
  ]);
}

export function followUpEntry(row: FollowUp): Entry | null {
  return isAlive(row) ? entry(followUpPlace(row), textTokens(foldText(row.title))) : null;
}

export function occasionEntry(row: Occasion): Entry | null {
  if (!isAlive(row) || row.title === undefined) return null;
  return entry(occasionPlace(row), textTokens(foldText(row.title)));
}

export function interactionEntry(row: Interaction): Entry | null {
  return isAlive(row) ? entry(interactionPlace(row), textTokens(foldText(interactionText(row)))) : null;
}

/** What is searched of an interaction. */
export function interactionText({ text, product }: Interaction): string {
  return product === undefined || text.includes(product) ? text : `${text} ${product}`;
}

/** What is known about a customer beside the name. */
export function aboutOf({ organisation, title, city, greeting, pronunciation }: Customer): string[] {
  return [organisation, title, city, greeting, pronunciation].filter((text) => text !== undefined);
}

/** The same for all names of a topic. */
export function topicLabel(topic: string): string {
  return `#${readyTopic(topic) ?? foldName(topic).replace(/^#/, '')}`;
}

function memoryClass(row: Memory): ClassName {
  if (row.endedAt !== undefined) return 'past';
  if (row.kind === 'taboo') return 'taboo';
  return row.pinned === 1 ? 'pinned' : 'memory';
}

/** True for what the customer is known by. */
export function isKnownBy(identity: Identity): boolean {
  return identity.apart !== 1 && isAlive(identity);
}

export function phoneDigitsOf(identity: Identity): string {
  return identity.value.replace(/\D/g, '');
}

function identityTokens(identity: Identity): string[] {
  if (identity.kind === 'phone') return digitTokens(phoneDigitsOf(identity));
  return textTokens(foldText(identity.value), FIELD.identity);
}

function tierClass({ tierOverride }: Customer): ClassName {
  if (tierOverride === 'vip' || tierOverride === 'major' || tierOverride === 'small') return tierOverride;
  return 'person';
}

function placeAt(name: ClassName, at: number | undefined): Place {
  const minute = Math.floor((at ?? 0) / 60_000);
  return { rank: rankOf(name), minute: Number.isFinite(minute) ? Math.min(Math.max(minute, 0), 2 ** 31) : 0 };
}

function entry(place: Place, tokens: string[]): Entry {
  return { ...place, tokens: [...new Set(tokens)] };
}

/** Neither deleted nor erased. */
export function isAlive(row: Row): boolean {
  return row.del === 0 && row._.erased === undefined;
}

/** Epoch ms at which a row was made, as its own stamp tells it. */
function stampTime(row: Row): number {
  return Number.parseInt(row._.c.slice(0, 9), 36);
}
