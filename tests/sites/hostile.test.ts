import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { generic } from '../../lib/sites/generic/generic.ts';
import type { ReaderInput, SiteReader } from '../../lib/sites/reader.ts';
import { READERS } from '../../lib/sites/readers.ts';
import { readPage } from '../../lib/sites/registry.ts';
import { signalOf } from '../../lib/sites/signals.ts';
import { CORPUS, FOR_ALL } from './hostile/corpus/all.ts';
import type { Entry } from './hostile/entry.ts';
import { faultsOf } from './hostile/judge.ts';

/** What goes wrong with an entry: said by the reader that answers, by the generic one alone, or thrown by any. */
function faults(entry: Entry): string[] {
  const input = entry.open();
  const reading = readPage(input, READERS);
  const said = faultsOf(entry, reading);
  const found = reading.focus ? (signalOf(reading.focus, 'email') ?? reading.focus.name) : null;
  if (entry.isSure && found !== entry.truth) said.push(`is put off: ${found}`);
  const guessed = entry.isBare ? [] : faultsOf(entry, readPage(input, [generic]));
  const asked = FOR_ALL.has(entry) ? READERS : READERS.filter(({ id }) => id === reading.site);
  return [
    ...said,
    ...guessed.map((fault) => `generic ${fault}`),
    ...asked.flatMap((r) => breaksOf(r, input)),
  ];
}

function breaksOf(reader: SiteReader, input: ReaderInput): string[] {
  try {
    reader.claims(input);
    reader.read(input);
    reader.roots(input);
    return [];
  } catch (error) {
    return [`${reader.id} breaks: ${error}`];
  }
}

describe('a hostile page', () => {
  it.each(CORPUS.map((entry) => [entry.name, entry] as const))(
    'deceives and breaks no reader: %s',
    { timeout: 30_000 },
    (_, entry) => {
      expect(faults(entry)).toEqual([]);
    },
  );

  it('has a name of its own in the corpus', () => {
    expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
  });
});

describe('a reader that breaks', () => {
  const odd = () => {
    throw new TypeError('odd page');
  };
  const broken: SiteReader = {
    id: 'broken',
    family: 'crm',
    claims: () => true,
    read: odd,
    roots: () => ({ containers: [], frames: [] }),
  };
  const { window } = new JSDOM('<!DOCTYPE html><body></body>', { url: 'https://app.house.example/view/1' });
  const input = { document: window.document, url: new URL(window.location.href) };

  it('is told as unreadable, and nothing is thrown', () => {
    const reading = readPage(input, [broken]);
    expect(reading).toMatchObject({ site: 'broken', trouble: 'unreadable', focus: null, people: [] });
  });

  it('on the question whose page it is leaves it to the next', () => {
    expect(readPage(input, [{ ...broken, claims: odd }, ...READERS]).site).toBe('generic');
  });
});

it('cannot make a reading large by thousands of recipients', () => {
  const links = Array.from(
    { length: 5000 },
    (_, i) => `<a class="rcmContactAddress" title="p${i}@x.example">P</a>`,
  );
  const { window } = new JSDOM(
    `<!DOCTYPE html><body class="task-mail action-show"><table><tr><td class="header from">${links.join('')}</td></tr></table><div id="messagebody"></div>`,
    { url: 'https://mail.house.example/' },
  );
  const reading = readPage({ document: window.document, url: new URL(window.location.href) }, READERS);
  expect(reading.people.length).toBeLessThanOrEqual(300);
});
