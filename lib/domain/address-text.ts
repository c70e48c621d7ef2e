/** Reading addresses out of text as mail programs print it. Linear time, bounded size, no DOM. */

/** One entry of an address list; `address` is as written, empty when only a name stands there. */
export interface Mailbox {
  name: string;
  address: string;
}

const LIST_LIMIT = 100_000;
const ENTRY_LIMIT = 500;
const BARE = /^[^\s@<>()",;:]{1,64}@[^\s@<>()",;:]{1,253}$/u;
const INSIDE =
  /[^\s@<>()[\]",;:，；：、（）《》「」'‘’“”]{1,64}@[^\s@<>()[\]",;:，；：、（）《》「」'‘’“”]{1,253}/gu;

/** `"Chen, Alice" <alice@x.example>, bob@y.example; 王伟 <w@z.example>` → its entries, at most 500. */
export function parseAddressList(list: string): Mailbox[] {
  const entries = splitList(list.slice(0, LIST_LIMIT));
  return entries
    .slice(0, ENTRY_LIMIT)
    .map(parseMailbox)
    .filter((m) => m.name !== '' || m.address !== '');
}

/** One entry: `Name <addr>`, `<addr>`, `addr`, `addr (Name)`, `Name [addr]` or a name alone. */
export function parseMailbox(entry: string): Mailbox {
  const raw = entry.trim().slice(0, 1000);
  const angle = /^(.*?)[<＜[]\s*([^<>＜＞[\]\s]+@[^<>＜＞[\]\s]+)\s*[>＞\]][\s,;]*$/su.exec(raw);
  if (angle) return { name: unquote(angle[1] ?? ''), address: angle[2] ?? '' };
  if (isAddress(raw)) return { name: '', address: raw };
  const bracket = /^(\S+@[^\s()]+)\s*\(([^()]*)\)$/u.exec(raw);
  if (bracket) return { name: unquote(bracket[2] ?? ''), address: bracket[1] ?? '' };
  return { name: unquote(raw.replace(/[,;]+$/, '')), address: '' };
}

/** True for one bare address and nothing else. */
export function isAddress(raw: string): boolean {
  return raw.length <= 320 && BARE.test(raw);
}

/** Every address-shaped word of a text, in order, without repeats, at most `limit`. */
export function addressesIn(raw: string, limit = 50): string[] {
  const found = raw.slice(0, LIST_LIMIT).match(INSIDE) ?? [];
  const clean = found.map((word) => word.replace(/^mailto:/i, '').replace(/[.!?。]+$/u, ''));
  return [...new Set(clean)].slice(0, limit);
}

/** Takes quotes, their escapes and stray separators off a display name. */
export function unquote(name: string): string {
  const bare = name.trim();
  const quoted = /^(["'“”‘’])(.*)["'“”‘’]$/su.exec(bare);
  return (quoted ? (quoted[2] ?? '') : bare).replace(/\\(.)/gsu, '$1').trim();
}

/** Splits at commas and semicolons that stand outside quotes, brackets and angles. */
function splitList(list: string): string[] {
  const entries: string[] = [];
  let current = '';
  let quoted = false;
  let depth = 0;
  for (let i = 0; i < list.length; i++) {
    const char = list[i] ?? '';
    if (char === '\\' && quoted) {
      current += char + (list[++i] ?? '');
      continue;
    }
    if (char === '"') quoted = !quoted;
    else if (!quoted) depth += opens(char, depth);
    if (!quoted && depth === 0 && /[,;，；\n]/.test(char)) {
      entries.push(current);
      current = '';
    } else current += char;
  }
  // An unbalanced quote or bracket swallowed the rest: split plainly rather than lose people.
  if ((quoted || depth > 0) && /[,;]/.test(current)) entries.push(...current.split(/[,;，；\n]/));
  else entries.push(current);
  return joinNames(entries);
}

function opens(char: string, depth: number): number {
  if (char === '<' || char === '(') return 1;
  return (char === '>' || char === ')') && depth > 0 ? -1 : 0;
}

/** `Chen, Alice <a@x>` without quotes: a part with no address belongs to the next part's name. */
function joinNames(entries: string[]): string[] {
  const joined: string[] = [];
  let waiting = '';
  for (const entry of entries) {
    if (entry.trim() === '') continue;
    if (entry.includes('@')) {
      const reach = waiting !== '' && entry.includes('<') ? `${waiting}, ${entry.trim()}` : entry;
      if (waiting !== '' && reach === entry) joined.push(waiting);
      joined.push(reach);
      waiting = '';
    } else {
      if (waiting !== '') joined.push(waiting);
      waiting = entry.trim();
    }
  }
  if (waiting !== '') joined.push(waiting);
  return joined;
}
