import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readingFrom } from '../../lib/domain/focus.ts';
import type { PageReading } from '../../lib/domain/reading.ts';
import type { ReaderInput, SiteReader } from '../../lib/sites/reader.ts';
import { READERS } from '../../lib/sites/readers.ts';
import { watchPage } from '../../lib/sites/watch/watch-page.ts';
import { FIXTURES, fillFrame, openFixture } from './pages.ts';
import { openPage, PAGES } from './webmail/pages.ts';

const URL_OF = 'https://app.house.example/view/1';
let endings: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  endings = [];
});
afterEach(() => {
  for (const end of endings) end();
  vi.useRealTimers();
});

function watch(window: Window, readers: readonly SiteReader[] = READERS) {
  const readings: PageReading[] = [];
  const ending = new (window as unknown as { AbortController: typeof AbortController }).AbortController();
  endings.push(() => ending.abort());
  const { readAgain } = watchPage({
    document: window.document,
    window,
    readers,
    onReading: (seen) => readings.push(readingFrom(seen)),
    signal: ending.signal,
  });
  return {
    readings,
    readAgain,
    end: () => ending.abort(),
    emails: () => readings.map((r) => r.focus?.signals[0]?.value ?? null),
  };
}

function open(body: string): Window {
  return new JSDOM(`<!DOCTYPE html><title>Record</title><body>${body}</body>`, {
    url: URL_OF,
    pretendToBeVisual: true,
  }).window as unknown as Window;
}

/** The header of one message as Roundcube draws it. */
function headerOf(inside: Document, email: string): Element[] {
  const [table, row, cell, link] = ['table', 'tr', 'td', 'a'].map((tag) => inside.createElement(tag));
  if (!table || !row || !cell || !link) throw new Error('no elements');
  cell.className = 'header from';
  link.className = 'rcmContactAddress';
  link.title = email;
  cell.append(link);
  row.append(cell);
  table.append(row);
  return [table];
}

const record = (email: string) => `<main><div><span>Email</span><span>${email}</span></div></main>`;
/** Mutation records come as microtasks, readings by timers. */
async function settle(ms = 2000): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function mainOf({ document }: Window, email: string): Element {
  const [main, field, label, value] = ['main', 'div', 'span', 'span'].map((tag) =>
    document.createElement(tag),
  );
  if (!main || !field || !label || !value) throw new Error('no elements');
  label.textContent = 'Email';
  value.textContent = email;
  field.append(label, value);
  main.append(field);
  return main;
}

function show(window: Window, email: string): void {
  window.document.querySelector('main')?.replaceWith(mainOf(window, email));
}

describe('the page watcher', () => {
  it('reads once at the start and again when another record is put in', async () => {
    const window = open(record('a@x.example'));
    const { emails } = watch(window);
    await settle();
    show(window, 'b@x.example');
    await settle();
    expect(emails()).toEqual(['a@x.example', 'b@x.example']);
  });

  it('stays quiet while nothing changes, however long: it never polls', async () => {
    const window = open(record('a@x.example'));
    const { readings } = watch(window);
    await settle();
    await settle(600_000);
    expect(readings).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says nothing when the page changes without the reading changing', async () => {
    const window = open(record('a@x.example'));
    const { readings } = watch(window);
    await settle();
    window.document.body.append(window.document.createElement('div'));
    await settle();
    expect(readings).toHaveLength(1);
  });

  it('does no work on attributes, hovering or typed text', async () => {
    const window = open(`${record('a@x.example')}<div id="e" contenteditable="true">x</div>`);
    const read = vi.fn(() => ({
      pageKind: 'none' as const,
      subject: null,
      own: [],
      people: [],
      detectors: [],
    }));
    watch(window, [
      { id: 't', family: 'generic', claims: () => true, read, roots: () => ({ containers: [], frames: [] }) },
    ]);
    await settle();
    const before = read.mock.calls.length;
    window.document.body.className = 'hover';
    const editor = window.document.getElementById('e');
    editor?.append('more', window.document.createElement('br'));
    await settle();
    expect(read.mock.calls.length).toBe(before);
  });

  it('reads a burst of changes few times and ends with the last state', async () => {
    const window = open(record('a@x.example'));
    const { emails } = watch(window);
    await settle();
    for (let i = 0; i < 1000; i++) show(window, `p${i}@x.example`);
    await settle();
    expect(emails().length).toBeLessThan(5);
    expect(emails().at(-1)).toBe('p999@x.example');
  });

  it('never shows a mixed state when the address flips fifty times a second', async () => {
    const window = open(record('a@x.example'));
    const { emails } = watch(window);
    for (let i = 0; i < 100; i++) {
      window.history.pushState({}, '', `/view/${i}`);
      window.dispatchEvent(new (window as unknown as JSDOM['window']).Event('popstate'));
      show(window, `p${i}@x.example`);
      await vi.advanceTimersByTimeAsync(20);
    }
    await settle();
    expect(emails().at(-1)).toBe('p99@x.example');
    expect(emails().length).toBeGreaterThan(10);
  });

  it('follows a new title although the page replaced the history methods', async () => {
    const window = open(record('a@x.example'));
    window.history.pushState = () => {
      throw new Error('mine now');
    };
    let email = 'a@x.example';
    const reader = READERS.at(-1) as SiteReader;
    const { readings } = watch(window, [
      { ...reader, steps: undefined, read: (i) => ({ ...reader.read(i), subject: email }) },
    ]);
    await settle();
    email = 'b@x.example';
    window.document.title = 'Other';
    await settle();
    expect(readings.map((r) => r.subject)).toEqual(['a@x.example', 'b@x.example']);
  });

  it('follows a whole new body', async () => {
    const window = open(record('a@x.example'));
    const { emails } = watch(window);
    await settle();
    const body = window.document.createElement('body');
    body.append(mainOf(window, 'b@x.example'));
    window.document.body.replaceWith(body);
    await settle();
    show(window, 'c@x.example');
    await settle();
    expect(emails()).toEqual(['a@x.example', 'b@x.example', 'c@x.example']);
  });

  it('says nothing of a frame that is still arriving, so that nobody is shown between two messages', async () => {
    const fixture = FIXTURES.find((f) => f.file.endsWith('roundcube-elastic-list.html') && !f.frames);
    if (!fixture) throw new Error('no fixture');
    const window = openFixture(fixture).document.defaultView as Window;
    const { emails } = watch(window);
    await settle();
    const frame = window.document.querySelector<HTMLIFrameElement>('#messagecontframe');
    const inside = frame?.contentDocument as Document;
    inside.body.replaceChildren(...headerOf(inside, 'early@x.example'));
    await settle();
    let state = 'loading';
    inside.body.replaceChildren(inside.createElement('p'));
    Object.defineProperty(inside, 'readyState', { get: () => state, configurable: true });
    window.document.title = 'Mail (2)';
    await settle();
    expect(emails()).toEqual([null, 'early@x.example']);
    inside.body.replaceChildren(...headerOf(inside, 'late@x.example'));
    state = 'interactive';
    inside.dispatchEvent(new (window as unknown as JSDOM['window']).Event('DOMContentLoaded'));
    await settle();
    expect(emails()).toEqual([null, 'early@x.example', 'late@x.example']);
  });

  it('reads the message that a frame loads, and the next one in the same frame', async () => {
    const fixture = FIXTURES.find((f) => f.file.endsWith('roundcube-elastic-list.html') && !f.frames);
    if (!fixture) throw new Error('fixture is gone');
    const window = openFixture(fixture).document.defaultView as unknown as Window;
    const { readings, emails } = watch(window);
    await settle();
    const frame = window.document.querySelector<HTMLIFrameElement>('#messagecontframe');
    for (const who of ['first@x.example', 'second@x.example']) {
      fillFrame(
        frame,
        `<table><tr><td class="header from"><a class="rcmContactAddress" title="${who}">W</a></td></tr></table>`,
      );
      frame?.dispatchEvent(new (window as unknown as JSDOM['window']).Event('load'));
      await settle();
    }
    expect(emails()).toEqual([null, 'first@x.example', 'second@x.example']);
    expect(readings.every((r) => r.site === 'roundcube')).toBe(true);
  });

  it('watches the whole page although a form of it is called "body"', async () => {
    const window = open(`${record('a@x.example')}<form name="body"></form>`);
    const { emails } = watch(window);
    await settle();
    show(window, 'b@x.example');
    await settle();
    expect(emails()).toEqual(['a@x.example', 'b@x.example']);
  });

  it('sees a window put beside the containers that it was told of, and nothing deeper there', async () => {
    const window = open(`${record('a@x.example')}<div id="other"></div>`);
    const reader = READERS.at(-1) as SiteReader;
    const roots = ({ document }: { document: Document }) => ({
      containers: [...document.querySelectorAll('main')],
      frames: [],
    });
    const read = vi.fn(reader.read);
    watch(window, [{ ...reader, steps: undefined, read, roots }]);
    await settle();
    const other = window.document.getElementById('other');
    other?.append(window.document.createElement('p'));
    await settle();
    expect(read).toHaveBeenCalledTimes(1);
    window.document.body.append(window.document.createElement('section'));
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is read although it is so busy that whatever is put off by it never has its turn', async () => {
    const window = open(record('a@x.example'));
    const read = vi.fn(READERS.at(-1)?.read);
    watch(window, [{ ...(READERS.at(-1) as SiteReader), steps: undefined, read }]);
    await settle();
    // Its own timer always stands before a new one of ours.
    const end = performance.now() + 3000;
    const busy = () => {
      if (performance.now() < end) window.setTimeout(busy);
      window.document.body.append(window.document.createElement('p'));
    };
    busy();
    await settle(2900);
    expect(read.mock.calls.length).toBeGreaterThan(2);
  });

  it('that never rests is read all the same, and once more soon after it came to rest', async () => {
    const window = open(record('a@x.example'));
    const { readings, emails } = watch(window);
    for (let i = 0; i < 500; i++) {
      window.document.body.append(window.document.createElement('p'));
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(readings).toHaveLength(1);
    show(window, 'b@x.example');
    await settle(200);
    expect(emails()).toEqual(['a@x.example', 'b@x.example']);
  });

  it('sends the same reading once more when asked', async () => {
    const { readings, readAgain } = watch(open(record('a@x.example')));
    await settle();
    readAgain();
    await settle();
    expect(readings).toHaveLength(2);
  });

  it('ends with the signal: no reading, no timer, whatever happens on the page', async () => {
    const window = open(record('a@x.example'));
    const { readings, readAgain, end } = watch(window);
    await settle();
    show(window, 'b@x.example');
    end();
    show(window, 'c@x.example');
    window.document.title = 'x';
    window.dispatchEvent(new (window as unknown as JSDOM['window']).Event('hashchange'));
    readAgain();
    await settle();
    expect(readings).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a reading that takes several steps', () => {
  let worked = 0;
  beforeEach(() => {
    worked = 0;
    const passed = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => passed() + worked);
  });
  afterEach(() => vi.restoreAllMocks());

  /** Says the address as it stood at its first step and at its last, as a long walk over a page might. */
  function watchSlowly(window: Window, between: (step: number) => void) {
    const generic = READERS.at(-1) as SiteReader;
    const address = () => window.document.querySelector('main span + span')?.textContent ?? '';
    const { readings } = watch(window, [
      {
        ...generic,
        *steps(input) {
          const first = address();
          for (let step = 0; step < 4; step++) {
            between(step);
            worked += 13;
            yield;
          }
          return { ...generic.read(input), subject: `${first} ${address()}` };
        },
      },
    ]);
    return { subjects: () => readings.map((reading) => reading.subject) };
  }

  it('leaves the page its turn after each of them', async () => {
    let turns = 0;
    const seen: number[] = [];
    const { subjects } = watchSlowly(open(record('a@x.example')), () => {
      seen.push(turns);
      setTimeout(() => {
        turns += 1;
      });
    });
    await settle();
    expect(seen).toEqual([0, 1, 2, 3]);
    expect(subjects()).toEqual(['a@x.example a@x.example']);
  });

  it('is dropped when the page changed meanwhile: nobody is made of two records', async () => {
    const window = open(record('a@x.example'));
    let shows = 'a@x.example';
    const { subjects } = watchSlowly(window, (step) => {
      if (step !== 2 || shows === 'b@x.example') return;
      shows = 'b@x.example';
      show(window, shows);
    });
    await settle();
    expect(subjects()).toEqual(['b@x.example b@x.example']);
  });

  it('counts on a page that never rests when the next one says the same', async () => {
    const window = open(record('a@x.example'));
    const { subjects } = watchSlowly(window, () => {
      window.document.body.append(window.document.createElement('p'));
    });
    await settle(1000);
    expect(subjects()).toEqual(['a@x.example a@x.example']);
  });

  it('begins anew when the page was taken from under its feet', async () => {
    const window = open(record('a@x.example'));
    const generic = READERS.at(-1) as SiteReader;
    let tries = 0;
    const { emails } = watch(window, [
      {
        ...generic,
        *steps(input) {
          tries += 1;
          yield;
          return tries < 3 ? null : generic.read(input);
        },
      },
    ]);
    await settle();
    expect([tries, emails()]).toEqual([3, ['a@x.example']]);
  });

  it('ends with the signal, between two steps as well', async () => {
    const window = open(record('a@x.example'));
    let steps = 0;
    const { end } = watch(window, [
      {
        ...(READERS.at(-1) as SiteReader),
        *steps() {
          for (; ; steps++) {
            worked += 13;
            if (steps === 2) end();
            yield;
          }
        },
      },
    ]);
    await settle();
    expect(steps).toBe(2);
  });
});

it('lets every reader that names frames bring what listens to them', () => {
  const pages = [...FIXTURES.map(openFixture), ...PAGES.map((page) => openPage(page))];
  const framed = READERS.filter((reader) => pages.some((input) => framesOf(reader, input).length > 0));
  expect(framed.map(({ id }) => id)).toContain('roundcube');
  expect(framed.filter(({ frameWatch }) => !frameWatch).map(({ id }) => id)).toEqual([]);
});

function framesOf(reader: SiteReader, input: ReaderInput): unknown[] {
  return reader.claims(input) ? reader.roots(input).frames : [];
}
