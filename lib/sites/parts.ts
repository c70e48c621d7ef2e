/** Readers that come into a page only when it turns out to be theirs. */
import { first } from './dom.ts';
import type { ReaderInput, SiteReader } from './reader.ts';

/** Blank ones stand between the elements of a shell. */
const MOST_TEXTS = 2000;

/** What is always there of such a reader: how it knows its own pages. */
export interface Claim {
  id: string;
  claims(input: ReaderInput): boolean;
}

/** Fetches the reader of this id into the page; true when it has come. */
export type Bring = (id: string) => Promise<boolean>;

/** Where readers that came are kept, in the extension's own world: pages cannot see it. */
const ARRIVED = Symbol.for('regulars.parts');

function arrived(): Map<string, SiteReader> {
  const world = globalThis as { [ARRIVED]?: Map<string, SiteReader> };
  world[ARRIVED] ??= new Map();
  return world[ARRIVED];
}

/** Run by the script of one reader: from now on it is there. */
export function arrive(reader: SiteReader): void {
  arrived().set(reader.id, reader);
}

/** Stands for a reader until it has come; asks for it once when the page is its own, again if it did not come. */
export function onDemand({ id, claims }: Claim, bring: Bring, come: () => void): SiteReader {
  let asked = false;
  const found = () => arrived().get(id);

  function ask(): void {
    if (asked) return;
    asked = true;
    void bring(id).then((brought) => {
      asked = brought;
      if (brought) come();
    });
  }

  function here(): SiteReader {
    const reader = found();
    if (!reader) throw new Error(id);
    return reader;
  }

  return {
    id,
    family: 'generic',
    // What is always there may take a page for its own that the reader itself does not.
    claims: (input) => claims(input) && (found()?.claims(input) ?? true),
    isThere() {
      if (found()) return true;
      ask();
      return false;
    },
    read: (input) => here().read(input),
    get steps() {
      return here().steps;
    },
    get frameWatch() {
      return here().frameWatch;
    },
    roots: (input) => found()?.roots(input) ?? { containers: [], frames: [] },
  };
}

/** An empty shell of a program that has yet to draw itself is nobody's page: it may turn out to be a known one. */
export function showsSomething({ document }: ReaderInput): boolean {
  const body = first(document, 'body');
  const texts = body && Document.prototype.createTreeWalker.call(document, body, 4);
  for (let i = 0, node = texts?.nextNode(); node && i < MOST_TEXTS; i++, node = texts?.nextNode()) {
    const isCode = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(node.parentNode?.nodeName ?? '');
    if (!isCode && /\S/.test((node as Text).data)) return true;
  }
  return false;
}
