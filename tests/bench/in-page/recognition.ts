import { dressAsRoundcube } from './dress.ts';
import { installRuntime, readingNow, readingSays, teachOldLayout, tellReader } from './fake-runtime.ts';
import { addEditor, burst, changeWriter, grow, hover } from './mailbox.ts';
import { arm, type Cost, later, reset, spent } from './probe.ts';

export { addEditor, grow, readingNow, reset, spent };

const EVERY_MS = 20;
const SETTLE_MS = 300;
/** Then nothing of the opening is left to be read. */
const QUIET_MS = 600;

export interface Round {
  /** The page's own work, ms a burst. */
  page: number;
  /** Longest task of the page's own. */
  pageLongest: number;
  /** Work of what was listening. */
  cost: Cost;
  /** From the last change to the reading that says so. */
  reading?: number;
}

const wait = (delay: number) => new Promise<void>((resolve) => later(resolve, delay));

let stopNaive = () => {};

export type Shape = 'plain' | 'roundcube' | 'taught';

export function prepare(shape: Shape): void {
  if (shape === 'roundcube') dressAsRoundcube();
  if (shape === 'taught') teachOldLayout();
  installRuntime();
  arm();
}

/** The built reader, defined in the page as `mountReader` beforehand. */
async function mountOurs(): Promise<void> {
  (globalThis as { mountReader?: () => void }).mountReader?.();
  await wait(SETTLE_MS);
}

/** Two ways to look at a whole document: for marks that one site sets, or for addresses in its text. */
const RESCANS = {
  marks(): void {
    for (const found of document.querySelectorAll('[email]')) found.getAttribute('email');
  },
  text(): void {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      /[^\s@<>]+@[^\s@<>]+\.[a-z]+/i.exec(node.nodeValue ?? '');
    }
  },
};

export type Rescan = keyof typeof RESCANS;

/** Watches everything in the body and looks at all of it at each callback. */
function mountNaive(rescan: Rescan): void {
  const observer = new MutationObserver(RESCANS[rescan]);
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
  stopNaive = () => observer.disconnect();
}

/** Does something at an even pace and takes the time the page itself spends. */
async function repeat(
  count: number,
  act: (turn: number) => void,
): Promise<{ mean: number; longest: number }> {
  const began = performance.now();
  let total = 0;
  let longest = 0;
  for (let turn = 0; turn < count; turn += 1) {
    const started = performance.now();
    act(turn);
    const took = performance.now() - started;
    total += took;
    longest = Math.max(longest, took);
    await wait(Math.max(0, began + (turn + 1) * EVERY_MS - performance.now()));
  }
  return { mean: total / count, longest };
}

export type Last = { letter: string; says: string } | { writer: string };

/** What it takes until the page was read for the first time, the evaluation of the script not counted. */
export async function firstReading(): Promise<Cost> {
  reset();
  await mountOurs();
  const cost = { ...spent() };
  tellReader('stop-reading');
  return cost;
}

/** Bursts with our reader; then the letter changes, by a navigation or in place. */
export async function roundOfOurs(bursts: number, last: Last): Promise<Round> {
  await mountOurs();
  reset();
  const { mean, longest } = await repeat(bursts, burst);
  const cost = { ...spent() };
  const says = 'writer' in last ? last.writer : last.says;
  const heard = readingSays(says);
  const changed = performance.now();
  if ('writer' in last) changeWriter(last.writer);
  else location.hash = last.letter;
  const late = wait(5000).then(() => Number.NaN);
  const reading = (await Promise.race([heard, late])) - changed;
  tellReader('stop-reading');
  if (Number.isNaN(reading)) throw new Error(`no reading says ${says}; the last one: ${readingNow()}`);
  const whole = { ...cost, longest: Math.max(cost.longest, spent().longest) };
  return { page: mean, pageLongest: longest, cost: whole, reading };
}

export async function roundOfNaive(bursts: number, rescan: Rescan): Promise<Round> {
  mountNaive(rescan);
  await wait(SETTLE_MS);
  reset();
  const { mean, longest } = await repeat(bursts, burst);
  const cost = { ...spent() };
  stopNaive();
  return { page: mean, pageLongest: longest, cost };
}

/** What twenty moves of the pointer cost our reader. */
export async function hovering(): Promise<Cost> {
  await mountOurs();
  await wait(QUIET_MS);
  reset();
  await repeat(20, hover);
  await wait(200);
  const cost = { ...spent() };
  tellReader('stop-reading');
  return cost;
}

/** Leaves the reader mounted and quiet, for real keys. */
export async function beforeTyping(): Promise<void> {
  await mountOurs();
  await wait(QUIET_MS);
}

export async function afterTyping(): Promise<Cost> {
  await wait(200);
  const cost = { ...spent() };
  tellReader('stop-reading');
  return cost;
}
