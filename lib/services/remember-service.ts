import { chooseFocus } from '../domain/focus.ts';
import type { KeptPage } from '../domain/kept-page.ts';
import type { NewId } from '../domain/ports.ts';
import type { PageReading, PersonSeen } from '../domain/reading.ts';
import { displayNameOf } from '../domain/remember.ts';
import { type Selected, type SelectedKind, trimSelected } from '../domain/selected.ts';

export interface RememberPorts {
  kept(tabId: number): Promise<KeptPage | null>;
  isOn(origin: string): Promise<boolean>;
  /** The user's own addresses. */
  own(): Promise<string[]>;
  put(selected: Selected): Promise<void>;
  /** Origins that are on. */
  sitesOn(): Promise<string[]>;
  /** The tab in front of the window used last; null where there is none. */
  front(): Promise<{ id: number; url: string | undefined } | null>;
  makeMenu(origins: readonly string[], name: string | null): Promise<void>;
  renameMenu(name: string | null): Promise<void>;
  now(): number;
  newId: NewId;
}

export interface MarkedWords {
  kind: SelectedKind;
  text: string;
  tab: { id: number; url: string | undefined };
}

export interface RememberService {
  /** Words were marked and a kind chosen: they go to the sidebar, for whom the page is about right now. */
  remember(marked: MarkedWords): Promise<void>;
  /** The list of sites or the language has changed, or the background has started. */
  makeMenu(): Promise<void>;
  /** Another page or person is in front. */
  nameMenu(): Promise<void>;
}

/** The page's selection menu. Marked words are kept nowhere but as a draft, and only of sites that are on. */
export function createRememberService(ports: RememberPorts): RememberService {
  const readingOf = async (tabId: number, url: string | undefined) => {
    const page = await ports.kept(tabId);
    return page?.kind === 'read' && page.url === url ? page.reading : null;
  };
  const personOf = async (reading: PageReading | null) => {
    if (!reading) return null;
    const own = await ports.own().catch(() => []);
    return own.length === 0 ? reading.focus : focusWithout(reading, own);
  };
  const nameInFront = async () => {
    const tab = await ports.front();
    const person = tab ? await personOf(await readingOf(tab.id, tab.url)) : null;
    return person ? displayNameOf(person) : null;
  };
  return {
    async remember({ kind, text, tab }) {
      const url = URL.parse(tab.url ?? '');
      if (url === null || !(await ports.isOn(url.origin))) return;
      const words = trimSelected(text);
      if (words.text === '') return;
      const reading = await readingOf(tab.id, tab.url);
      await ports.put({
        id: ports.newId(),
        tabId: tab.id,
        at: ports.now(),
        ...words,
        kind,
        person: await personOf(reading),
        page: reading?.page ?? `${url.origin}${url.pathname}`,
        subject: reading?.subject ?? null,
      });
    },
    makeMenu: async () => ports.makeMenu(await ports.sitesOn(), await nameInFront()),
    nameMenu: async () => ports.renameMenu(await nameInFront()),
  };
}

function focusWithout(reading: PageReading, own: readonly string[]): PersonSeen | null {
  return chooseFocus(reading.people, [...reading.own, ...own], reading.pageKind);
}
