import { vi } from 'vitest';
import type { Edit } from '../../../lib/domain/edits.ts';
import type { DraftWatch } from '../../../lib/domain/guard/draft-watch.ts';
import type { Book, CustomerFile, Drafts, PageState, Pages, Pick, Picks } from '../../../lib/domain/ports.ts';
import type { PageKind, PersonSeen } from '../../../lib/domain/reading.ts';
import type { Selected, Selections } from '../../../lib/domain/selected.ts';
import type { Teaching } from '../../../lib/domain/teaching.ts';
import { type Sidebar, SidebarModel } from '../../../lib/models/sidebar-model.ts';
import { createWorld, freshDisk, type Opened, open, type World } from '../../storage/support.ts';

/** A sidebar over the real storage; only the page beside it and the drafts' shelf are played. */
export interface Scene {
  world: World;
  opened: Opened;
  pages: PlayedPages;
  drafts: PlayedDrafts;
  picks: PlayedPicks;
  selections: PlayedSelections;
  model: Sidebar;
  file(customerId: string): Promise<CustomerFile>;
  texts(customerId: string): Promise<string[]>;
  end(): void;
}

export interface SceneOptions {
  edits?: Edit[];
  drafts?: Record<string, string>;
  wrap?: (book: Book) => Book;
  teaching?: Teaching;
  draftWatch?: DraftWatch;
}

export async function openScene(options: SceneOptions = {}): Promise<Scene> {
  const { edits = [], drafts: kept = {}, wrap, teaching, draftWatch } = options;
  freshDisk();
  const world = createWorld();
  const opened = await open(world);
  if (edits.length > 0) await opened.book.write(edits);
  const pages = playPages();
  const drafts = playDrafts(kept);
  const picks = playPicks();
  const selections = playSelections();
  const beside = { ...(teaching ? { teaching } : {}), ...(draftWatch ? { draftWatch } : {}) };
  const around = { world, pages, drafts, picks, selections, ...beside };
  const model = sidebarOver(opened, wrap ? wrap(opened.book) : opened.book, around);
  const file = async (customerId: string) => {
    const found = await opened.book.readFile(customerId);
    if (!found) throw new Error(`no customer ${customerId}`);
    return found;
  };
  return {
    world,
    opened,
    pages,
    drafts,
    picks,
    selections,
    model,
    file,
    texts: async (customerId) => (await file(customerId)).memories.map((memory) => memory.text),
    end() {
      model[Symbol.dispose]();
      opened.close();
    },
  };
}

interface Around {
  world: World;
  pages: Pages;
  drafts: Drafts;
  picks: Picks;
  selections?: Selections;
  teaching?: Teaching;
  draftWatch?: DraftWatch;
}

/** Another sidebar over the same book, as a second window has it. */
export function sidebarOver(
  opened: Opened,
  book: Book,
  { world, pages, drafts, picks, selections, teaching, draftWatch }: Around,
): Sidebar {
  return new SidebarModel({
    book,
    health: opened,
    pages,
    drafts,
    picks,
    ...(selections ? { selections } : {}),
    ...(teaching ? { teaching } : {}),
    ...(draftWatch ? { draftWatch } : {}),
    about: { version: '9.9.9', browser: 'Test 1', siteIds: ['generic', 'gmail'] },
    clock: world.clock,
    newId: world.newId,
    region: 'TW',
  });
}

export interface PlayedPages extends Pages {
  show(state: PageState): void;
  hearers: Set<(state: PageState) => void>;
  asked: string[];
  off: string[];
  answer: boolean;
  takeAway(origins: string[]): void;
}

export function playPages(): PlayedPages {
  let state: PageState = { kind: 'waiting' };
  const hearers = new Set<(state: PageState) => void>();
  let gone: string[] = [];
  const goneHearers = new Set<(origins: string[]) => void>();
  const pages: PlayedPages = {
    hearers,
    asked: [],
    off: [],
    revoked: {
      subscribe(next) {
        goneHearers.add(next);
        next(gone);
        return () => goneHearers.delete(next);
      },
    },
    takeAway(origins) {
      gone = origins;
      for (const hear of [...goneHearers]) hear(origins);
    },
    answer: true,
    live: {
      subscribe(next) {
        hearers.add(next);
        next(state);
        return () => hearers.delete(next);
      },
    },
    show(next) {
      state = next;
      for (const hear of [...hearers]) hear(next);
    },
    async turnOn(origin) {
      pages.asked.push(origin);
      return pages.answer;
    },
    async turnOff(origin) {
      pages.off.push(origin);
    },
    async readAgain() {},
  };
  return pages;
}

export interface PlayedPicks extends Picks {
  kept: Map<string, Pick>;
}

export function playPicks(): PlayedPicks {
  const kept = new Map<string, Pick>();
  return {
    kept,
    read: async (page) => kept.get(page) ?? null,
    async keep(page, pick) {
      if (pick === null) kept.delete(page);
      else kept.set(page, pick);
    },
  };
}

export interface PlayedSelections extends Selections {
  /** The user marks words and chooses a kind. */
  mark(selected: Partial<Selected>): void;
  waiting(): Selected[];
}

export function playSelections(): PlayedSelections {
  let all: Selected[] = [];
  const hearers = new Set<(selected: Selected[]) => void>();
  const tell = (next: Selected[]) => {
    all = next;
    for (const hear of [...hearers]) hear(next);
  };
  return {
    waiting: () => all,
    live: {
      subscribe(next) {
        hearers.add(next);
        next(all);
        return () => hearers.delete(next);
      },
    },
    async take(id, use) {
      if (!all.some((one) => one.id === id)) return false;
      await use();
      tell(all.filter((one) => one.id !== id));
      return true;
    },
    mark(selected) {
      const id = `marked-${all.length + 1}`;
      const page = { tabId: 1, page: 'https://mail.example/inbox', subject: 'Hello', person: null };
      tell([...all, { id, at: 1, text: 'no lilies', cut: false, kind: 'taboo', ...page, ...selected }]);
    },
  };
}

export interface PlayedDrafts extends Drafts {
  kept: Map<string, string>;
}

export function playDrafts(first: Record<string, string>): PlayedDrafts {
  const kept = new Map(Object.entries(first));
  return {
    kept,
    read: async (subject) => kept.get(subject) ?? '',
    async keep(subject, text) {
      if (text === '') kept.delete(subject);
      else kept.set(subject, text);
    },
  };
}

export function person(name: string, email: string | null, role: PersonSeen['role'] = 'from'): PersonSeen {
  const signals = email ? [{ kind: 'email' as const, value: email, raw: email, confidence: 1 }] : [];
  return { role, name, signals };
}

export function message(
  people: PersonSeen[],
  subject = 'Hello',
  pageKind: PageKind = 'message',
  url = 'https://mail.example/inbox',
): PageState {
  return {
    kind: 'read',
    tabId: 1,
    origin: 'https://mail.example',
    url,
    once: false,
    reading: {
      site: 'generic',
      pageKind,
      subject,
      own: [],
      focus: people[0] ?? null,
      people,
      page: 'https://mail.example/inbox',
      trouble: null,
      detectors: [],
    },
  };
}

/** Somebody of a CRM: the record's id, and what stands in it. */
export function contact(name: string, record: string, email: string, phone?: string): PersonSeen {
  const number = phone ? [{ kind: 'phone' as const, value: phone, raw: phone, confidence: 1 }] : [];
  return {
    role: 'record',
    name,
    signals: [
      { kind: 'crm-record', value: record, raw: record, confidence: 1 },
      { kind: 'email', value: email, raw: email, confidence: 1 },
      ...number,
    ],
  };
}

/** A record's page, read or not; the address stays what it is however many records are shown. */
export function recordPage(person: PersonSeen | null, url = 'https://crm.example/index.php'): PageState {
  return message(person ? [person] : [], '', 'record', url);
}

/** A customer known by one address, with a taboo of their own. */
export function customerEdits(id: string, name: string, email: string): Edit[] {
  const key = `email:${email}`;
  const fields = { customerId: id, kind: 'email' as const, value: email, key, raw: email, firstSeenAt: 1 };
  return [
    { op: 'set', table: 'customers', id, fields: { kind: 'person', scope: 'external', displayName: name } },
    { op: 'set', table: 'identities', id: `${key}:${id}`, fields },
    {
      op: 'set',
      table: 'memories',
      id: `${id}-taboo`,
      fields: { customerId: id, kind: 'taboo', text: `taboo of ${name}`, noted: { at: 1 } },
    },
  ];
}

export const ALICE = person('Alice', 'alice@a.example');
export const BOB = person('Bob', 'bob@b.example');
export const BOTH = [
  ...customerEdits('alice', 'Alice', 'alice@a.example'),
  ...customerEdits('bob', 'Bob', 'bob@b.example'),
];

/** Waits until it is so; the message of the failure is the assertion's own. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 3000, interval: 5 });
}

/** The card of this customer stands, with its records. */
export function checkShown(model: Sidebar, name: string): void {
  const opened = model.file.opened.value;
  const shown = opened.kind === 'ready' ? opened.value?.brief.customer.displayName : opened.kind;
  if (shown !== name) throw new Error(`shown is ${shown}, not ${name}`);
}

export function untilShown(model: Sidebar, name: string): Promise<void> {
  return eventually(() => checkShown(model, name));
}

/** Long enough for the book to have answered, where nothing is to happen. */
export function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
