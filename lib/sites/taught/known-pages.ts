import { taughtPageOf } from '../../domain/taught-clean.ts';
import { matchPattern } from '../../domain/taught-pattern.ts';
import type { TaughtPage } from '../../domain/taught-site.ts';
import type { ReaderInput } from '../reader.ts';

/** Where the definitions for this site are kept, in the extension's own world: pages cannot see it. */
const KNOWN = Symbol.for('regulars.taught');

/** From now on these are the kinds of page that were taught; what is no definition is left out. */
export function learnTaught(raw: unknown): void {
  const world = globalThis as { [KNOWN]?: TaughtPage[] };
  world[KNOWN] = Array.isArray(raw) ? raw.slice(0, 100).flatMap((page) => taughtPageOf(page) ?? []) : [];
}

/** The definition for this page, or null. */
export function taughtFor({ url }: ReaderInput): TaughtPage | null {
  const known = (globalThis as { [KNOWN]?: TaughtPage[] })[KNOWN] ?? [];
  return known.find(({ pattern }) => matchPattern(pattern, url.href) !== null) ?? null;
}

export function isTaughtPage(input: ReaderInput): boolean {
  return taughtFor(input) !== null;
}
