import type { Stage, View } from './stage/stage.ts';
import { poll } from './stage/view.ts';

/** Verbs of the guard over a draft, as a user has it; texts are the English ones. */

/** The list of recipients says this of each: name → taboos. */
export function recipientsShown(sidebar: View): Promise<Record<string, string[]>> {
  return sidebar.evaluate<Record<string, string[]>>(`Object.fromEntries(
    [...document.querySelectorAll('.writing .recipient')].map((row) => [
      row.querySelector('.recipient-name strong').textContent.trim(),
      [...row.querySelectorAll('.taboos .sentence')].map((e) => e.textContent.trim()),
    ]),
  )`);
}

export async function untilRecipients(sidebar: View, wanted: Record<string, string[]>): Promise<void> {
  const sorted = (people: Record<string, string[]>) =>
    JSON.stringify(
      Object.entries(people)
        .map(([name, taboos]) => [name, taboos.toSorted()])
        .toSorted(),
    );
  const shown = async () => sorted(await recipientsShown(sidebar)) === sorted(wanted);
  await poll(shown, `the recipients ${JSON.stringify(wanted)}`, 10_000, sidebar);
}

export interface TouchShown {
  words: string;
  /** The memory, or the reason, that stands beside the words. */
  beside: string;
  taboo: boolean;
}

export function touchesShown(sidebar: View): Promise<TouchShown[]> {
  return sidebar.evaluate<TouchShown[]>(`[...document.querySelectorAll('.touch')].map((row) => ({
    words: row.querySelector('mark').textContent,
    beside: [...row.querySelectorAll('.touch-reason, .touch-cause, .hidden-words')].map((e) => e.textContent.trim()).join(' '),
    taboo: row.classList.contains('touch-taboo'),
  }))`);
}

export async function untilTouched(sidebar: View, words: string): Promise<TouchShown> {
  const found = async () =>
    (await touchesShown(sidebar)).find((touch) => touch.words.includes(words)) ?? null;
  return poll(found, `“${words}” to be pointed out`, 10_000, sidebar);
}

export async function untilUntouched(sidebar: View): Promise<void> {
  await sidebar.until<boolean>(`document.querySelector('.touch') === null`, 'nothing to be pointed out');
}

/** From now on the sidebar writes down when words were pointed out, once they are painted. */
export async function watchTouches(sidebar: View): Promise<void> {
  await sidebar.evaluate(`(() => {
    globalThis.regularsTouches = [];
    let last = '';
    new MutationObserver(() => {
      const words = [...document.querySelectorAll('.touch mark')].map((e) => e.textContent).join();
      if (words === last) return;
      last = words;
      requestAnimationFrame(() => setTimeout(() =>
        regularsTouches.push({ words, at: performance.timeOrigin + performance.now() })));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return 0;
  })()`);
}

/** From now on the page writes down when a key last changed the letter; \`editor\` is an expression. */
export async function watchTyping(page: View, editor: string): Promise<void> {
  await page.evaluate(`(() => {
    globalThis.lastTyped = 0;
    const editor = ${editor};
    editor.addEventListener('input', () => { globalThis.lastTyped = Date.now(); });
    return 0;
  })()`);
}

/** Ms from the last key to the words on the screen. */
export async function timeOfTouch(page: View, sidebar: View, words: string): Promise<number> {
  await untilTouched(sidebar, words);
  const typed = await page.evaluate<number>('lastTyped');
  const at = await sidebar.until<number>(
    `regularsTouches.find((one) => one.at >= ${typed} && one.words.includes(${JSON.stringify(words)}))?.at`,
    'the time of the touch',
  );
  return Math.round(at - typed);
}

export interface Spread {
  count: number;
  p50: number;
  p95: number;
  worst: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? 0 };
}

/** Everything that the extension keeps anywhere, as one text. */
export function everythingKept(stage: Stage): Promise<string> {
  return stage.inExtension<string>(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    const areas = await Promise.all(['local', 'session', 'sync'].map((area) => storage[area]?.get(null).catch(() => null)));
    const bases = await Promise.all((await indexedDB.databases()).map(({ name }) => new Promise((done, fail) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const names = [...db.objectStoreNames];
        if (names.length === 0) return done([]);
        const reading = db.transaction(names, 'readonly');
        const all = names.map((store) => reading.objectStore(store).getAll());
        reading.oncomplete = () => { db.close(); done(all.map((one) => one.result)); };
        reading.onerror = () => fail(reading.error);
      };
    })));
    const caches = globalThis.caches ? await globalThis.caches.keys() : [];
    return JSON.stringify([areas, bases, caches, globalThis.localStorage ? { ...localStorage } : null]);
  })()`);
}
