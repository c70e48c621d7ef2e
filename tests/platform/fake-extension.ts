import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface Tab {
  id: number;
  windowId: number;
  url?: string;
  status: string;
  active: boolean;
}

interface Registered {
  id: string;
  matches?: string[];
  js?: string[];
  [more: string]: unknown;
}

/** An event whose listeners a test can count and call. */
export function createEvent<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
    hasListener: (listener: (...args: A) => unknown) => listeners.has(listener),
    size: () => listeners.size,
    trigger: async (...args: A) => {
      await Promise.all([...listeners].map((listener) => listener(...args)));
    },
  };
}

/**
 * The parts that WXT's fake leaves out: permissions, scripting, tabs with several windows. Stands on the
 * shared fake for one test; `gesture` says whether a click is being handled, as browsers know it.
 */
export function standInBrowser() {
  fakeBrowser.reset();
  const granted = new Set<string>();
  const required = new Set<string>();
  const scripts = new Map<string, Registered>();
  const tabs = new Map<number, Tab>();
  const sent: { tabId: number; message: unknown }[] = [];
  const injected: { tabId: number; file: string }[] = [];
  const readers = new Set<number>();
  const closed = new Set<number>();
  const browser = {
    granted,
    required,
    scripts,
    tabs,
    sent,
    injected,
    /** Tabs in which a reader listens. */
    readers,
    /** Tabs into which no script may go. */
    closed,
    answer: true,
    gesture: true,
    ownWindow: 1,
    onceResult: undefined as unknown,
    events: {
      added: createEvent(),
      removed: createEvent(),
      activated: createEvent<[{ tabId: number; windowId: number }]>(),
      updated: createEvent<[number, { status?: string; url?: string }, Tab]>(),
      replaced: createEvent<[number, number]>(),
      tabRemoved: createEvent<[number]>(),
      focus: createEvent<[number]>(),
    },
  };
  const may = (pattern: string) => granted.has(pattern) || required.has(pattern);

  Object.assign(fakeBrowser.permissions, {
    onAdded: browser.events.added,
    onRemoved: browser.events.removed,
    contains: async ({ origins }: { origins: string[] }) => origins.every(may),
    request: async ({ origins }: { origins: string[] }) => {
      if (!browser.gesture) throw new Error('may only be called from a user input handler');
      if (!browser.answer) return false;
      for (const pattern of origins) granted.add(pattern);
      await browser.events.added.trigger();
      return true;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      if (origins.some((pattern) => required.has(pattern))) throw new Error('required');
      for (const pattern of origins) granted.delete(pattern);
      await browser.events.removed.trigger();
      return true;
    },
  });

  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: async (list: Registered[]) => {
      for (const script of list) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        // Firefox gives files back as whole addresses.
        scripts.set(script.id, { ...script, js: (script.js ?? []).map((f) => `moz-extension://x${f}`) });
      }
    },
    updateContentScripts: async (list: Registered[]) => {
      for (const script of list) scripts.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (closed.has(target.tabId)) throw new Error('Cannot access contents of the page');
      injected.push({ tabId: target.tabId, file: files[0] ?? '' });
      return [{ frameId: 0, result: browser.onceResult }];
    },
  });

  const visible = (tab: Tab): Tab => {
    const { url, ...rest } = tab;
    return url !== undefined && may(`${new URL(url).protocol}//${new URL(url).hostname}/*`) ? tab : rest;
  };
  Object.assign(fakeBrowser.tabs, {
    onActivated: browser.events.activated,
    onUpdated: browser.events.updated,
    onReplaced: browser.events.replaced,
    onRemoved: browser.events.tabRemoved,
    get: async (id: number) => {
      const tab = tabs.get(id);
      if (tab === undefined) throw new Error(`No tab with id: ${id}`);
      return visible(tab);
    },
    query: async (query: { active?: boolean; windowId?: number; url?: string[] }) =>
      [...tabs.values()]
        .map(visible)
        .filter((tab) => query.active === undefined || tab.active === query.active)
        .filter((tab) => query.windowId === undefined || tab.windowId === query.windowId)
        .filter((tab) => query.url === undefined || query.url.some((pattern) => fits(tab, pattern))),
    sendMessage: async (tabId: number, message: unknown) => {
      if (!readers.has(tabId)) throw new Error('Could not establish connection.');
      sent.push({ tabId, message });
    },
  });
  Object.assign(fakeBrowser.windows, {
    onFocusChanged: browser.events.focus,
    getCurrent: async () => ({ id: browser.ownWindow }),
  });
  return browser;
}

function fits(tab: Tab, pattern: string): boolean {
  if (tab.url === undefined) return false;
  const { protocol, hostname } = new URL(tab.url);
  return pattern === `${protocol}//${hostname}/*`;
}
