import type { TaughtPage, TaughtPlace } from '../../../lib/domain/taught-site.ts';

/** Stands for the extension's end of the wire, so that the built reader runs where it can be measured. */
const ID = 'bench';

type Hear = (message: unknown, sender: { id: string }) => unknown;

const hearers = new Set<Hear>();
let lastReading = '';
let heardAt = 0;
let taught: TaughtPage[] = [];
let waiting: { part: string; tell(at: number): void } | null = null;

async function answer(message: { type: string; reading?: unknown }): Promise<unknown> {
  if (message.type === 'site-is-on') return { on: true };
  if (message.type === 'bring-reader') return { brought: true };
  if (message.type === 'taught-here') return { pages: taught };
  if (message.type === 'page-reading') hear(JSON.stringify(message.reading));
  return undefined;
}

function hear(reading: string): void {
  lastReading = reading;
  heardAt = performance.now();
  if (!waiting || !reading.includes(waiting.part)) return;
  waiting.tell(heardAt);
  waiting = null;
}

export function installRuntime(): void {
  const onMessage = {
    addListener: (one: Hear) => hearers.add(one),
    removeListener: (one: Hear) => hearers.delete(one),
  };
  const runtime = { id: ID, sendMessage: answer, onMessage };
  Object.defineProperty(globalThis, 'browser', { value: { runtime }, configurable: true });
}

/** Was taught when the letter's header had another layout: only its labels are still there. */
export function teachOldLayout(): void {
  const field = (selector: string, label: string): TaughtPlace => ({
    ways: [
      { by: 'selector', selector },
      { by: 'label', label },
    ],
    scope: 'main',
  });
  const fields = {
    email: field('.before-the-change .from', 'From'),
    company: field('.subject-line', 'Subject'),
  };
  taught = [{ id: 'bench', name: 'Letters', pattern: `${location.origin}/#/inbox/*`, fields }];
}

/** When the first reading that says `part` from now on was sent. */
export function readingSays(part: string): Promise<number> {
  return new Promise((tell) => {
    waiting = { part, tell };
  });
}

export function readingNow(): string {
  return lastReading;
}

export function tellReader(type: string): void {
  for (const hearer of [...hearers]) hearer({ type }, { id: ID });
}
