import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { kilobytes, type Row, ratioOf } from './figures.ts';
import { GOALS } from './goals.ts';

const LOCAL_HEADER = 30;
const DIRECTORY_ENTRY = 46;
const DIRECTORY_END = 22;

/** What is put into pages, script by script, and what is downloaded. */
export function measureBytes(folder: string): Row[] {
  const names = readdirSync(folder);
  const content = (name: string) => readFileSync(join(folder, name));
  const own = content('reader-own-host.js');
  const row = (what: string, bodies: Buffer[], { words, most }: { words: string; most: number }): Row => {
    const bytes = bodies.reduce((sum, body) => sum + body.length, 0);
    const packed = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    const figure = `${kilobytes(bytes)} (${kilobytes(packed)} gz)`;
    return { part: 'put into a page', what, figure, goal: words, ...share(bytes, most) };
  };
  const parts = names.filter((name) => /^part-.*\.js$/.test(name));
  const readers = names.filter((name) => /^reader-.*\.js$/.test(name) && name !== 'reader-own-host.js');
  const size = zipSize(folder);
  const inZip = (what: string, which: RegExp): Row => {
    const bytes = zipSize(folder, which);
    return { part: 'package', what, figure: kilobytes(bytes), against: 'whole zip', ...ratioOf(bytes, size) };
  };
  return [
    ...readers.map((name) => row(name, [content(name)], GOALS.knownHost)),
    ...parts.map((name) => row(`own host + ${name}`, [own, content(name)], GOALS.ownHost)),
    {
      part: 'package',
      what: 'zip',
      figure: kilobytes(size),
      goal: GOALS.packed.words,
      ...share(size, GOALS.packed.most),
    },
    inZip('  of it readers', /^(?:reader|part|teach|read)-/),
    inZip('  of it background', /^background/),
    inZip('  of it screens', /^(?:chunks|assets|.*\.html)/),
    inZip('  of it pictures', /^icon/),
  ];
}

/** The part of the goal that is used. */
function share(bytes: number, most: number): Pick<Row, 'ratio' | 'met'> {
  return { ratio: bytes / most, met: bytes <= most };
}

function zipSize(folder: string, which = /^/): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  return files.reduce((sum, entry) => {
    const path = join(entry.parentPath, entry.name);
    const inside = relative(folder, path);
    if (!which.test(inside)) return sum;
    const name = Buffer.byteLength(inside);
    const body = deflateRawSync(readFileSync(path), { level: 9 }).length;
    return sum + LOCAL_HEADER + DIRECTORY_ENTRY + 2 * name + body;
  }, DIRECTORY_END);
}
