import { sortName } from './names.ts';

/** The parts of a web address that say which kind of page it is. */
export interface AddressParts {
  origin: string;
  path: string[];
  query: [key: string, value: string][];
  /** Route of a single-page program: the parts after `#`; empty where there is none. */
  hash: string[];
}

const SHAPE = /^(https?:\/\/[^/?#\s*@\\]+)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i;
const LONGEST = 2000;
const MOST_PARTS = 40;

/** The parts of an address or pattern, or null when it is no web address. */
export function addressParts(address: string): AddressParts | null {
  const found = address.length > LONGEST ? null : SHAPE.exec(address.trim());
  if (!found) return null;
  const [, origin = '', path = '', query = '', hash = ''] = found;
  const parts = {
    origin: origin.toLowerCase(),
    path: segments(path),
    query: pairs(query),
    hash: route(hash),
  };
  return parts.path.length + parts.query.length + parts.hash.length > MOST_PARTS ? null : parts;
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function pairs(query: string): [string, string][] {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    });
}

/** `#/contacts/12?tab=1`, `#!contacts/12`, `#Contact/view/12`; an anchor `#top` is no route. */
function route(hash: string): string[] {
  const way = hash.split('?')[0] ?? '';
  return /^[!/]/.test(way) || (way.includes('/') && !way.includes('='))
    ? segments(way.replace(/^!/, ''))
    : [];
}

/** Something that stands for one record: a number, a UUID, a key with digits, an e-mail address. */
export function isIdLike(part: string): boolean {
  const word = decoded(part);
  if (/^\d+$/.test(word) || word.includes('@')) return true;
  const digits = word.replace(/\D/g, '').length;
  if (/\.(?:php|html?|aspx?|jsp|do|action|cgi)$/i.test(word)) return false;
  return digits >= 3 || (digits > 0 && word.length >= 12) || (word.length >= 20 && /[a-z][A-Z]/.test(word));
}

/** Compares a part of an address with words of the page: `alice-chen` is "Alice Chen". */
export function foldPart(part: string): string {
  return sortName(decoded(part).replace(/[-_+.]+/g, ' '));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
