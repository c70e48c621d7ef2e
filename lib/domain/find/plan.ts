import type { FindQuery, FoundWhy } from '../find.ts';
import { CLASSES, type ClassName, MERGED, rankOf, topicLabel } from './entry.ts';
import { digitTokens, FIELD, LONGEST, startOf, textTokens } from './tokens.ts';
import { type QueryPart, type Words, wordsOf } from './words.ts';

const LATIN_PART = /^[a-z]+$/;

/** A token, or all that begin with it. */
export interface Need {
  token: string;
  prefix: boolean;
}

/** A row must have one of these. */
export type Term = Need[];

/** Rows with all the terms, of these classes: all that can match, and a few that do not. */
export interface Step {
  terms: Term[];
  /** Places in `CLASSES`, adjacent. */
  from: number;
  to: number;
}

/** Finds all who can be found by `why`, and some who turn out to be found by something less. */
export interface PeopleStep extends Step {
  why: FoundWhy;
}

export interface Plan {
  words: Words;
  /** Best first. */
  people: PeopleStep[];
  memories: Step | null;
  others: Step | null;
}

/** How the index is asked; null lists are not looked for. */
export function planOf(query: FindQuery): Plan {
  const words = wordsOf(query.text);
  const scope = query.scope ?? 'all';
  const narrowed = (query.kinds ?? []).length > 0 || query.topic !== undefined;
  const filtered = narrowed || query.tier !== undefined || query.stage !== undefined;
  const typed = words.parts.length > 0;
  // A single Latin letter or digit would be the start of a twentieth of all words.
  const vague = words.parts.every(({ text, unspaced }) => !unspaced && text.length < 2);
  const peopleAsked =
    scope !== 'memories' && !narrowed && (typed || filtered || query.notContactedSince !== undefined);
  const memoriesAsked = scope !== 'people' && (vague ? narrowed : typed);
  return {
    words,
    people: peopleAsked ? peopleSteps(words, query) : [],
    memories: memoriesAsked ? memoryStep(words.parts, query) : null,
    others:
      memoriesAsked && scope === 'all' && !narrowed
        ? stepOf('follow-up', 'interaction', partTerms(words.parts))
        : null,
  };
}

/** Memories with these parts, of the kind and topic that are asked for. */
export function memoryStep(parts: readonly QueryPart[], { kinds = [], topic, past }: FindQuery): Step {
  const labels: Term[] = kinds.length === 0 ? [] : [kinds.map(label)];
  if (topic !== undefined) labels.push([label(topicLabel(topic))]);
  return stepOf('taboo', past ? 'past' : 'memory', [...partTerms(parts), ...labels]);
}

/** People whom one part names, in letters or in pinyin. */
export function namingStep(part: QueryPart): Step {
  const terms = partTerms([part], [FIELD.name]);
  if (LATIN_PART.test(part.text)) terms[0]?.push({ token: pinyinStart(part.text), prefix: true });
  return stepOf('vip', 'small', terms);
}

function pinyinStart(latin: string): string {
  return FIELD.pinyin + latin.slice(0, LONGEST.pinyin);
}

function peopleSteps(words: Words, { tier, stage }: FindQuery): PeopleStep[] {
  const labels = [tier, stage]
    .filter((one) => one !== undefined)
    .map((one): Term => [label(one), label(MERGED)]);
  const step = (why: FoundWhy, terms: Term[]) => ({ why, ...stepOf('vip', 'small', [...terms, ...labels]) });
  if (words.parts.length === 0) return [step('filter', [])];
  const whole = FIELD.start + startOf(words.name, LONGEST.start);
  const steps = [
    step('exact', [[{ token: whole, prefix: false }]]),
    step('start', [[{ token: whole, prefix: true }]]),
    step('name', partTerms(words.parts, [FIELD.name])),
  ];
  if (words.latin !== null) {
    steps.push(step('pinyin', [[{ token: pinyinStart(words.latin), prefix: true }]]));
  }
  if (words.digits !== null) {
    steps.push(
      step(
        'identity',
        digitTokens(words.digits).map((token) => [{ token, prefix: false }]),
      ),
    );
  }
  steps.push(step('identity', partTerms(words.parts, [FIELD.identity])));
  steps.push(step('about', partTerms(words.parts, [FIELD.name, FIELD.identity, FIELD.about])));
  return steps;
}

/** What each part demands, in one of the fields. */
function partTerms(parts: readonly QueryPart[], fields: readonly string[] = ['']): Term[] {
  return parts.flatMap((part) =>
    needsOf(part).map(({ token, prefix }) => fields.map((f) => ({ token: f + token, prefix }))),
  );
}

function needsOf({ text, unspaced, prefix }: QueryPart): Need[] {
  if (!unspaced) return [{ token: startOf(text, LONGEST.word), prefix }];
  // The last token of a run says that the run ends there: only the pairs are asked for.
  const pairs = textTokens(text).slice(0, -1);
  if (pairs.length === 0) return [{ token: text, prefix: true }];
  return [...new Set(pairs)].map((token) => ({ token, prefix: false }));
}

function label(name: string): Need {
  return { token: FIELD.label + name, prefix: false };
}

function stepOf(from: ClassName, to: ClassName, terms: Term[]): Step {
  return { terms, from: rankOf(from), to: rankOf(to) };
}

/** True when a row of this class with these tokens may be what the step looks for. */
export function fits(step: Step, rank: number, tokens: readonly string[]): boolean {
  if (rank < step.from || rank > step.to || CLASSES[rank] === undefined) return false;
  return step.terms.every((term) => term.some((need) => tokens.some((token) => isNeeded(token, need))));
}

function isNeeded(token: string, need: Need): boolean {
  return need.prefix ? token.startsWith(need.token) : token === need.token;
}
