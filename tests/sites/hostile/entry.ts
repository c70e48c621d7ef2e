import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { ReaderInput } from '../../../lib/sites/reader.ts';
import { FIXTURES, type FixturePage } from '../pages.ts';
import { FOLDER, PAGES, type WebmailPage } from '../webmail/pages.ts';

/** Somebody whom the book may know and who has nothing to do with the page: only its words name them. */
export const VICTIM = 'victim@corp.example';

/** A page that wants to be taken for somebody else's. */
export interface Entry {
  name: string;
  /** The page, made anew each time. */
  open(): ReaderInput;
  /** Whose page it is; null when nobody may be named. A reader may always say nobody. */
  truth: string | null;
  /** The reader of the site must not be put off: it still names the true person. */
  isSure?: boolean;
  /** Nothing but the words of a letter stands on the page: without its site's reader nothing tells so. */
  isBare?: boolean;
}

/** A page of an unknown system, as HTML or built by hand on top of it. */
export function unknownPage(
  name: string,
  {
    body = '',
    head = '',
    way = '/view/1',
    truth = null,
  }: Partial<Record<'body' | 'head' | 'way', string>> & {
    truth?: string | null;
  },
  build: (document: Document) => void = () => {},
): Entry {
  const url = `https://app.house.example${way}`;
  const html = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  return {
    name,
    truth,
    open: () => {
      const { window } = new JSDOM(html, { url });
      build(window.document);
      return { document: window.document, url: new URL(url) };
    },
  };
}

/** A webmail page of ours and where its files stand. */
export interface MailPage {
  name: string;
  url: string;
  site: string;
  focus: string | null;
  file: string;
  frames: Record<string, string>;
}

const PLACES = /<!--body-->|(?<=id="messagebody">)/g;

/** Every message of every webmail in which the sender's own markup has a place. */
export const MAIL_PAGES: readonly MailPage[] = [
  ...PAGES.map(ofWebmail),
  ...FIXTURES.filter((page) => page.site === 'roundcube').map(ofRoundcube),
].filter((page) => sourcesOf(page).some((html) => html.search(PLACES) >= 0));

function ofWebmail(page: WebmailPage): MailPage {
  const path = (file: string) => join(FOLDER, `${file}.html`);
  const frames = Object.entries(page.frames ?? {}).map(([element, file]) => [element, path(file)]);
  return { ...page, name: page.file, file: path(page.file), frames: Object.fromEntries(frames) };
}

function ofRoundcube(page: FixturePage): MailPage {
  const path = (file: string) => join(FOLDER, '..', file);
  const frames = Object.entries(page.frames ?? {}).map(([element, file]) => [element, path(file)]);
  return { ...page, name: page.file, file: path(page.file), frames: Object.fromEntries(frames) };
}

function sourcesOf({ file, frames }: MailPage): string[] {
  return [file, ...Object.values(frames)].map((path) => readFileSync(path, 'utf8'));
}

/** What is drawn of the page, without its head and scripts: the raw material of an imitation. */
export function markupOf(page: MailPage): string {
  return sourcesOf(page)
    .map((html) => html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$|<script[\s\S]*?<\/script>/gi, ''))
    .join('')
    .replace(PLACES, '');
}

/** The page with `body` where the sender's words stand, and its files changed before that. */
export function openMail(page: MailPage, body: string, change = (html: string) => html): ReaderInput {
  const source = (path: string) => change(readFileSync(path, 'utf8')).replace(PLACES, () => body);
  const url = new URL(page.url);
  const frames = Object.entries(page.frames);
  // A document of its own is quicker to make than a window, and only frames and shadowed names need a window.
  if (frames.length === 0 && !body.includes('<img name'))
    return { document: new DOMParser().parseFromString(source(page.file), 'text/html'), url };
  const { window } = new JSDOM(source(page.file), { url: page.url });
  for (const [element, path] of frames) {
    window.document.querySelector<HTMLIFrameElement>(element)?.contentDocument?.write(source(path));
  }
  return { document: window.document, url };
}
