import { toAscii } from './to-ascii.ts';

/** Controls, bidi marks, zero-width and other characters that are not seen: with one inside it is another address. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
/** Longer than any address; a page may show a megabyte where one should stand. */
const MOST = 320;
const LOCAL = /^[^\s@<>()[\]:;,\\"]+$/u;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
/** Placeholders that mail servers put where a header had no address. */
const PLACEHOLDER = /^missing_mailbox@|@missing_domain$|@\.?syntax[-_]error\.?$/i;

/**
 * The form that all spellings of a domain share: NFKC, lower case, ASCII. A label in xn-- stays as it is and is
 * never decoded: a forged one could else become the name that it imitates.
 */
function asciiDomain(domain: string): string {
  return toAscii(domain.normalize('NFKC').toLowerCase());
}

/** The ASCII form of a domain, or null when it is none that mail could go to. */
export function normaliseDomain(raw: string): string | null {
  if (raw.length > MOST || UNSEEN.test(raw)) return null;
  let domain: string;
  try {
    domain = asciiDomain(raw);
  } catch {
    return null;
  }
  const labels = domain.split('.');
  if (labels.length < 2 || domain.length > 253) return null;
  if (!labels.every((label) => label.length <= 63 && LABEL.test(label))) return null;
  return /^\d+$/.test(labels.at(-1) ?? '') ? null : domain;
}

/**
 * The one spelling by which an address is compared and kept, or null when it is no address.
 * Look-alike letters stay different; an address with invisible characters is refused, never cleaned.
 */
export function normaliseEmail(raw: string): string | null {
  if (raw.length > MOST || UNSEEN.test(raw)) return null;
  const address = raw.trim();
  const at = address.lastIndexOf('@');
  if (at < 1 || PLACEHOLDER.test(address)) return null;
  const local = address.slice(0, at).normalize('NFC').toLowerCase().normalize('NFC');
  const domain = normaliseDomain(address.slice(at + 1));
  if (domain === null || !LOCAL.test(local) || local.length > 64) return null;
  return `${local}@${domain}`;
}

/** The address without its +tag: the mailbox that own aliases share. Expects a normalised address. */
export function withoutTag(address: string): string {
  const at = address.lastIndexOf('@');
  const plus = address.indexOf('+');
  return plus > 0 && plus < at ? address.slice(0, plus) + address.slice(at) : address;
}
