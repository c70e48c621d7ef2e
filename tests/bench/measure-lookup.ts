import type { Stage } from '../support/stage/stage.ts';
import { ms, p50, type Row, ratioOf } from './figures.ts';
import { GOALS } from './goals.ts';
import { bundle, call, runCode } from './page-code.ts';

export interface LookupOptions {
  stage: Stage;
  origin: string;
  /** Numbers of memories, smallest first. */
  sizes: number[];
  turns: number;
}

type Taken = Record<
  | 'plainDexie'
  | 'plainRaw'
  | 'bookMatches'
  | 'rawMatches'
  | 'bookFile'
  | 'rawFile'
  | 'rawFloor'
  | 'bookCard'
  | 'rawCard',
  number[]
>;

/** The customer book against plain IndexedDB, on the same database in the same page. */
export async function measureLookup({ stage, origin, sizes, turns }: LookupOptions): Promise<Row[]> {
  const code = await bundle('lookup');
  const rows: Row[] = [];
  const cards: number[] = [];
  for (const size of sizes) {
    const page = await stage.openPage(`${origin}/crm`);
    await runCode(page, code);
    // Long work is asked for once and looked at again: a driver gives up waiting after half a minute.
    await page.evaluate(
      `void bench.prepare(${size}).then(() => { bench.ready = true; }, (e) => { bench.failed = String(e); })`,
    );
    await page.until(
      `bench.failed ? Promise.reject(new Error(bench.failed)) : bench.ready`,
      'the book filled',
      300_000,
    );
    await call(page, 'run', 10);
    const taken = await call<Taken>(page, 'run', turns);
    rows.push(...rowsOf(stage, size, taken));
    cards.push(p50(taken.bookCard));
    await call(page, 'end');
    await page.close();
  }
  return [...rows, ...growth(sizes, cards)];
}

function rowsOf({ browser }: Stage, size: number, taken: Taken): Row[] {
  const part = `lookup, ${size} memories`;
  const goal = GOALS.lookup[browser];
  const row = (what: string, book: number[], raw: number[], named: string): Row => ({
    part,
    what,
    figure: ms(p50(book)),
    against: `${named} ${ms(p50(raw))}`,
    ...ratioOf(p50(book), p50(raw)),
  });
  const card = row('card: liveMatches, then readFile', taken.bookCard, taken.rawCard, 'raw, same steps');
  return [
    row('key → customer → memories, Dexie alone', taken.plainDexie, taken.plainRaw, 'raw, same steps'),
    row('liveMatches', taken.bookMatches, taken.rawMatches, 'raw, same steps'),
    row('readFile', taken.bookFile, taken.rawFile, 'raw, same steps'),
    row('readFile', taken.bookFile, taken.rawFloor, 'raw, all at once'),
    { ...card, goal: goal.words, met: (card.ratio ?? 0) <= goal.most },
  ];
}

function growth(sizes: number[], cards: number[]): Row[] {
  const [least = Number.NaN, most = Number.NaN] = [cards[0], cards.at(-1)];
  if (sizes.length < 2) return [];
  const { words, most: allowed } = GOALS.growth;
  return [
    {
      part: 'lookup, growth',
      what: `card at ${sizes.at(-1)} memories`,
      figure: ms(most),
      against: `at ${sizes[0]} ${ms(least)}`,
      ...ratioOf(most, least, allowed),
      goal: words,
    },
  ];
}
