import type { TaughtPage } from '../../domain/taught-site.ts';
import type { ReaderInput } from '../reader.ts';

/** Where the definitions for this site are kept, in the extension's own world: pages cannot see it. */
const KNOWN = Symbol.for('regulars.taught');

/** From now on these are the kinds of page that were taught, as our own extension answered: checked when it read them. */
export function learnTaught(pages: unknown): void {
  const world = globalThis as { [KNOWN]?: TaughtPage[] };
  world[KNOWN] = Array.isArray(pages) ? pages : [];
}

export function taughtHere(): readonly TaughtPage[] {
  return (globalThis as { [KNOWN]?: TaughtPage[] })[KNOWN] ?? [];
}

/** True when the path is one that was taught; only the reader itself, when it has come, looks at the rest. */
export function mayBeTaught({ url }: ReaderInput): boolean {
  const have = partsOf(url.href);
  return taughtHere().some(({ pattern }) => {
    const want = partsOf(pattern);
    return want.length === have.length && want.every((part, i) => part === '*' || part === have[i]);
  });
}

function partsOf(address: string): string[] {
  return (address.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);
}
