import { normaliseEmail } from './email.ts';
import type { PersonSeen } from './reading.ts';

const UNSEEN = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const ADDRESS_IN_TEXT = /[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;:]+/gu;

/** No longer part of a name is searched for addresses. */
const SEARCHED = 500;

/** A display name as it reads: NFC, no bidi or zero-width controls, single blanks. */
export function cleanName(raw: string): string {
  return raw
    .replace(/[\t\r\n\v\f]/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The key by which names sort and are found: case, width and Latin accents folded. */
export function sortName(name: string): string {
  return cleanName(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** An address that the display name shows although none of the person's signals is it: the name lies. */
export function foreignAddressInName(person: PersonSeen): string | null {
  const own = new Set(person.signals.filter((s) => s.kind === 'email').map((s) => normaliseEmail(s.value)));
  if (own.size === 0) return null;
  for (const [found] of cleanName(person.name.slice(0, SEARCHED)).matchAll(ADDRESS_IN_TEXT)) {
    const address = normaliseEmail(found.replace(/\.+$/, ''));
    if (address !== null && !own.has(address)) return address;
  }
  return null;
}
