/** Every message there is. All plain JSON; whoever receives one in the extension validates it first. */
import type { ChipShown } from '../domain/chip/chip-shown.ts';
import type { PageReading, PageShown } from '../domain/reading.ts';
import type { TaughtPage } from '../domain/taught-site.ts';
import type { PickAsk, PickEvent } from '../domain/teaching.ts';

// Page → extension (runtime.sendMessage from the content script of the top frame)

/** What the page says now; heard by open sidebars, kept by the background for those opened later. No answer. */
export interface PageReadingMessage {
  type: 'page-reading';
  reading: PageShown;
}

/** "May I read here?", asked once before anything is read; the background answers a SiteIsOnAnswer. */
export interface SiteIsOnMessage {
  type: 'site-is-on';
}

/** Answer to `site-is-on`; anything but `{ on: true }` means no. */
export interface SiteIsOnAnswer {
  on: boolean;
}

/** "This page is that product's": the background puts its reader into the page and answers a BringReaderAnswer. */
export interface BringReaderMessage {
  type: 'bring-reader';
  /** Id of the reader. */
  id: string;
}

/** Answer to `bring-reader`; anything but `{ brought: true }` means that it did not come. */
export interface BringReaderAnswer {
  brought: boolean;
}

/** "What was taught about this site?"; the background answers a TaughtHereAnswer. */
export interface TaughtHereMessage {
  type: 'taught-here';
}

/** Answer to `taught-here`: how pages of this origin are read. Never anything of a customer. */
export interface TaughtHereAnswer {
  pages: TaughtPage[];
}

/** The chip was clicked, by a hand: the background opens the sidebar in the same tick. No answer. */
export interface OpenSidebarMessage {
  type: 'open-sidebar';
}

/** The window came back or changed its size: "do I still say the right thing?" Answered by a `chip-state`. */
export interface ChipAgainMessage {
  type: 'chip-again';
}

/** The user closed the chip: none on this site from now on. No answer. */
export interface ChipOffMessage {
  type: 'chip-off';
}

// Extension → page (tabs.sendMessage to one tab)

/** What the chip shows: counts and marks alone; null = nothing. Answered `true` by a chip that is there. */
export interface ChipStateMessage {
  type: 'chip-state';
  chip: ChipShown | null;
}

/** Read once more and send the reading even if it is the same. No answer. */
export interface ReadAgainMessage {
  type: 'read-again';
}

/** The site was turned off: end everything, send nothing more. No answer. */
export interface StopReadingMessage {
  type: 'stop-reading';
}

/** Definitions were saved, changed or removed: ask for them again. No answer. */
export interface TaughtChangedMessage {
  type: 'taught-changed';
}

/** "How would this definition do on your page?"; answered with a Trial. */
export interface TryTaughtMessage {
  type: 'try-taught';
  page: TaughtPage;
}

/** Choose an element for a field. No answer: what happens is told as PickEvents. */
export interface PickFieldMessage extends PickAsk {
  type: 'pick-field';
}

/** A key that the sidebar got while picking. No answer. */
export interface PickKeyMessage {
  type: 'pick-key';
  key: string;
}

// Sidebar ↔ page, on a line of its own that nobody else hears (tabs.connect with this name)

export const DRAFT_LINE = 'draft';

/** Sidebar → page: tell what is being written, now and after each pause in typing. */
export interface WatchDraftMessage {
  type: 'watch-draft';
}

/** Sidebar → page: stop looking. A line that breaks says the same. */
export interface StopDraftMessage {
  type: 'stop-draft';
}

/** Page → sidebar: the user's own words of the letter being written; kept nowhere. */
export interface PageDraftMessage {
  type: 'page-draft';
  text: string;
  /** Another number: another letter. */
  editor: number;
}

// Background → sidebar (runtime.sendMessage without a tab)

/** A reading that the background got for a tab, `once` = by the toolbar button on a site that is not on. */
export interface TabReadingMessage {
  type: 'tab-reading';
  tabId: number;
  reading: PageReading;
  once: boolean;
}

/** "Does a sidebar stand in this window?"; the visible one there answers `true`, all others nothing. */
export interface IsBesideMessage {
  type: 'is-beside';
  windowId: number;
}

/** What a page may send. */
export type PageMessage =
  | PageReadingMessage
  | SiteIsOnMessage
  | BringReaderMessage
  | TaughtHereMessage
  | ChipMessage
  | PickEvent;
/** What the chip of a page sends. */
export type ChipMessage = OpenSidebarMessage | ChipAgainMessage | ChipOffMessage;
/** What extension pages and the background send to each other. */
export type ExtensionMessage = TabReadingMessage | IsBesideMessage;
/** What a page's reader is told. */
export type ReaderMessage = ReadAgainMessage | StopReadingMessage | TaughtChangedMessage | TryTaughtMessage;
/** What a page's picker is told. */
export type PickCommand = PickFieldMessage | PickKeyMessage;
/** What a page's draft watch is told. */
export type DraftCommand = WatchDraftMessage | StopDraftMessage;
export type Message = PageMessage | ExtensionMessage | ReaderMessage;
