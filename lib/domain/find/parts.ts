/** Scripts written without spaces: any part of a run may be searched. */
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〇ー]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

type Kind = 'run' | 'word' | 'gap';

export interface Part {
  text: string;
  /** Of a script written without spaces. */
  unspaced: boolean;
  /** Its place in the folded text. */
  at: number;
}

/** The words and runs of a folded text, in their order. */
export function partsOf(folded: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let open: Kind = 'gap';
  let at = 0;
  for (const letter of folded) {
    const kind = kindOf(letter);
    if (kind !== open) {
      if (open !== 'gap') parts.push({ text: folded.slice(start, at), unspaced: open === 'run', at: start });
      open = kind;
      start = at;
    }
    at += letter.length;
  }
  if (open !== 'gap') parts.push({ text: folded.slice(start), unspaced: open === 'run', at: start });
  return parts;
}

const kinds = new Map<number, Kind>();

function kindOf(letter: string): Kind {
  const code = letter.codePointAt(0) ?? 0;
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const kind = RUN.test(letter) ? 'run' : WORD.test(letter) ? 'word' : 'gap';
  kinds.set(code, kind);
  return kind;
}
