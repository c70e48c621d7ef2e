import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { chooseFocus } from '../../lib/domain/focus.ts';
import type { PageReading, PersonSeen, SignalKind } from '../../lib/domain/reading.ts';
import { generic } from '../../lib/sites/generic/generic.ts';
import type { ReaderInput } from '../../lib/sites/reader.ts';
import { READERS } from '../../lib/sites/readers.ts';
import { readPage } from '../../lib/sites/registry.ts';
import { SHARED } from '../support/paths.ts';
import { CRM_PAGES } from './crm/pages.ts';
import { FIXTURES, openFixture } from './pages.ts';
import { openPage, PAGES } from './webmail/pages.ts';

const SITES = READERS.filter((reader) => reader !== generic);
const CAPTURES = join(SHARED, 'pages/manifest.json');

interface Capture {
  id: string;
  frames: { file: string; url: string; element: string | null }[];
  own: string[];
}

/** What the generic reader says against the reader of the site; null when they go together. */
function contradiction(input: ReaderInput, remembered: string[] = []): string | null {
  const known = focusWith(readPage(input, SITES), remembered);
  const guessed = focusWith(readPage(input, [generic]), remembered);
  if (guessed === null) return null;
  if (known === null) return `${shown(guessed)} where nobody is`;
  const agrees =
    isWithin('email', guessed, known) && isWithin('phone', guessed, known) && isSameName(guessed, known);
  return agrees ? null : `${shown(guessed)} for ${shown(known)}`;
}

/** The user's remembered addresses decide as well, as in the sidebar. */
function focusWith({ people, own, pageKind }: PageReading, remembered: string[]): PersonSeen | null {
  return chooseFocus(people, [...own, ...remembered], pageKind);
}

/** A value that the site's reader does not know of its person is somebody else's. */
function isWithin(kind: SignalKind, guessed: PersonSeen, known: PersonSeen): boolean {
  const values = valuesOf(known, kind);
  return valuesOf(guessed, kind).every((value) => values.includes(value));
}

function valuesOf(person: PersonSeen, kind: SignalKind): string[] {
  return person.signals.filter((s) => s.kind === kind).map((s) => s.value.replace(/^\+/, ''));
}

/** The order of the parts of a name is a matter of taste; Chinese ones are written with a blank and without. */
function isSameName(guessed: PersonSeen, known: PersonSeen): boolean {
  const parts = ({ name }: PersonSeen) =>
    (name.toLowerCase().match(/\p{Script=Han}|\p{L}+/gu) ?? []).sort().join();
  return guessed.name === '' || known.name === '' || parts(guessed) === parts(known);
}

function shown(person: PersonSeen): string {
  return `${person.name} <${[...valuesOf(person, 'email'), ...valuesOf(person, 'phone')].join(' ')}>`;
}

function listed(pages: readonly { name: string; open: () => ReaderInput; own?: string[] }[]): string[] {
  return pages.flatMap(({ name, open, own }) => {
    const found = contradiction(open(), own);
    return found === null ? [] : [`${name}: ${found}`];
  });
}

function openCapture({ frames }: Capture): ReaderInput {
  const [top, ...inside] = frames;
  const source = (file: string) => readFileSync(join(dirname(CAPTURES), file), 'utf8');
  const { window } = new JSDOM(source(top?.file ?? ''), { url: top?.url ?? 'about:blank' });
  for (const { element, file } of inside) {
    const frame = window.document.querySelector<HTMLIFrameElement>(element ?? 'iframe');
    frame?.contentDocument?.write(source(file));
  }
  return { document: window.document, url: new URL(window.location.href) };
}

describe('the generic reader never contradicts the reader of the site', () => {
  it('on our own pages', () => {
    const crm = CRM_PAGES.map((page) => ({ name: page.file, open: () => openFixture(page) }));
    const mail = PAGES.map((page) => ({ name: page.file, open: () => openPage(page) }));
    const roundcube = FIXTURES.filter((page) => page.site !== 'generic');
    const own = roundcube.map((page) => ({ name: page.file, open: () => openFixture(page) }));
    expect(listed([...crm, ...mail, ...own])).toEqual([]);
  }, 60_000);

  if (!existsSync(CAPTURES))
    console.log(`\nReal pages are left out: ${CAPTURES} does not lie beside this checkout.\n`);
  else
    it('on real pages', () => {
      const captures = JSON.parse(readFileSync(CAPTURES, 'utf8')) as Capture[];
      const pages = captures.map((one) => ({ name: one.id, open: () => openCapture(one), own: one.own }));
      expect(pages.length).toBeGreaterThan(100);
      expect(listed(pages)).toEqual([]);
    }, 120_000);
});
