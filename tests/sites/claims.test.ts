import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { generic } from '../../lib/sites/generic/generic.ts';
import { OWN_HOST_CLAIMS } from '../../lib/sites/own-host-claims.ts';
import type { ReaderInput } from '../../lib/sites/reader.ts';
import { READERS } from '../../lib/sites/readers.ts';
import { SHARED } from '../support/paths.ts';
import { CRM_PAGES } from './crm/pages.ts';
import { FIXTURES, fillFrame, openFixture } from './pages.ts';
import { openPage, PAGES } from './webmail/pages.ts';

interface Opened {
  name: string;
  /** Id of the reader whose page it is; `generic` where no other knows it. */
  site: string;
  open(): ReaderInput;
}

const OURS: Opened[] = [
  ...FIXTURES.map((page) => ({ name: page.file, site: page.site, open: () => openFixture(page) })),
  ...CRM_PAGES.map((page) => ({ name: page.file, site: page.site, open: () => openFixture(page) })),
  ...PAGES.map((page) => ({ name: page.file, site: page.site, open: () => openPage(page) })),
];

const CAPTURES = join(SHARED, 'pages');
const MANIFEST = join(CAPTURES, 'manifest.json');

interface Capture {
  id: string;
  site: string;
  frames: { file: string; url: string; element: string | null }[];
}

function openCapture({ frames }: Capture): ReaderInput {
  const [top, ...inside] = frames;
  const source = (file: string) => readFileSync(join(CAPTURES, file), 'utf8');
  const { window } = new JSDOM(source(top?.file ?? ''), { url: top?.url ?? 'about:blank' });
  for (const { element, file } of inside) {
    fillFrame(window.document.querySelector<HTMLIFrameElement>(element ?? 'iframe'), source(file));
  }
  return { document: window.document, url: new URL(window.location.href) };
}

/** Everybody who takes the page for one of their own, in the page's words and in those of the own-host script. */
function claimingOf(input: ReaderInput): { readers: string[]; asked: string[] } {
  const own = OWN_HOST_CLAIMS.filter(({ id }) => id !== 'generic');
  return {
    readers: READERS.filter((reader) => reader !== generic && reader.claims(input)).map(({ id }) => id),
    asked: own.filter((claim) => claim.claims(input)).map(({ id }) => id),
  };
}

function wrong(pages: readonly Opened[]): string[] {
  const selfHosted = new Set(OWN_HOST_CLAIMS.map(({ id }) => id));
  return pages.flatMap(({ name, site, open }) => {
    const { readers, asked } = claimingOf(open());
    const expected = site === 'generic' ? [] : [site];
    const inOwnHost = expected.filter((id) => selfHosted.has(id));
    const isRight = readers.join() === expected.join() && asked.join() === inOwnHost.join();
    return isRight ? [] : [`${name} of ${site}: ${readers.join()} | ${asked.join()}`];
  });
}

describe('a reader answers only on pages of its own sites', () => {
  it('whichever of our pages it is asked about', () => {
    expect(OURS.length).toBeGreaterThan(120);
    expect(new Set(OURS.map(({ site }) => site)).size).toBe(READERS.length);
    expect(wrong(OURS)).toEqual([]);
  }, 120_000);

  it.skipIf(!existsSync(MANIFEST))(
    'whichever real page it is asked about',
    () => {
      const captures = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Capture[];
      expect(captures.length).toBeGreaterThan(100);
      const pages = captures.map((one) => ({ name: one.id, site: one.site, open: () => openCapture(one) }));
      expect(wrong(pages)).toEqual([]);
    },
    240_000,
  );
});
