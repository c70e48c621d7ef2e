/**
 * npm run bench -- [--quick] [--large] [--browser chromium|firefox]
 *
 * Measures the built extension in headless browsers and prints one table per browser. Everything stands
 * beside a baseline of the same interleaved run: trust the ratios, milliseconds belong to the machine.
 * `--quick` has fewer rounds, `--large` adds a book of 100,000 memories. Never fails for a figure.
 */
import { parseArgs } from 'node:util';
import { build } from '../support/builds.ts';
import { buildFolder } from '../support/paths.ts';
import type { BrowserKind } from '../support/setup/browsers.mjs';
import { openStage } from '../support/stage/open-stage.ts';
import type { Row } from './figures.ts';
import { serveIsolated } from './isolated-server.ts';
import { machineLine } from './machine.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureLookup } from './measure-lookup.ts';
import { measureRecognition } from './measure-recognition.ts';
import { measureSwitch } from './measure-switch.ts';
import { drawTable } from './table.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    browser: { type: 'string' },
  },
});

const EFFORT = values.quick
  ? { rounds: 2, bursts: 25, pages: 2, turns: 40, switches: 20, stopped: 5 }
  : { rounds: 6, bursts: 50, pages: 3, turns: 200, switches: 60, stopped: 20 };
const SIZES = values.large ? [10_000, 100_000] : [10_000];
const BROWSERS: BrowserKind[] = ['chromium', 'firefox'];

async function measure(browser: BrowserKind): Promise<Row[]> {
  await build(browser);
  const practice = await serveIsolated();
  const stage = await openStage({ browser, extension: buildFolder(browser, 'e2e') });
  const { origin } = practice;
  try {
    const built = buildFolder(browser, 'shipped');
    // Before the site is turned on: the extension's own reader would run beside the measured one.
    const recognition = await measureRecognition({ stage, origin, built, ...EFFORT });
    const lookup = await measureLookup({ stage, origin, sizes: SIZES, ...EFFORT });
    const switched = await measureSwitch({ stage, origin, ...EFFORT });
    return [...recognition, ...switched, ...lookup, ...measureBytes(built)];
  } finally {
    await stage.close();
    practice.close();
  }
}

console.log(machineLine());
for (const browser of BROWSERS.filter((one) => (values.browser ?? one) === one)) {
  const started = Date.now();
  const rows = await measure(browser);
  console.log(`\n${browser}, ${((Date.now() - started) / 1000).toFixed(0)} s\n${drawTable(rows)}`);
}
console.log(`\nafterwards: ${machineLine()}`);
