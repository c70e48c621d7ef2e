import type { View } from '../support/stage/stage.ts';

/** What stands in the sidebar about a person. */
export interface Shown {
  name: string | null;
  /** True for somebody the book does not know. */
  fresh: boolean;
  /** Addresses shown of somebody fresh. */
  addresses: string[];
  taboos: string[];
}

export function readShown(sidebar: View): Promise<Shown> {
  return sidebar.evaluate<Shown>(`(() => {
    const texts = (selector) => [...document.querySelectorAll(selector)].map((e) => e.textContent.trim());
    const name = document.querySelector('.card h1')?.textContent ?? null;
    const fresh = document.querySelector('.card .unknown') !== null;
    const addresses = texts('.card .detected .row-text');
    return { name, fresh, addresses, taboos: texts('.card .taboos .sentence') };
  })()`);
}

/** Writes down in the sidebar itself when which person and taboo appeared, in \`regularsSeen\`. */
export async function watchShown(sidebar: View): Promise<void> {
  await sidebar.evaluate(`(() => {
    globalThis.regularsSeen = [];
    let last = '';
    new MutationObserver(() => {
      const name = document.querySelector('.card h1')?.textContent ?? '';
      const taboo = document.querySelector('.card .taboos .sentence')?.textContent ?? '';
      if (name + taboo === last) return;
      last = name + taboo;
      regularsSeen.push({ name, taboo, at: performance.timeOrigin + performance.now() });
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return 0;
  })()`);
}
