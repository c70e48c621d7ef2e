import type { Stage, View } from '../support/stage/stage.ts';
import { ms, p50, p95, type Row, ratioOf } from './figures.ts';
import { GOALS } from './goals.ts';
import type { Answer, Built, Truth } from './in-page/search.ts';
import { NOTES_EACH } from './in-page/search-corpus.ts';
import { KINDS, type Query, queriesOf } from './in-page/search-queries.ts';
import { bundle, call, runCode } from './page-code.ts';

export interface SearchOptions {
  stage: Stage;
  origin: string;
  people: number;
  /** Queries of each kind, rounds of each, and pages that are opened anew for each kind. */
  each: number;
  rounds: number;
  coldPages: number;
}

/** As many as the sidebar could show of one list. */
const SHOWN = 50;
/** Longer lists are compared as far as this. */
const COMPARED = 3000;
const HOURS = 3 * 3_600_000;

interface Cold {
  query: Query;
  ms: number;
  /** Of it until the database was open. */
  openMs: number;
  /** The rows alone, in another such page, without a search. */
  rawMs: number;
}

type Warm = Answer & { rawMs: number[]; all: number[] };

/** The search index over a large book, from a page that was just opened and from one that was used. */
export async function measureSearch(options: SearchOptions): Promise<Row[]> {
  const { stage, origin, people, each, rounds, coldPages } = options;
  const code = await bundle('search');
  const fresh = async () => {
    const page = await stage.openPage(`${origin}/crm`);
    await runCode(page, code);
    return page;
  };
  const inPage = async <T>(work: (page: View) => Promise<T>) => {
    const page = await fresh();
    const result = await work(page);
    await call(page, 'end');
    await page.close();
    return result;
  };
  const queries = queriesOf(people * NOTES_EACH, each);
  const built = await inPage((page) => longCall<Built>(page, 'build', people));
  const truths = await inPage((page) => longCall<Truth[]>(page, 'lookThrough', people, queries, COMPARED));
  const { warm, lists, scan, heap } = await inPage(async (page) => {
    const before = await call<number | null>(page, 'heap');
    await call(page, 'open', people);
    const taken = await longCall<Warm[]>(page, 'warm', queries, SHOWN, rounds);
    const after = await call<number | null>(page, 'heap');
    return {
      warm: taken,
      heap: before === null || after === null ? null : after - before,
      lists: await longCall<Answer[]>(page, 'whole', queries, COMPARED),
      scan: await longCall<{ ms: number }>(page, 'readAll', queries[1]?.text ?? ''),
    };
  });
  const cold: Cold[] = [];
  for (let i = 0; i < coldPages * KINDS.length; i += 1) {
    const query = queries[i % queries.length] ?? { kind: KINDS[0], text: '' };
    const taken = await inPage((page) =>
      call<{ ms: number; openMs: number }>(page, 'cold', people, query.text, SHOWN),
    );
    const rows = truths[i % queries.length]?.first.slice(0, SHOWN) ?? [];
    const rawMs = await inPage((page) => call<number>(page, 'coldRaw', people, rows));
    cold.push({ query, ms: taken.ms, openMs: taken.openMs, rawMs });
  }
  const right = compare(lists, warm, truths);
  return rowsOf({ options, built, queries, truths, warm, cold, scan: scan.ms, heap, right });
}

/** Long work is asked for once and looked at again: a driver gives up waiting after half a minute. */
async function longCall<T>(page: View, name: string, ...args: unknown[]): Promise<T> {
  await call(page, name, ...args);
  await page.until(
    `bench.progress.failed ? Promise.reject(new Error(bench.progress.failed)) : bench.progress.result !== undefined`,
    `${name} done`,
    HOURS,
  );
  return page.evaluate<T>('bench.progress.result');
}

interface Right {
  recall: number;
  precision: number;
  inOrder: number;
}

function compare(lists: readonly Answer[], pages: readonly Answer[], truths: readonly Truth[]): Right {
  let [hits, found, wanted, ordered] = [0, 0, 0, 0];
  lists.forEach(({ ids }, i) => {
    const first = truths[i]?.first ?? [];
    const set = new Set(first);
    hits += ids.filter((id) => set.has(id)).length;
    found += ids.length;
    wanted += first.length;
    const page = pages[i]?.ids ?? [];
    ordered += Number(
      page.every((id, at) => id === first[at]) && page.length === Math.min(SHOWN, first.length),
    );
  });
  return { recall: hits / wanted, precision: hits / found, inOrder: ordered / lists.length };
}

interface Taken {
  options: SearchOptions;
  built: Built;
  queries: Query[];
  truths: Truth[];
  warm: Warm[];
  cold: Cold[];
  scan: number;
  heap: number | null;
  right: Right;
}

function rowsOf(taken: Taken): Row[] {
  const { options, built, truths, warm, cold, scan, heap, right } = taken;
  const part = `search, ${(options.people * NOTES_EACH).toLocaleString('en')} memories of ${options.people.toLocaleString('en')} people`;
  const goals = GOALS.search;
  const warmGoal = goals.warm[options.stage.browser];
  const times = warm.flatMap((one) => one.all);
  const raws = warm.flatMap((one) => one.rawMs);
  const scans = truths.map((one) => one.scanMs);
  const both = (values: number[]) => `${ms(p50(values))} p50, ${ms(p95(values))} p95`;
  const colds = cold.map((one) => one.ms);
  const exact = (value: number) => ({ figure: value.toFixed(3), goal: goals.exact.words, met: value === 1 });
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      part,
      what: `recall of ${warm.length} queries`,
      ...exact(right.recall),
      against: 'every text looked at',
    },
    { part, what: 'precision', ...exact(right.precision), against: 'every text looked at' },
    { part, what: `first ${SHOWN} in their order`, ...exact(right.inOrder), against: 'every text looked at' },
    {
      part,
      what: `warm, ${SHOWN} rows`,
      figure: both(times),
      against: `raw, the same rows by id ${both(raws)}`,
      ...ratioOf(p50(times), p50(raws)),
      goal: warmGoal.words,
    },
    {
      part,
      what: `cold page, database opened too`,
      figure: both(colds),
      against: `raw, opened and the same rows by id ${both(cold.map((one) => one.rawMs))}`,
      ...ratioOf(p50(colds), p50(cold.map((one) => one.rawMs))),
      goal: goals.cold.words,
    },
    { part, what: '  of it the opening', figure: both(cold.map((one) => one.openMs)) },
    ...KINDS.map((kind) => ofKind(part, kind, taken)),
    {
      part,
      what: 'no index: all texts in memory',
      figure: both(scans),
      against: `warm p50 ${ms(p50(times))}`,
      ...ratioOf(p50(scans), p50(times)),
    },
    {
      part,
      what: 'no index: every row read',
      figure: ms(scan),
      against: `warm p50 ${ms(p50(times))}`,
      ...ratioOf(scan, p50(times)),
    },
    {
      part,
      what: 'size of the index',
      figure: megabytes(built.indexBytes),
      against: `UTF-8 text ${megabytes(built.textBytes)}`,
      ...ratioOf(built.indexBytes, built.textBytes, goals.size.most),
      goal: goals.size.words,
    },
    {
      part,
      what: `build${built.longestMs === null ? '' : `, longest task ${built.longestMs.toFixed(0)} ms`}`,
      figure: `${(built.buildMs / 1000).toFixed(1)} s`,
      against: `writing the rows ${(built.fillMs / 1000).toFixed(1)} s`,
      ...ratioOf(built.buildMs, built.fillMs),
      goal: goals.build.words,
    },
    {
      part,
      what: `resident after ${warm.length} queries`,
      figure: heap === null ? 'not told' : megabytes(heap),
      goal: goals.resident.words,
    },
  ];
}

function ofKind(part: string, kind: Query['kind'], { queries, warm, cold, truths }: Taken): Row {
  const own = warm.filter((_, i) => queries[i]?.kind === kind);
  const hits = truths.filter((_, i) => queries[i]?.kind === kind).map((one) => one.count);
  const times = own.flatMap((one) => one.all);
  const colds = cold.filter((one) => one.query.kind === kind).map((one) => one.ms);
  return {
    part,
    what: `  ${kind}, ${p50(hits)} hits`,
    figure: `${ms(p50(times))} p50, ${ms(p95(times))} p95`,
    against: `cold ${ms(p50(colds))} p50, ${ms(Math.max(...colds))} most`,
  };
}
