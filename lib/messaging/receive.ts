import { readingFrom } from '../domain/focus.ts';
import type { PageReading } from '../domain/reading.ts';
import type { ExtensionMessage, Message, PageMessage, PageReadingMessage } from './protocol.ts';
import { parseMessage } from './validate.ts';

/** The parts of runtime.MessageSender that are looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who we are: `runtime.id` and `new URL(runtime.getURL('')).origin`. */
export interface Self {
  id: string;
  origin: string;
}

/** A page's message as the extension goes on with it: its words are read here, and whom it is about is chosen. */
export type Heard = Exclude<PageMessage, PageReadingMessage> | { type: 'page-reading'; reading: PageReading };

export interface FromPage {
  message: Heard;
  tabId: number;
  /** Origin of the page that the browser vouches for. */
  origin: string;
}

/**
 * A message of a content script in a top frame, or null. A reading that claims to come from another
 * origin than its sender is refused: a page's process may be hostile.
 */
export function receiveFromPage(raw: unknown, sender: Sender, self: Self): FromPage | null {
  const tabId = sender.tab?.id;
  const origin = originOf(sender.url);
  if (sender.id !== self.id || tabId === undefined || sender.frameId !== 0) return null;
  if (origin === null || origin === self.origin) return null;
  const message = parseMessage(raw);
  if (message === null || !isOfPage(message)) return null;
  if (message.type !== 'page-reading') return { message, tabId, origin };
  if (originOf(message.reading.page) !== origin) return null;
  return { message: { ...message, reading: readingFrom(message.reading) }, tabId, origin };
}

const OF_PAGES: readonly string[] = [
  'page-reading',
  'site-is-on',
  'bring-reader',
  'taught-here',
  'open-sidebar',
  'chip-again',
  'chip-off',
  'pick-pointed',
  'pick-made',
  'pick-wish',
] satisfies PageMessage['type'][];

function isOfPage(message: Message): message is PageMessage {
  return OF_PAGES.includes(message.type);
}

/** A message of our own background or extension page, or null: content scripts cannot speak for them. */
export function receiveFromExtension(raw: unknown, sender: Sender, self: Self): ExtensionMessage | null {
  if (sender.id !== self.id || originOf(sender.url) !== self.origin) return null;
  const message = parseMessage(raw);
  return message?.type === 'tab-reading' || message?.type === 'is-beside' ? message : null;
}

/** `URL.origin` is "null" for extension schemes in some engines; scheme and host say the same. */
function originOf(address: string | undefined): string | null {
  if (address === undefined) return null;
  const url = URL.parse(address);
  return url === null ? null : `${url.protocol}//${url.host}`;
}
