/** Every message there is. All plain JSON; whoever receives one in the extension validates it first. */
import type { PageReading, PageSeen } from '../domain/reading.ts';

// Page → extension (runtime.sendMessage from the content script of the top frame)

/** What the page says now; heard by open sidebars, kept by the background for those opened later. No answer. */
export interface PageReadingMessage {
  type: 'page-reading';
  reading: PageSeen;
}

/** "May I read here?", asked once before anything is read; the background answers a SiteIsOnAnswer. */
export interface SiteIsOnMessage {
  type: 'site-is-on';
}

/** Answer to `site-is-on`; anything but `{ on: true }` means no. */
export interface SiteIsOnAnswer {
  on: boolean;
}

// Extension → page (tabs.sendMessage to one tab)

/** Read once more and send the reading even if it is the same. No answer. */
export interface ReadAgainMessage {
  type: 'read-again';
}

/** The site was turned off: end everything, send nothing more. No answer. */
export interface StopReadingMessage {
  type: 'stop-reading';
}

// Background → sidebar (runtime.sendMessage without a tab)

/** A reading that the background got for a tab, `once` = by the toolbar button on a site that is not on. */
export interface TabReadingMessage {
  type: 'tab-reading';
  tabId: number;
  reading: PageReading;
  once: boolean;
}

/** What a page may send. */
export type PageMessage = PageReadingMessage | SiteIsOnMessage;
/** What extension pages and the background send to each other. */
export type ExtensionMessage = TabReadingMessage;
/** What a page's reader is told. */
export type ReaderMessage = ReadAgainMessage | StopReadingMessage;
export type Message = PageMessage | ExtensionMessage | ReaderMessage;
