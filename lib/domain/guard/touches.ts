import type { Memory } from '../records.ts';
import { patternOf } from './concepts.ts';
import { type DraftText, near, placesOf, readDraft, type Span, sentenceAt } from './draft-text.ts';
import { GIFT_LISTS, GIVES, type GiftCulture, type GiftId, type GiftTaboo } from './gift-lists.ts';
import { isDenied } from './negation.ts';
import { type Prepared, prepareMemory, type Watched } from './prepared.ts';
import { clashOf, proposalsIn } from './proposals.ts';
import { findTerms } from './term-places.ts';

/** What a part of the draft touches. */
export type TouchedBy =
  | { kind: 'memory'; memory: Memory }
  | { kind: 'hours'; memory: Memory }
  | { kind: 'gift'; gift: GiftId };

export interface Touch {
  /** The same for the same words and the same cause, wherever in the draft they stand. */
  key: string;
  by: TouchedBy;
  /** As written. */
  words: string;
  /** A little of what stands around the words. */
  before: string;
  after: string;
  /** `gentle`: the draft says that it will not be so, or it is not sure. */
  tone: 'strong' | 'gentle';
}

/** What to look for, worked out once for many drafts. */
export interface Guard {
  memories: Prepared[];
  gifts: GiftTaboo[];
}

const MOST = 30;
const CONTEXT = 28;
/** So far around a thing its being given is looked for. */
const WINDOW = 240;

export function prepareGuard(watched: readonly Watched[], lists: readonly GiftCulture[]): Guard {
  return {
    memories: watched.map(prepareMemory),
    gifts: giftsOf(lists),
  };
}

/** Two customs that know the same taboo tell it once. */
function giftsOf(lists: readonly GiftCulture[]): GiftTaboo[] {
  const seen = new Set<string>();
  return lists
    .flatMap((culture) => GIFT_LISTS[culture] ?? [])
    .filter(({ pattern }) => !seen.has(pattern.source) && seen.add(pattern.source));
}

/** What of the draft touches what we watch for: strongest first, each cause and word once. */
export function touches(draft: string, guard: Guard): Touch[] {
  if (draft.trim() === '') return [];
  const text = readDraft(draft);
  const found = [...memoryTouches(text, guard.memories), ...giftTouches(text, guard.gifts)];
  const once = new Map<string, Touch>();
  for (const touch of found) {
    const known = once.get(touch.key);
    if (!known || (known.tone === 'gentle' && touch.tone === 'strong')) once.set(touch.key, touch);
  }
  const rank = ({ tone, by }: Touch) =>
    tone === 'gentle' ? 2 : by.kind !== 'gift' && by.memory.kind === 'taboo' ? 0 : 1;
  return [...once.values()].toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST);
}

function memoryTouches(draft: DraftText, memories: readonly Prepared[]): Touch[] {
  const places = new Map<string, Span[]>();
  const conceptPlaces = (concept: string) => {
    const known = places.get(concept) ?? findConcept(draft, concept);
    places.set(concept, known);
    return known;
  };
  const timed = memories.some(({ hours }) => hours !== null) ? proposalsIn(draft) : [];
  return memories.flatMap((prepared): Touch[] => {
    const { memory, hours } = prepared;
    if (hours) {
      return timed.flatMap((proposal) => {
        const tone = clashOf(hours, proposal);
        return tone ? [touch(draft, proposal, { kind: 'hours', memory }, tone)] : [];
      });
    }
    const spans = [...prepared.concepts.flatMap(conceptPlaces), ...findTerms(draft, prepared.terms)];
    return spans.map((span) =>
      touch(draft, span, { kind: 'memory', memory }, isDenied(draft, span) ? 'gentle' : 'strong'),
    );
  });
}

function findConcept({ folded }: DraftText, concept: string): Span[] {
  const pattern = patternOf(concept);
  return pattern ? placesOf(folded, pattern) : [];
}

function giftTouches(draft: DraftText, gifts: readonly GiftTaboo[]): Touch[] {
  return gifts.flatMap(({ id, pattern, always }) => {
    const plain = placesOf(draft.folded, pattern).filter((span) => isOfGift(draft, span));
    const surely = always ? placesOf(draft.folded, always) : [];
    return [...plain, ...surely].map((span) =>
      touch(draft, span, { kind: 'gift', gift: id }, isDenied(draft, span) ? 'gentle' : 'strong'),
    );
  });
}

/** A gift is spoken of in the same sentence, or in the one before. */
function isOfGift(draft: DraftText, span: Span): boolean {
  const own = sentenceAt(draft, span.at);
  const before = own.at > 1 ? sentenceAt(draft, own.at - 2) : own;
  const { at, end } = near({ at: before.at, end: own.end }, span, WINDOW);
  return GIVES.test(draft.folded.slice(at, end));
}

function touch(draft: DraftText, { at, end }: Span, by: TouchedBy, tone: Touch['tone']): Touch {
  const sentence = sentenceAt(draft, at);
  const cause = by.kind === 'gift' ? by.gift : by.memory.id;
  return {
    key: `${by.kind} ${cause} ${draft.folded.slice(at, end).replace(/\s+/g, ' ')}`,
    by,
    tone,
    words: draft.raw.slice(at, end),
    before: around(
      draft.raw.slice(Math.max(sentence.at, at - CONTEXT), at),
      at - CONTEXT > sentence.at,
      'start',
    ),
    after: around(
      draft.raw.slice(end, Math.min(sentence.end, end + CONTEXT)),
      end + CONTEXT < sentence.end,
      'end',
    ),
  };
}

/** No half words at the edges. */
function around(part: string, isCut: boolean, edge: 'start' | 'end'): string {
  const plain = part.replace(/\s+/g, ' ');
  if (!isCut) return edge === 'start' ? plain.trimStart() : plain.trimEnd();
  return edge === 'start'
    ? `…${plain.replace(/^\p{Script=Latin}*\s?/u, '')}`
    : `${plain.replace(/\s?\p{Script=Latin}*$/u, '')}…`;
}
