import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { chooseFocus, readingFrom } from '../../lib/domain/focus.ts';
import type { PageShown, PersonSeen } from '../../lib/domain/reading.ts';
import { ownAddresses } from '../../lib/domain/signals.ts';
import type { Expected } from './read-page-check.ts';

/** One entry of a manifest of saved pages. */
export interface CaptureEntry {
  id: string;
  site: string;
  family: 'webmail' | 'crm';
  frames: { file: string; url: string; element: string | null }[];
  own: string[];
  expected: Expected;
}

export interface Capture {
  id: string;
  frames: { path: string; url: string; element: string | null }[];
  own: string[];
  /** Id of a reader that is not asked. */
  without?: string;
}

export interface ReadPerson {
  role: string;
  name: string;
  signals: { kind: string; value: string; raw: string; confidence?: number }[];
}

export interface Reading {
  site: string;
  pageKind: string;
  subject: string | null;
  own: string[];
  focus: ReadPerson | null;
  people: ReadPerson[];
  page?: string;
  trouble?: string | null;
  detectors?: string[];
}

export interface Read {
  id: string;
  reading: Reading;
}

export interface RunOptions {
  /** Text of the built read-once script, or of the one that leaves a reader out. */
  script: string;
  explain: boolean;
}

const BROWSERS = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PAGES = 3;

/** Reads every capture in one browser, in the given order. */
export async function readCaptures(captures: Capture[], options: RunOptions): Promise<Read[]> {
  const browser = await openBrowser();
  try {
    const read: Read[] = [];
    let next = 0;
    const work = async () => {
      const page = await browser.newPage();
      const serve = await interceptRequests(page);
      for (let i = next++; i < captures.length; i = next++) {
        const capture = captures[i];
        if (capture) read[i] = { id: capture.id, reading: await readCapture(page, serve, capture, options) };
      }
    };
    await Promise.all(Array.from({ length: Math.min(PAGES, captures.length) }, work));
    return read;
  } finally {
    await browser.close();
  }
}

function openBrowser(): Promise<Browser> {
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Chromium found: set CHROME_PATH');
  const root = process.getuid?.() === 0;
  const args = [
    '--disable-site-isolation-trials',
    '--disable-gpu',
    '--hide-scrollbars',
    '--window-size=1280,900',
  ];
  return launch({ executablePath, args: root ? [...args, '--no-sandbox'] : args, defaultViewport: null });
}

/** Answers the saved documents under their own addresses and nothing else: no request leaves. */
async function interceptRequests(page: Page): Promise<(capture: Capture | null) => void> {
  let bodies = new Map<string, string>();
  await page.setBypassCSP(true);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const body = request.isNavigationRequest() ? bodies.get(withoutHash(request.url())) : undefined;
    const answer =
      body === undefined
        ? request.respond({ status: 204 })
        : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    // A page that is already left no longer wants its answer.
    answer.catch(() => {});
  });
  return (capture) => {
    bodies = new Map(capture?.frames.map((f) => [withoutHash(f.url), readFileSync(f.path, 'utf8')]));
  };
}

async function readCapture(
  page: Page,
  serve: (capture: Capture | null) => void,
  capture: Capture,
  { script, explain }: RunOptions,
): Promise<Reading> {
  serve(null);
  await page.goto('about:blank');
  serve(capture);
  await page
    .goto(capture.frames[0]?.url ?? 'about:blank', { waitUntil: 'domcontentloaded', timeout: 10_000 })
    .catch((error: unknown) => {
      throw new Error(`${capture.id}: ${error}`);
    });
  await page.evaluate(
    placeFrames,
    capture.frames.slice(1).map((f) => ({ element: f.element ?? '', url: f.url })),
  );
  const read =
    capture.without === undefined ? script : `${script};readWithout(${JSON.stringify(capture.without)})`;
  return toReading((await page.evaluate(read)) as PageShown, capture.own, explain);
}

/** Runs in the page: each frame document into its element, and what was not displayed stays so. */
async function placeFrames(frames: { element: string; url: string }[]): Promise<void> {
  const documents = [document];
  for (const { element, url } of frames) {
    const frame = documents.map((d) => d.querySelector<HTMLIFrameElement>(element)).find((f) => f !== null);
    if (!frame) continue;
    await new Promise((done) => {
      frame.addEventListener('load', done, { once: true });
      setTimeout(done, 3000);
      frame.src = url;
    });
    if (frame.contentDocument) documents.push(frame.contentDocument);
  }
  for (const inside of documents) {
    const style = inside.createElement('style');
    style.textContent = '[data-cap-hidden]{display:none!important}';
    inside.documentElement.append(style);
  }
}

/** The user's remembered addresses decide as well who is the customer: the sidebar does the same. */
function toReading(shown: PageShown, remembered: string[], explain: boolean): Reading {
  const read = readingFrom(shown);
  const own = ownAddresses([...read.own, ...remembered]);
  const focus = chooseFocus(read.people, own, read.pageKind);
  const { site, pageKind, subject, page, trouble, detectors } = read;
  const show = (person: PersonSeen): ReadPerson => ({
    role: person.role,
    name: person.name,
    signals: person.signals.map(({ confidence, ...signal }) =>
      explain ? { ...signal, confidence } : signal,
    ),
  });
  const reading = {
    site,
    pageKind,
    subject,
    own,
    focus: focus && show(focus),
    people: read.people.map(show),
  };
  return explain ? { ...reading, page, trouble, detectors } : reading;
}

function withoutHash(url: string): string {
  return new URL(url.split('#')[0] ?? '').href;
}
