/** One content line of a vCard: `item1.TEL;TYPE=work:+44 20 …`. */
export interface CardLine {
  name: string;
  /** Parameters, `TYPE` first-letter-case as written: also 2.1's bare ones. */
  types: string[];
  value: string;
  isText: boolean;
}

const BEGIN = /^\s*BEGIN:VCARD\s*$/i;
const END = /^\s*END:VCARD\s*$/i;

/** Folded lines made whole: a line that begins with a blank goes on, and so does quoted-printable after "=". */
function unfold(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let soft = false;
  for (const line of lines) {
    const last = whole.length - 1;
    const before = whole[last];
    if (before !== undefined && soft) whole[last] = before.slice(0, -1) + line;
    else if (before !== undefined && /^[ \t]/.test(line) && line.trim() !== '')
      whole[last] = before + line.slice(1);
    else whole.push(line);
    soft = line.endsWith('=') && /QUOTED-PRINTABLE/i.test(whole.at(-1) ?? '');
  }
  return whole;
}

/** UTF-8 as vCard 2.1 writes it; bytes that are none are taken as Latin-1, one character each. */
function fromQuotedPrintable(text: string): string {
  const encoded = text.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/gi, '%$1');
  try {
    return decodeURIComponent(encoded);
  } catch {
    return text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
}

function readLine(line: string): CardLine {
  const [, head = '', raw = line] =
    /^((?:[A-Za-z0-9-]+\.)?[A-Za-z0-9-]+(?:;(?:"[^"]*"|[^":])*)?):(.*)$/su.exec(line) ?? [];
  const [path = '', ...params] = head.split(';');
  const isQuoted = params.some((p) => /QUOTED-PRINTABLE/i.test(p));
  const types = params
    .filter((p) => /^TYPE=/i.test(p) || !p.includes('='))
    .flatMap((p) =>
      p
        .replace(/^TYPE=/i, '')
        .replace(/"/g, '')
        .split(','),
    )
    .map((t) => t.trim().toLowerCase())
    .filter((t) => t !== '' && !/^(?:pref|internet|voice|quoted-printable|base64)$/.test(t));
  const isText = !params.some((p) => /^(?:ENCODING=)?(?:b|base64)$/i.test(p)) && !/^data:/i.test(raw);
  return {
    name: path.replace(/^[^.]*\./, '').toUpperCase(),
    types,
    value: isQuoted ? fromQuotedPrintable(raw) : raw,
    isText,
  };
}

/** The parts of a structured value, escapes undone. */
export function partsOf(value: string): string[] {
  return value.split(/(?<!\\);/).map(plainText);
}

export function plainText(value: string): string {
  return value
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;:\\])/g, '$1')
    .trim();
}

export interface Cards {
  /** The lines of the first card; of a card that is cut off, those there are. */
  first: CardLine[];
  /** Further cards, whole, as written: they are other people's. */
  others: string[];
  /** Everything outside of cards. */
  rest: string[];
}

/** The vCards among the lines of a paste, or null when there is none. */
export function takeCards(lines: readonly string[]): Cards | null {
  const cards: string[][] = [];
  const rest: string[] = [];
  let isInside = false;
  for (const line of lines) {
    if (!isInside && BEGIN.test(line)) {
      cards.push([]);
      isInside = true;
    }
    (isInside ? cards.at(-1) : rest)?.push(line);
    if (END.test(line)) isInside = false;
  }
  const [first, ...others] = cards;
  if (first === undefined) return null;
  const inner = first.slice(1).filter((line) => !END.test(line));
  const said = unfold(inner).filter((line) => line.trim() !== '');
  return { first: said.map(readLine), others: others.map((card) => card.join('\n').trim()), rest };
}
