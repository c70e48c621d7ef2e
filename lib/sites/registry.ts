import { readingFrom } from '../domain/focus.ts';
import type { PageReading } from '../domain/reading.ts';
import { lookAtPage, readerOf } from './look.ts';
import type { ReaderInput, SiteReader } from './reader.ts';

/** What the page says and whom it is about, by the first of the readers that claims it. Never throws. */
export function readPage(input: ReaderInput, readers: readonly SiteReader[]): PageReading {
  return readingFrom(lookAtPage(input, readerOf(input, readers)));
}
