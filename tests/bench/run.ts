/**
 * npm run bench -- [--quick] [--large] [--search] [--forecast] [--browser chromium|firefox]
 *
 * Measures the built extension in headless browsers and prints one table per browser. Everything stands
 * beside a baseline of the same interleaved run: trust the ratios, milliseconds belong to the machine.
 * `--quick` has fewer rounds, `--large` adds a book of 100,000 memories and searches one of 1,000,000 instead of
 * 100,000, which takes a quarter of an hour. `--search` measures nothing else. Never fails for a figure.
 */
import { parseArgs } from 'node:util';
import { build } from '../support/builds.ts';
import { buildFolder } from '../support/paths.ts';
import type { BrowserKind } from '../support/setup/browsers.mjs';
import { openStage } from '../support/stage/open-stage.ts';
import type { Row } from './figures.ts';
import { measureForecast } from './forecast/measure-forecast.ts';
import { serveIsolated } from './isolated-server.ts';
import { machineLine } from './machine.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureDesk } from './measure-desk.ts';
import { measureLookup } from './measure-lookup.ts';
import { measureRecognition } from './measure-recognition.ts';
import { measureSearch } from './measure-search.ts';
import { measureSwitch } from './measure-switch.ts';
import { drawTable } from './table.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    forecast: { type: 'boolean', default: false },
    desk: { type: 'boolean', default: false },
    browser: { type: 'string' },
  },
});

const EFFORT = values.quick
  ? { rounds: 2, bursts: 25, pages: 3, turns: 40, switches: 20, stopped: 5 }
  : { rounds: 6, bursts: 50, pages: 4, turns: 200, switches: 60, stopped: 20 };
const SIZES = values.large ? [10_000, 100_000] : [10_000];
const SEARCH = {
  people: values.large ? 100_000 : values.quick ? 1_000 : 10_000,
  ...(values.quick ? { each: 4, rounds: 2, coldPages: 1 } : { each: 12, rounds: 4, coldPages: 4 }),
};
const BROWSERS: BrowserKind[] = ['chromium', 'firefox'];

async function measure(browser: BrowserKind): Promise<Row[]> {
  await build(browser);
  const practice = await serveIsolated();
  const stage = await openStage({ browser, extension: buildFolder(browser, 'e2e') });
  const { origin } = practice;
  try {
    const built = buildFolder(browser, 'shipped');
    const searched = () => measureSearch({ stage, origin, ...SEARCH });
    const desk = () => measureDesk({ stage, people: values.quick ? 10_000 : 100_000 });
    if (values.search) return await searched();
    if (values.desk) return await desk();
    // Before the site is turned on: the extension's own reader would run beside the measured one.
    const recognition = await measureRecognition({ stage, origin, built, ...EFFORT });
    const lookup = await measureLookup({ stage, origin, sizes: SIZES, ...EFFORT });
    const switched = await measureSwitch({ stage, origin, ...EFFORT });
    return [
      ...recognition,
      ...switched,
      ...lookup,
      ...(await searched()),
      ...(await desk()),
      ...measureBytes(built),
    ];
  } finally {
    await stage.close();
    practice.close();
  }
}

console.log(machineLine());
// Pure figures need no browser.
if (values.forecast) console.log(`\n${drawTable(measureForecast(values.quick ? 10 : 40))}`);
const browsers = values.forecast ? [] : BROWSERS;
for (const browser of browsers.filter((one) => (values.browser ?? one) === one)) {
  const started = Date.now();
  const rows = await measure(browser);
  console.log(`\n${browser}, ${((Date.now() - started) / 1000).toFixed(0)} s\n${drawTable(rows)}`);
}
console.log(`\nafterwards: ${machineLine()}`);
