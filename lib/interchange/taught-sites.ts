import * as v from 'valibot';
import { taughtPageOf } from '../domain/taught-clean.ts';
import type { TaughtPage } from '../domain/taught-site.ts';

const FORMAT = 'regulars-taught-pages';
const VERSION = 1;
const LARGEST = 2_000_000;
const MOST = 500;

export type ImportTrouble = 'empty' | 'large' | 'not-json' | 'not-ours' | 'newer';

export type ImportedPages =
  | { kind: 'pages'; pages: TaughtPage[] }
  | { kind: 'bad-file'; trouble: ImportTrouble }
  /** One entry is none; nothing of the file is taken. */
  | { kind: 'bad-page'; at: number; name: string };

const file = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  pages: v.pipe(v.array(v.unknown()), v.maxLength(MOST)),
});

/** What was taught, as a file that can be passed on. It names places of pages and nothing of anybody. */
export function writeTaughtPages(pages: readonly TaughtPage[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, pages }, null, 2)}\n`;
}

/** Reads such a file; all of it or nothing. Never throws. */
export function readTaughtPages(text: string): ImportedPages {
  if (text.length > LARGEST) return { kind: 'bad-file', trouble: 'large' };
  const raw = parseJson(text);
  if (raw === undefined) return { kind: 'bad-file', trouble: 'not-json' };
  const read = v.safeParse(file, raw, { abortEarly: true });
  if (!read.success) return { kind: 'bad-file', trouble: 'not-ours' };
  if (read.output.version > VERSION) return { kind: 'bad-file', trouble: 'newer' };
  const { pages } = read.output;
  if (pages.length === 0) return { kind: 'bad-file', trouble: 'empty' };
  const clean = pages.map(taughtPageOf);
  const bad = clean.indexOf(null);
  if (bad >= 0) return { kind: 'bad-page', at: bad + 1, name: nameOf(pages[bad]) };
  return { kind: 'pages', pages: clean.filter((page) => page !== null) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function nameOf(raw: unknown): string {
  const named = v.safeParse(v.object({ name: v.pipe(v.string(), v.maxLength(100)) }), raw);
  return named.success ? named.output.name : '';
}
