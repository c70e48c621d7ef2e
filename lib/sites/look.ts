import type { PageSeen } from '../domain/reading.ts';
import type { Found, ReaderInput, SiteReader } from './reader.ts';

const MOST_PEOPLE = 300;
const MOST_OWN = 50;
const NOTHING: Found = { pageKind: 'none', subject: null, own: [], people: [], detectors: [] };

/**
 * What the page says, by the first reader that claims it (the generic one stands last and claims
 * every page). Never throws: a reader that breaks is told as `unreadable`.
 */
export function lookAtPage(input: ReaderInput, reader: SiteReader | null): PageSeen {
  const found = reader ? readSafely(reader, input) : NOTHING;
  return {
    site: reader?.id ?? 'none',
    pageKind: found.pageKind,
    subject: found.subject?.slice(0, 400) ?? null,
    own: found.own.filter((address) => address.length <= 320).slice(0, MOST_OWN),
    people: found.people.slice(0, MOST_PEOPLE),
    page: pageOf(input.url),
    trouble: found.trouble ?? (isEmptyHanded(found) ? 'unreadable' : null),
    detectors: found.detectors.slice(0, 20),
  };
}

/** The reader that answers for this page, or null. */
export function readerOf(input: ReaderInput, readers: readonly SiteReader[]): SiteReader | null {
  for (const reader of readers) {
    try {
      if (reader.claims(input)) return reader;
    } catch {
      // A page odd enough to break the question is not this site's.
    }
  }
  return null;
}

function readSafely(reader: SiteReader, input: ReaderInput): Found {
  try {
    return reader.read(input);
  } catch {
    return { ...NOTHING, trouble: 'unreadable', detectors: ['broke'] };
  }
}

/** A message or record in which nobody was found is one that we could not read. */
function isEmptyHanded({ pageKind, people }: Found): boolean {
  return (pageKind === 'message' || pageKind === 'record') && people.length === 0;
}

/** Where something was learned: queries and fragments carry session secrets and are left out. */
function pageOf(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`.slice(0, 500);
}
