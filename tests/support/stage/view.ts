import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Driver, Target, View } from './stage.ts';

const FINDER = readFileSync(join(import.meta.dirname, 'finder.js'), 'utf8');
const PATIENCE = 10_000;

type Point = { x: number; y: number };

/** Everything a story does with a document, over the few things that each browser does in its own way. */
export function createView(driver: Driver): View {
  async function evaluate<T>(expression: string): Promise<T> {
    const wrapped = `(async () => { const value = await (${expression}\n); return JSON.stringify(value === undefined ? null : value); })()`;
    return JSON.parse(String(await driver.evaluate(wrapped))) as T;
  }
  function ask<T>(call: string): Promise<T> {
    return evaluate<T>(`(() => { ${FINDER}; return finder.${call}; })()`);
  }
  async function until<T>(expression: string, what: string, timeout = PATIENCE): Promise<T> {
    return poll(() => evaluate<T>(expression), what, timeout, view);
  }
  /** Where to click, once the element has stood still for a moment. */
  async function centre(target: Target): Promise<Point> {
    let last: Point | null = null;
    const still = async () => {
      const now = await ask<Point | null>(`centre(${describe(target)})`);
      const same = now !== null && last !== null && now.x === last.x && now.y === last.y;
      last = now;
      return same ? now : null;
    };
    return poll(still, `${describe(target)} shown and still`, PATIENCE, view);
  }
  const view: View = {
    evaluate,
    until,
    text: () => ask<string>('allText()'),
    textOf: (target) => ask<string | null>(`textOf(${describe(target)})`),
    has: (target) => ask<boolean>(`find(${describe(target)}) !== null`),
    waitFor: async (target, timeout = PATIENCE) => {
      await poll(() => view.has(target), `${describe(target)} shown`, timeout, view);
    },
    untilText: async (part, timeout = PATIENCE) => {
      const seen = async () => contains(await view.text(), part);
      await poll(seen, `the text ${part}`, timeout, view);
    },
    click: async (target) => {
      const { x, y } = await centre(target);
      await driver.clickAt(x, y);
    },
    type: async (target, text) => {
      await view.click(target);
      await driver.typeText(text);
    },
    press: (key) => driver.pressKey(key),
    capture: (file) => {
      mkdirSync(dirname(file), { recursive: true });
      return driver.capture(file);
    },
    show: () => driver.show(),
    close: () => driver.close(),
  };
  return view;
}

/** Asks until the answer is truthy; a page that is just changing may throw meanwhile. */
export async function poll<T>(
  ask: () => Promise<T>,
  what: string,
  timeout: number,
  view?: View,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let trouble: unknown = null;
  do {
    const value = await ask().catch((error: unknown) => {
      trouble = error;
      return null;
    });
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  const text = view ? await view.text().catch(() => '') : '';
  const said = text ? `\n--- what stood there ---\n${text.slice(0, 3000)}` : '';
  throw new Error(`${what}: not within ${timeout} ms${trouble ? ` (${String(trouble)})` : ''}${said}`);
}

function contains(text: string, part: string | RegExp): boolean {
  return typeof part === 'string' ? text.includes(part) : part.test(text);
}

function describe(target: Target): string {
  if (typeof target === 'string') return JSON.stringify(target);
  const { role, name } = target;
  return JSON.stringify({
    role,
    name: typeof name === 'string' ? name : { source: name.source, flags: name.flags },
  });
}
