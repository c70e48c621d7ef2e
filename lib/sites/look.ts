import type { PageShown } from '../domain/reading.ts';
import type { Found, ReaderInput, SiteReader } from './reader.ts';
import { finish, type Steps } from './steps.ts';

const MOST_PEOPLE = 300;
const MOST_OWN = 50;
const MOST_WORDS = 600;
const NOTHING: Found = { pageKind: 'none', subject: null, own: [], people: [], detectors: [] };

/**
 * What the page shows, by the first reader that claims it (the generic one stands last and claims
 * every page). Never throws: a reader that breaks is told as `unreadable`.
 */
export function lookAtPage(input: ReaderInput, reader: SiteReader | null): PageShown {
  return finish(lookInSteps(input, reader)) ?? lookAtPage(input, null);
}

/** The same in steps; null when the page changed so much in between that it has to be read anew. */
export function* lookInSteps(input: ReaderInput, reader: SiteReader | null): Steps<PageShown | null> {
  const found = yield* readSafely(reader, input);
  return (
    found && {
      ...found,
      site: reader?.id ?? 'none',
      subject: found.subject?.slice(0, 400) ?? null,
      own: found.own.filter((words) => words !== '' && words.length <= MOST_WORDS).slice(0, MOST_OWN),
      people: found.people.slice(0, MOST_PEOPLE),
      ...(found.shown ? { shown: found.shown.slice(0, MOST_PEOPLE) } : {}),
      page: pageOf(input.url),
      trouble: found.trouble ?? null,
      detectors: found.detectors.slice(0, 20),
    }
  );
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

function* readSafely(reader: SiteReader | null, input: ReaderInput): Steps<Found | null> {
  try {
    return reader?.steps ? yield* reader.steps(input) : (reader?.read(input) ?? NOTHING);
  } catch {
    return { ...NOTHING, trouble: 'unreadable', detectors: ['broke'] };
  }
}

/** Where something was learned: queries and fragments carry session secrets and are left out. */
function pageOf(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`.slice(0, 500);
}
