import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bidi } from './bidi.ts';

const SCRIPT = readFileSync(join(import.meta.dirname, 'firefox-scope.js'), 'utf8');

/** The browser's own windows, reached with system rights; every call names the window it means. */
export interface FirefoxScope {
  /** Ids of the browser windows, oldest first. */
  windows(): Promise<string[]>;
  call<T>(window: string, verb: string, ...args: unknown[]): Promise<T>;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

export function createFirefoxScope(bidi: Bidi): FirefoxScope {
  const prepared = new Set<string>();
  return {
    windows: async () => {
      const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
      return contexts.filter((c) => c.url.endsWith('/browser.xhtml')).map((c) => c.context);
    },
    call: async <T>(window: string, verb: string, ...args: unknown[]) => {
      if (!prepared.has(window)) await bidi.run(window, `(() => { ${SCRIPT} })(); ''`);
      prepared.add(window);
      const call = `regularsStage.${verb}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
      const answer = await bidi.run(window, `(async () => JSON.stringify((await ${call}) ?? null))()`);
      return JSON.parse(answer) as T;
    },
  };
}
