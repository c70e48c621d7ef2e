import { conceptsIn } from './concepts.ts';
import { hanIn, wordsIn } from './draft-text.ts';
import { foldWords } from './fold.ts';
import { stem } from './stem.ts';
import { EN_COMMON, EN_STOP, ZH_COMMON, ZH_STOP } from './stop-words.ts';

/** What of a memory's own words is looked for. */
export interface OwnTerms {
  /** Any one of these is enough. */
  words: string[];
  pieces: string[];
  /** Everyday words: all of them in one sentence, where there is nothing better. */
  together: { words: string[]; pieces: string[] };
}

const byLength = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length);
const ZH_OUT = new RegExp(byLength([...ZH_STOP, ...ZH_COMMON]).join('|'), 'gu');
const ZH_EVERYDAY = new RegExp(byLength(ZH_COMMON).join('|'), 'gu');
const COMMON = new Set([...EN_COMMON].map(stem));
const STOP = new Set([...EN_STOP].flatMap((word) => [word, stem(word)]));
/** A clause that tells what is fine instead. */
const ALLOWS =
  /\b(?:fine|ok|okay|instead|prefers?|loves?|likes?|rather|welcome|allowed|only|name is|call (?:him|her|them))\b|^\s*but\b|(?:可以|没问题|没关系|喜欢|爱[吃喝]|改[喝吃用]|换成|代替|无妨)|^\s*(?:喝|吃|用|要)/u;
const FORBIDS =
  /\b(?:no|not|never|n't|without|don't|avoid|hates?|allerg\w*|dislikes?|doesn't|isn't)\b|[不别勿忌禁避讨厌没无怕]|过敏/u;
const CLAUSE = /[,，;；.。|()（）\n]|\bbut\b|但是?/u;

/** A memory's own words, without those of a thing that has its own names, of how, and of whom. */
export function ownTerms(text: string, names: readonly string[], hasConcepts: boolean): OwnTerms {
  const forbidden = whatIsForbidden(text);
  const rest = hasConcepts ? withoutThings(foldWords(forbidden)) : foldWords(forbidden);
  const mine = new Set(names.flatMap((name) => wordsIn(foldWords(name)).map(({ word }) => stem(word))));
  const hanNames = names.flatMap((name) => hanIn(foldWords(name)));
  const words = wordsIn(rest)
    .filter(({ at }) => !(hasConcepts && isName(forbidden, at)))
    .map(({ word }) => ({ word, root: stem(word) }))
    .filter(({ word, root }) => root.length > 2 && !STOP.has(word) && !STOP.has(root) && !mine.has(root));
  const han = hanIn(hanNames.reduce((left, name) => left.replaceAll(name, ' '), rest));
  const everyday = han.flatMap((run) => run.match(ZH_EVERYDAY) ?? []);
  return {
    words: [...new Set(words.map(({ root }) => root).filter((root) => !COMMON.has(root)))],
    pieces: [...new Set(han.flatMap((run) => run.split(ZH_OUT)).filter((piece) => piece.length > 1))],
    together: {
      words: hasConcepts
        ? []
        : [...new Set(words.map(({ root }) => root).filter((root) => COMMON.has(root)))],
      pieces: hasConcepts ? [] : [...new Set(everyday)],
    },
  };
}

/** "No feather pillows, no fennel": where a thing has names of its own, what stands with it only says which or where. */
function withoutThings(folded: string): string {
  const parts = folded.split(/([,;.、，；。/]|\b(?:or|and|nor)\b|[和或与及])/u);
  return parts.map((part) => (conceptsIn(part).size > 0 ? ' '.repeat(part.length) : part)).join('');
}

/** "No coffee, tea is fine": only what is forbidden counts. */
export function whatIsForbidden(text: string): string {
  const clauses = text.split(CLAUSE);
  if (!clauses.some((clause) => FORBIDS.test(foldWords(clause)))) return text;
  const kept = clauses.filter((clause) => {
    const folded = foldWords(clause);
    return FORBIDS.test(folded) || !ALLOWS.test(folded);
  });
  return kept.join(', ');
}

/** A capital inside the sentence: somebody's name. */
function isName(text: string, at: number): boolean {
  return at > 0 && /\p{Lu}/u.test(text[at] ?? '');
}
