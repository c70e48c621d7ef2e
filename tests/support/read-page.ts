/**
 * npm run read-page -- FILE.html --url URL [--own a@b …] [--explain]
 * npm run read-page -- --batch MANIFEST.json [--site roundcube] [--check] [--explain] [--without SITE]
 *
 * Serves saved pages under their own addresses in a headless browser, runs the built reader there and
 * prints what it read. `--check` compares with the manifest's `expected` and ends with 1 on a wrong person.
 * `--without` leaves out the reader of one site (`own` = of each page its own site's), so that the rest,
 * in the end the generic reader, has to do.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtReader, readerWithout } from './read-page-build.ts';
import { checkReadings } from './read-page-check.ts';
import { type Capture, type CaptureEntry, readCaptures } from './read-page-run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    batch: { type: 'string' },
    url: { type: 'string' },
    own: { type: 'string', multiple: true, default: [] },
    site: { type: 'string' },
    check: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    script: { type: 'string' },
    without: { type: 'string' },
  },
});

function entriesOf(manifest: string): CaptureEntry[] {
  const entries = JSON.parse(readFileSync(manifest, 'utf8')) as CaptureEntry[];
  return values.site ? entries.filter((e) => e.site === values.site || e.id === values.site) : entries;
}

function toCapture(entry: CaptureEntry, folder: string): Capture {
  const frames = entry.frames.map((f) => ({ ...f, path: resolve(folder, f.file) }));
  const without = values.without === 'own' ? entry.site : values.without;
  return { id: entry.id, frames, own: [...entry.own, ...values.own], ...(without ? { without } : {}) };
}

function single(file: string, url: string): Capture {
  const path = resolve(file);
  return { id: file, frames: [{ path, url, element: null }], own: values.own };
}

async function main(): Promise<number> {
  const script = values.without
    ? await readerWithout()
    : readFileSync(values.script ?? builtReader(), 'utf8');
  const options = { script, explain: values.explain };
  const [file] = positionals;
  if (values.batch) {
    const entries = entriesOf(values.batch);
    const folder = dirname(resolve(values.batch));
    const started = performance.now();
    const read = await readCaptures(
      entries.map((e) => toCapture(e, folder)),
      options,
    );
    if (!values.check) {
      console.log(JSON.stringify(read, null, 1));
      return 0;
    }
    const seconds = (performance.now() - started) / 1000;
    return checkReadings(entries, read, seconds) ? 0 : 1;
  }
  if (!file || !values.url) {
    console.error(
      'usage: read-page FILE.html --url URL [--own a@b] [--explain] | --batch MANIFEST.json [--check]',
    );
    return 2;
  }
  const [read] = await readCaptures([single(file, values.url)], options);
  console.log(JSON.stringify(read?.reading, null, 1));
  return 0;
}

process.exitCode = await main();
