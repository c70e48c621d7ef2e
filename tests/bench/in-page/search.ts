import type { FoundPage } from '../../../lib/domain/find.ts';
import type { Live } from '../../../lib/domain/ports.ts';
import { type OpenBook, openBook, openBookOn } from '../../../lib/storage/open-book.ts';
import { createDatabase } from '../../../lib/storage/schema.ts';
import { keepIndex } from '../../../lib/storage/search/indexer.ts';
import { readManifest } from '../../../lib/storage/search/manifest.ts';
import { createPace } from '../../../lib/storage/search/pace.ts';
import { openRaw } from './raw-book.ts';
import { NOTES_EACH, noteOf, personOf } from './search-corpus.ts';
import { type Filled, fill } from './search-fill.ts';
import { looksRight, type Query } from './search-queries.ts';

/** What stands for a half-minute driver: begun once, looked at again. */
export const progress: { done: number; result?: unknown; failed?: string } = { done: 0 };

export interface Built extends Filled {
  fillMs: number;
  buildMs: number;
  longestMs: number | null;
  indexBytes: number;
  segments: number;
}

export interface Truth {
  count: number;
  /** As they are shown, the first of them. */
  first: string[];
  /** ms to look through all texts, held in memory. */
  scanMs: number;
}

export interface Answer {
  ms: number;
  ids: string[];
  more: boolean;
}

const name = (people: number) => `bench-search-${people}`;
const options = {
  clock: { now: () => Date.now(), zone: () => 'UTC' },
  newId: () => crypto.randomUUID().replaceAll('-', ''),
  sentinel: { read: async () => null, keep: async () => {} },
};
let opened: OpenBook;
let raw: IDBDatabase;

function begin(work: () => Promise<unknown>): void {
  Object.assign(progress, { done: 0, result: undefined, failed: undefined });
  work().then(
    (result) => Object.assign(progress, { result }),
    (error) => Object.assign(progress, { failed: `${error} ${error?.stack}` }),
  );
}

/** A book of an older version with so many people, ten notes each, and then its index, as the product makes it. */
export function build(people: number): void {
  begin(async () => {
    const book = await openBookOn(createDatabase(name(people)), options);
    const db = createDatabase(name(people));
    await db.open();
    const started = performance.now();
    raw = await openRaw(name(people));
    const filled = await fill(raw, people, (done) => Object.assign(progress, { done }));
    raw.close();
    const fillMs = performance.now() - started;
    const longest = longestTask();
    const begun = performance.now();
    await keepIndex(db, createPace(new AbortController().signal));
    const buildMs = performance.now() - begun;
    const longestMs = longest();
    const manifest = await readManifest(db);
    const indexBytes = manifest?.segments.reduce((sum, one) => sum + one.bytes, 0) ?? 0;
    db.close();
    book.close();
    return {
      ...filled,
      fillMs,
      buildMs,
      longestMs,
      indexBytes,
      segments: manifest?.segments.length,
    } as Built;
  });
}

/** ms for which the page could do nothing else; null where the browser does not tell, 0 when never above 50. */
function longestTask(): () => number | null {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return () => null;
  let longest = 0;
  const note = (entries: PerformanceEntry[]) => {
    longest = Math.max(longest, ...entries.map((entry) => entry.duration));
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}

/** What is right, by looking at every text: no index, no folding, nothing of the product. */
export function lookThrough(people: number, queries: Query[], most: number): void {
  begin(async () => {
    const texts: string[] = [];
    const keys: [number, number][] = [];
    for (let n = 0; n < people * NOTES_EACH; n += 1) {
      const { kind, pinned, text, at } = noteOf(n);
      texts.push(text.toLowerCase());
      keys.push([kind === 'taboo' ? 0 : pinned ? 1 : 2, -Math.floor(at / 60_000)]);
    }
    const truths: Truth[] = [];
    for (const query of queries) {
      const right = looksRight(query.text);
      const started = performance.now();
      const hits: number[] = [];
      texts.forEach((text, n) => {
        if (right(text)) hits.push(n);
      });
      const scanMs = performance.now() - started;
      const ids = new Map(hits.map((n) => [n, noteOf(n).id]));
      hits.sort((a, b) =>
        compare([...(keys[a] ?? []), ids.get(a) ?? ''], [...(keys[b] ?? []), ids.get(b) ?? '']),
      );
      truths.push({ count: hits.length, first: hits.slice(0, most).map((n) => ids.get(n) ?? ''), scanMs });
      progress.done += 1;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return truths;
  });
}

function compare(a: (string | number)[], b: (string | number)[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  if (at < 0) return 0;
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

function firstOf<T>(live: Live<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = live.subscribe((value) => {
      resolve(value);
      queueMicrotask(() => stop());
    }, reject);
  });
}

const find = (text: string, limit: number): Promise<FoundPage> =>
  firstOf(opened.book.liveFind({ text }, limit));

async function answer(text: string, limit: number, started = performance.now()): Promise<Answer> {
  const page = await find(text, limit);
  const ms = performance.now() - started;
  return { ms, ids: page.memories.map(({ memory }) => memory.id), more: page.more };
}

/** The first search of a page: from the opening of the database on, nothing warmed up. */
export async function cold(
  people: number,
  text: string,
  limit: number,
): Promise<Answer & { openMs: number }> {
  const started = performance.now();
  opened = await openBook({ ...options, name: name(people) });
  const openMs = performance.now() - started;
  return { ...(await answer(text, limit, started)), openMs };
}

/** The same rows from a page that was just opened, with nothing between us and the browser: no search, no index. */
export async function coldRaw(people: number, ids: string[]): Promise<number> {
  const started = performance.now();
  raw = await openRaw(name(people));
  await rawRound(ids);
  return performance.now() - started;
}

export async function open(people: number): Promise<void> {
  opened ??= await openBook({ ...options, name: name(people) });
  raw = await openRaw(name(people));
}

/** Every query in turn, so often; beside each the least that its rows take: fetched by their ids, and their customers. */
export function warm(queries: Query[], limit: number, rounds: number): void {
  begin(async () => {
    const answers: (Answer & { rawMs: number[]; all: number[] })[] = [];
    for (const { text } of queries) {
      const first = await answer(text, limit);
      const all: number[] = [];
      const rawMs: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        all.push((await answer(text, limit)).ms);
        rawMs.push(await rawRound(first.ids));
      }
      answers.push({ ...first, all, rawMs });
      progress.done += 1;
    }
    return answers;
  });
}

/** Complete lists, to be compared with the truth. */
export function whole(queries: Query[], limit: number): void {
  begin(async () => {
    const lists: Answer[] = [];
    for (const { text } of queries) {
      lists.push(await answer(text, limit));
      progress.done += 1;
    }
    return lists;
  });
}

async function rawRound(ids: string[]): Promise<number> {
  const started = performance.now();
  const transaction = raw.transaction(['memories', 'customers'], 'readonly');
  const get = <T>(store: string, id: string) =>
    new Promise<T>((resolve, reject) => {
      const request = transaction.objectStore(store).get(id);
      request.onsuccess = () => resolve(request.result as T);
      request.onerror = () => reject(request.error);
    });
  const rows = await Promise.all(ids.map((id) => get<{ customerId: string }>('memories', id)));
  await Promise.all([...new Set(rows.map((row) => row.customerId))].map((id) => get('customers', id)));
  return performance.now() - started;
}

/** One search without an index: every row read and looked at. */
export function readAll(text: string): void {
  begin(async () => {
    const right = looksRight(text);
    const started = performance.now();
    let found = 0;
    let after = '';
    for (;;) {
      const rows = await page(after);
      for (const row of rows) if (right(row.text.toLowerCase())) found += 1;
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
      progress.done += rows.length;
    }
    return { ms: performance.now() - started, found };
  });
}

function page(after: string): Promise<{ id: string; text: string }[]> {
  const request = raw
    .transaction('memories')
    .objectStore('memories')
    .getAll(IDBKeyRange.lowerBound(after, true), 5000);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Bytes of this page's own memory, where the browser tells. */
export async function heap(): Promise<number | null> {
  const measure = (performance as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> })
    .measureUserAgentSpecificMemory;
  return measure ? (await measure.call(performance)).bytes : null;
}

/** People by name, by the way. */
export async function someone(n: number): Promise<boolean> {
  const { id, name } = personOf(n);
  const page = await find(name, 500);
  return page.people.some(({ customer }) => customer.id === id);
}

export async function end(): Promise<void> {
  raw?.close();
  opened?.close();
}
