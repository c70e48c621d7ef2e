import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openInbox } from '../support/practice-page.ts';
import type { Stage, View } from '../support/stage/stage.ts';
import type { Row } from './figures.ts';
import type { Cost } from './in-page/probe.ts';
import type { Last, Rescan, Round, Shape } from './in-page/recognition.ts';
import { bundle, call, runCode } from './page-code.ts';
import { type Measured, rowsOf } from './recognition-rows.ts';

export interface RecognitionOptions {
  stage: Stage;
  origin: string;
  /** Folder of the built extension. */
  built: string;
  rounds: number;
  /** In each round. */
  bursts: number;
  /** How many of the pages, the dearest last. */
  pages: number;
}

const MANY = 60_000;
/** Where nothing is known of the page, where it was taught in another layout, and where the reader knows its marks. */
const PAGES: { shape: Shape; elements: number }[] = [
  { shape: 'plain', elements: 0 },
  { shape: 'plain', elements: MANY },
  { shape: 'taught', elements: MANY },
  { shape: 'roundcube', elements: MANY },
];
const WORDS = 'the quiet room at the end of it';

export async function measureRecognition(options: RecognitionOptions): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { shape, elements } of PAGES.slice(0, options.pages)) {
    const page = await openInbox(options.stage.openPage, options.origin);
    await prepare(page, options.built, shape);
    if (elements > 0) await call<number>(page, 'grow', elements);
    const large = elements > 0;
    const size = large ? `${elements / 1000}k elements` : 'practice inbox';
    const part = `${size}, ${NAMES[shape]}`;
    rows.push(...rowsOf(part, await measure(page, shape, options), options.bursts, large));
    await page.close();
  }
  return rows;
}

/** The reader for own hosts as built, the part for this page already there, both where they can be measured. */
async function prepare(page: View, built: string, shape: Shape): Promise<void> {
  await runCode(page, await bundle('recognition'));
  await call(page, 'prepare', shape);
  await runCode(page, readFileSync(join(built, `part-${SITES[shape]}.js`), 'utf8'));
  const reader = readFileSync(join(built, 'reader-own-host.js'), 'utf8');
  await runCode(page, `globalThis.mountReader = () => { ${reader}\n };`);
}

async function measure(page: View, shape: Shape, options: RecognitionOptions): Promise<Measured> {
  const { rounds, bursts } = options;
  const measured: Measured = {
    ours: [],
    marks: [],
    text: [],
    first: await readFirst(page, shape),
    still: await rest(page),
  };
  const ways = ['ours', 'marks', 'text'] as const;
  for (let round = 0; round < rounds; round += 1) {
    // Neighbours on the machine come and go: each in turn, and each first in turn.
    for (let i = 0; i < ways.length; i += 1) {
      const way = ways[(round + i) % ways.length] ?? 'ours';
      measured[way].push(
        way === 'ours' ? await roundOfOurs(page, round, bursts) : await roundOfNaive(page, way, bursts),
      );
    }
  }
  return measured;
}

const SITES: Record<Shape, string> = { plain: 'generic', roundcube: 'roundcube', taught: 'taught' };
const NAMES: Record<Shape, string> = {
  plain: 'generic reader',
  roundcube: 'known marks',
  taught: 'taught, layout changed',
};

/** Without the pointer: hovering has its own row. */
async function openLetter(page: View, id: string): Promise<void> {
  await page.evaluate(`(location.hash = '#/inbox/${id}')`);
  await page.waitFor(`article[data-letter=${id}]`);
}

async function readFirst(page: View, shape: Shape): Promise<Cost> {
  await openLetter(page, 'alice');
  const cost = await call<Cost>(page, 'firstReading');
  const reading = await call<string>(page, 'readingNow');
  const { site, says } = { site: SITES[shape], says: 'alice.chen@studio.practice.example' };
  if (!reading.includes(`"site":"${site}"`) || !reading.includes(says))
    throw new Error(`misread: ${reading}`);
  return cost;
}

/** Every other round ends with a navigation, the rest with a change in place. */
async function roundOfOurs(page: View, round: number, bursts: number): Promise<Round> {
  await openLetter(page, 'alice');
  const last: Last =
    round % 2 === 0
      ? { letter: '#/inbox/freight', says: 'daniel@freight.practice.example' }
      : { writer: `writer-${round}@studio.practice.example` };
  return await call<Round>(page, 'roundOfOurs', bursts, last);
}

async function roundOfNaive(page: View, rescan: Rescan, bursts: number): Promise<Round> {
  await openLetter(page, 'alice');
  return await call<Round>(page, 'roundOfNaive', bursts, rescan);
}

/** What must cost nothing: the pointer, real keys in a field, real keys in a text that is edited in place. */
async function rest(page: View): Promise<Measured['still']> {
  const hover = await call<Cost>(page, 'hovering');
  await page.click('#compose');
  const typing = await typeInto(page, '#compose-form textarea');
  await openLetter(page, 'family');
  await openLetter(page, 'alice');
  await call(page, 'addEditor');
  const editor = await typeInto(page, '#bench-editor');
  await openLetter(page, 'family');
  return { hover, typing, editor };
}

async function typeInto(page: View, field: string): Promise<Cost> {
  await page.click(field);
  await call(page, 'beforeTyping');
  await call(page, 'reset');
  await page.type(field, WORDS);
  return await call<Cost>(page, 'afterTyping');
}
