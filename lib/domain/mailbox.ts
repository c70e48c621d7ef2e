import { normaliseEmail, withoutTag } from './email.ts';

const GOOGLE = /@(?:gmail|googlemail)\.com$/;

/**
 * The mailbox an address leads to, as far as its provider says so: no +tag, and at Google no dots. Two addresses of
 * one mailbox are a hint and never a match: elsewhere a + or a dot may be another person.
 */
export function mailboxOf(address: string): string {
  const bare = withoutTag(address);
  if (!GOOGLE.test(bare)) return bare;
  return `${bare.slice(0, bare.lastIndexOf('@')).replaceAll('.', '')}@gmail.com`;
}

/** How two addresses of one mailbox differ, or null when they are the same or of two mailboxes. */
export function mailboxDifference(a: string, b: string): 'tag' | 'gmail-dots' | null {
  if (a === b || mailboxOf(a) !== mailboxOf(b)) return null;
  return withoutTag(a) === withoutTag(b) ? 'tag' : 'gmail-dots';
}

/** The normalised addresses among raw ones. */
export function addressesIn(raws: readonly string[]): string[] {
  return [...new Set(raws.map(normaliseEmail).filter((address) => address !== null))];
}
