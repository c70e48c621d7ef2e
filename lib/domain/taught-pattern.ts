import { type AddressParts, addressParts, foldPart, isIdLike } from './taught-address.ts';

/** Stands for whatever changes from record to record. */
const ANY = '*';
/** Parameters that name the record, when their value is an id; others (page, time, session) are left out. */
const NAMES_RECORD =
  /^(?:.*[_-])?(?:id|no|num|number|record|key|code|cid|uid|oid|customer|client|contact|account|lead|person|guest|order|ticket|case)$|[a-z]I[dD]$/;
/** Parameters of the view, the visit or the visitor. */
const NO_PART =
  /^(?:tab|view|sort|dir|order_?by|page|per_?page|limit|offset|start|lang|locale|l|t|ts|_|sid|session.*|token|csrf.*|_?nonce|ref|from|utm_.*|back|return.*|redirect.*|filter.*|q|search|theme|highlight|mode)$/i;
/** Pages beside the records, where an id would stand. */
const NO_RECORD =
  /^(?:new|create|add|list|search|import|export|all|index|edit|settings|bulk|trash|archive)$/i;
const WORD = /^[\w.~-]{1,40}$/;

/**
 * The kind of page that this address is of: ids and whatever of the page's own words (the customer's name in a
 * readable address) become `*`.
 */
export function pagePattern(address: string, shown: readonly string[] = []): string | null {
  const parts = addressParts(address);
  if (!parts) return null;
  const words = new Set(shown.map(foldPart).filter((word) => word.length > 2));
  const general = (part: string) => (isIdLike(part) || words.has(foldPart(part)) ? ANY : part);
  return writePattern({
    origin: parts.origin,
    path: parts.path.map(general),
    hash: parts.hash.map(general),
    query: parts.query.flatMap(([key, value]) => keptParameter(key, value)),
  });
}

function keptParameter(key: string, value: string): [string, string][] {
  if (!/^[\w.[\]-]{1,40}$/.test(key) || NO_PART.test(key)) return [];
  if (isIdLike(value)) return NAMES_RECORD.test(key) && value.length <= 80 ? [[key, ANY]] : [];
  return WORD.test(value) ? [[key, value]] : [];
}

function writePattern({ origin, path, query, hash }: AddressParts): string {
  const asked = query.map(([key, value]) => `${key}=${value}`).join('&');
  const route = hash.length > 0 ? `#/${hash.join('/')}` : '';
  return `${origin}/${path.join('/')}${asked === '' ? '' : `?${asked}`}${route}`;
}

/** The pattern as we write it, or null when it is none: what a user typed or a file says. */
export function tidyPattern(pattern: string): string | null {
  const parts = addressParts(pattern);
  return parts && parts.origin.length < 300 ? writePattern(parts) : null;
}

/** The origin whose pages a pattern is about; null when it is no pattern. */
export function originOfPattern(pattern: string): string | null {
  return addressParts(pattern)?.origin ?? null;
}

/** What stood in the place of each `*`, in order; null when the address is of another kind. */
export function matchPattern(pattern: string, address: string): string[] | null {
  const want = addressParts(pattern);
  const have = addressParts(address);
  if (!want || !have || want.origin !== have.origin) return null;
  const path = matchParts(want.path, have.path);
  const hash = want.hash.length === 0 ? [] : matchParts(want.hash, have.hash);
  const query = matchQuery(want.query, have.query);
  return path && hash && query ? [...path, ...query, ...hash] : null;
}

function matchParts(want: string[], have: string[]): string[] | null {
  if (want.length !== have.length) return null;
  const ids: string[] = [];
  for (const [index, part] of want.entries()) {
    const found = have[index] ?? '';
    if (part === ANY && !NO_RECORD.test(found)) ids.push(found);
    else if (part !== found) return null;
  }
  return ids;
}

function matchQuery(want: AddressParts['query'], have: AddressParts['query']): string[] | null {
  const ids: string[] = [];
  for (const [key, value] of want) {
    const found = have.find(([name]) => name === key)?.[1] ?? '';
    if (value === ANY && found !== '') ids.push(found);
    else if (value !== found) return null;
  }
  return ids;
}

/** A name for the kind of record, from what stands before its id: `https://h/app/customers/*` is `app.customers`. */
export function objectOf(pattern: string): string {
  const parts = addressParts(pattern);
  if (!parts) return 'page';
  const before = (list: string[]) => (list.includes(ANY) ? list.slice(0, list.indexOf(ANY)) : list);
  const path = before(parts.path);
  const rest = parts.path.includes(ANY) ? [] : before(parts.hash);
  const asked = parts.path.includes(ANY)
    ? []
    : parts.query.map(([, value]) => value).filter((v) => v !== ANY);
  const words = [...path, ...asked, ...rest].filter((word) => word !== ANY).join('.');
  return words.toLowerCase().slice(0, 100) || 'page';
}

/** True when the address of such a page tells which record it is. */
export function hasRecordInAddress(pattern: string): boolean {
  const parts = addressParts(pattern);
  return parts !== null && [...parts.path, ...parts.hash, ...parts.query.map(([, v]) => v)].includes(ANY);
}
