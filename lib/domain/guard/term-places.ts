import { type DraftText, type Span, sentenceAt } from './draft-text.ts';
import type { OwnTerms } from './own-terms.ts';

/** Where a memory's own words stand in the draft. */
export function findTerms(draft: DraftText, { words, pieces, together }: OwnTerms): Span[] {
  if (words.length + pieces.length > 0) {
    return [
      ...words.flatMap((word) => [...(draft.words.get(word) ?? [])]),
      ...pieces.flatMap((piece) => common(draft, piece)),
    ];
  }
  return allInOne(draft, [
    ...together.words.map((word) => [...(draft.words.get(word) ?? [])]),
    ...together.pieces.map((piece) => common(draft, piece)),
  ]);
}

/** Longest common stretches of two characters or more. */
function common(draft: DraftText, piece: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from + 1 < piece.length; ) {
    const longest = longestAt(draft, piece, from);
    spans.push(...longest);
    const [first] = longest;
    from += first ? first.end - first.at : 1;
  }
  return spans;
}

function longestAt({ folded, pairs }: DraftText, piece: string, from: number): Span[] {
  let best: Span[] = [];
  let length = 0;
  for (const at of pairs.get(piece.slice(from, from + 2)) ?? []) {
    let size = 2;
    while (from + size < piece.length && folded[at + size] === piece[from + size]) size++;
    if (size < length) continue;
    best = size > length ? [{ at, end: at + size }] : [...best, { at, end: at + size }];
    length = size;
  }
  return best;
}

/** Everyday words mean the memory only when they stand together in one sentence. */
function allInOne(draft: DraftText, places: readonly (readonly Span[])[]): Span[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  return first.filter((span) => {
    const sentence = sentenceAt(draft, span.at);
    return others.every((spans) => spans.some(({ at }) => at >= sentence.at && at < sentence.end));
  });
}
