import { matchPattern } from '../../domain/taught-pattern.ts';
import type { TaughtPage } from '../../domain/taught-site.ts';
import type { ReaderInput } from '../reader.ts';
import { taughtHere } from './known-pages.ts';

/** The definition for this page, or null. */
export function taughtFor({ url }: ReaderInput): TaughtPage | null {
  return taughtHere().find(({ pattern }) => matchPattern(pattern, url.href) !== null) ?? null;
}
