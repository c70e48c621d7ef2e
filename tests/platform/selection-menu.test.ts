import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SELECTED_KINDS, type Selected } from '../../lib/domain/selected.ts';
import {
  makeSelectionMenu,
  onSelectionMenu,
  renameSelectionMenu,
  type SelectionClick,
} from '../../lib/platform/selection-menu.ts';
import { createSelections, putSelected } from '../../lib/platform/selections.ts';
import { createEvent, standInBrowser } from './fake-extension.ts';
import { createLocks } from './fake-locks.ts';

interface Item {
  id: string;
  title: string;
  parentId?: string;
  contexts?: string[];
  documentUrlPatterns?: string[];
}

/** The menu as a browser holds it: an id twice is refused, a parent must be there. */
function standInMenus() {
  const items = new Map<string, Item>();
  const clicked = createEvent<[object, object | undefined]>();
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => items.clear(),
      create: (item: Item) => {
        if (items.has(item.id)) throw new Error(`duplicate ${item.id}`);
        if (item.parentId && !items.has(item.parentId)) throw new Error('no parent');
        items.set(item.id, item);
      },
      update: async (id: string, change: Partial<Item>) => {
        const item = items.get(id);
        if (!item) throw new Error(`no menu ${id}`);
        items.set(id, { ...item, ...change });
      },
      onClicked: clicked,
    },
  });
  return { items, clicked };
}

const words = { title: 'Remember for A & B', kindName: (kind: string) => kind };
let menus: ReturnType<typeof standInMenus>;

beforeEach(() => {
  standInBrowser();
  menus = standInMenus();
});

describe('the selection menu', () => {
  it('stands on marked words of exactly the sites that are on, each once', async () => {
    await makeSelectionMenu(['https://a.example', 'https://a.example:8443', 'http://b.example'], words);
    const all = [...menus.items.values()];
    expect(all).toHaveLength(1 + SELECTED_KINDS.length);
    for (const item of all) {
      expect(item.contexts).toEqual(['selection']);
      expect(item.documentUrlPatterns).toEqual(['https://a.example/*', 'http://b.example/*']);
    }
  });

  it('is nowhere while no site is on, and gone when the last is turned off', async () => {
    await makeSelectionMenu(['https://a.example'], words);
    await makeSelectionMenu([], words);
    expect(menus.items.size).toBe(0);
    await expect(renameSelectionMenu('Remember')).resolves.toBeUndefined();
  });

  it('can be made again over one that was left, and says names as they are', async () => {
    await makeSelectionMenu(['https://a.example'], words);
    await makeSelectionMenu(['https://a.example'], words);
    expect(menus.items.get('remember')?.title).toBe('Remember for A && B');
    await renameSelectionMenu('Remember for 100%s');
    expect(menus.items.get('remember')?.title).not.toContain('%s');
  });

  it('tells of its own kinds in the tick of the click, and of nothing else', async () => {
    const clicks: SelectionClick[] = [];
    onSelectionMenu((click) => clicks.push(click));
    const tab = { id: 3, windowId: 1, url: 'https://a.example/' };
    void menus.clicked.trigger({ menuItemId: 'remember:taboo', selectionText: 'no lilies' }, tab);
    expect(clicks).toEqual([{ kind: 'taboo', text: 'no lilies', tab }]);
    for (const info of [
      { menuItemId: 'other', selectionText: 'x' },
      { menuItemId: 'remember:identity', selectionText: 'x' },
      { menuItemId: 'remember:taboo' },
    ]) {
      void menus.clicked.trigger(info, tab);
    }
    void menus.clicked.trigger({ menuItemId: 'remember:taboo', selectionText: 'x' }, undefined);
    expect(clicks).toHaveLength(1);
  });
});

const selected = (id: string, at: number): Selected => ({
  id,
  tabId: 1,
  at,
  text: id,
  cut: false,
  kind: 'note',
  person: null,
  page: 'https://a.example/',
  subject: null,
});

describe('marked words on their way', () => {
  const locks = createLocks();
  it('are told oldest first, and given to one window alone', async () => {
    const stop = new AbortController();
    const [one, two] = [
      createSelections(stop.signal, locks.of('one')),
      createSelections(stop.signal, locks.of('one')),
    ];
    let waiting: string[] = [];
    one.live.subscribe(
      (all) => (waiting = all.map(({ id }) => id)),
      () => {},
    );
    await putSelected(selected('late', 2));
    await putSelected(selected('early', 1));
    await expect.poll(() => waiting).toEqual(['early', 'late']);
    const uses: string[] = [];
    const taken = await Promise.all([
      one.take('early', async () => void uses.push('one')),
      two.take('early', async () => void uses.push('two')),
    ]);
    expect([taken.filter(Boolean), uses].map((list) => list.length)).toEqual([1, 1]);
    await expect.poll(() => waiting).toEqual(['late']);
    stop.abort();
  });

  it('stay when what should have been made of them failed', async () => {
    const stop = new AbortController();
    const selections = createSelections(stop.signal, locks.of('one'));
    await putSelected(selected('one', 1));
    await expect(selections.take('one', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(await selections.take('one', async () => {})).toBe(true);
    stop.abort();
  });
});
