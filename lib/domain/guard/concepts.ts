import { FOOD } from './concepts-food.ts';
import { OTHER, WAYS } from './concepts-other.ts';

/** One thing under all its names in two languages. */
interface Concept {
  id: string;
  pattern: RegExp;
  /** Kinds of it, and what it is usually in. */
  kinds: string[];
}

/** Letters of another word must not stand beside it: "pear" is not in "appears". */
export function englishPattern(words: readonly string[]): string {
  const forms = words.map((word) => withPlural(word.split(/[\s-]/).map(escaped).join('[\\s-]?')));
  return `(?<![\\p{L}\\p{N}_])(?:${forms.join('|')})(?![\\p{Script=Latin}\\p{N}_])`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function withPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}(?:y|ies)`;
  if (/(?:[sxz]|ch|sh)$/.test(word)) return `${word}(?:es)?`;
  return /o$/.test(word) ? `${word}(?:e?s)?` : `${word}s?`;
}

/** Both languages in one pattern over folded words. */
export function namesPattern(en: readonly string[], zh: string): RegExp {
  const parts = [...(en.length > 0 ? [englishPattern(en)] : []), ...(zh === '' ? [] : [zh])];
  return new RegExp(parts.join('|'), 'gu');
}

const LINE = /^(?<id>[a-z-]+): (?<en>[^/]+) \/ (?<zh>.+?)(?: > (?<kinds>[a-z -]+))?$/gmu;

function conceptsOf(lines: string): Concept[] {
  return [...lines.matchAll(LINE)].map(({ groups = {} }) => ({
    id: groups['id'] ?? '',
    pattern: namesPattern((groups['en'] ?? '').split(', '), groups['zh'] ?? ''),
    kinds: groups['kinds']?.split(' ') ?? [],
  }));
}

const THINGS = conceptsOf(FOOD + OTHER);
const WAYS_OF_LIVING = conceptsOf(WAYS);
const BY_ID = new Map(THINGS.map((concept) => [concept.id, concept]));

/** For tests of the lists themselves. */
export const CONCEPT_IDS: readonly string[] = THINGS.map(({ id }) => id);
export const KIND_IDS: readonly string[] = [...THINGS, ...WAYS_OF_LIVING].flatMap(({ kinds }) => kinds);

/** What folded words name or imply, with all kinds of it, by id. */
export function conceptsIn(folded: string): Set<string> {
  const says = ({ pattern }: Concept) => folded.search(pattern) >= 0;
  const all = new Set<string>();
  const add = (id: string) => {
    if (all.has(id)) return;
    all.add(id);
    for (const kind of BY_ID.get(id)?.kinds ?? []) add(kind);
  };
  for (const { id } of THINGS.filter(says)) add(id);
  for (const { kinds } of WAYS_OF_LIVING.filter(says)) for (const kind of kinds) add(kind);
  return all;
}

export function patternOf(id: string): RegExp | null {
  return BY_ID.get(id)?.pattern ?? null;
}
