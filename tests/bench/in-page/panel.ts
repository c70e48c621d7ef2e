/** Runs in the sidebar: takes the moments between a reader's word and the painted card. */

/** Epoch ms with fractions, the same clock in page and sidebar. */
export interface Moments {
  heard: number;
  /** The last answer of the database before the card stood. */
  read: number;
  card: number;
  painted: number;
}

let expected = '';
let moments: Moments;
let finish: (moments: Moments) => void = () => {};
let arrived: Promise<Moments>;

const now = () => performance.timeOrigin + performance.now();

export function prepare(): void {
  const scope = globalThis as { browser?: typeof chrome };
  (scope.browser ?? chrome).runtime.onMessage.addListener((message: { type?: string }) => {
    if (message.type === 'page-reading' && !moments.heard) moments.heard = now();
    return undefined;
  });
  for (const source of [IDBObjectStore.prototype, IDBIndex.prototype]) hearAnswers(source);
  new MutationObserver(look).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  expect('');
}

/** The book has bound its transactions long ago; what it asks in them can still be heard. */
function hearAnswers(source: IDBObjectStore | IDBIndex): void {
  for (const name of ['get', 'getAll', 'openCursor', 'openKeyCursor'] as const) {
    const ask = source[name] as (...args: unknown[]) => IDBRequest;
    const heard = function (this: unknown, ...args: unknown[]): IDBRequest {
      const request = ask.apply(this, args);
      request.addEventListener('success', () => {
        if (!moments.card) moments.read = now();
      });
      return request;
    };
    Object.assign(source, { [name]: heard });
  }
}

/** Begins to wait for the card of this person. */
export function expect(name: string): void {
  expected = name;
  moments = { heard: 0, read: 0, card: 0, painted: 0 };
  arrived = new Promise((resolve) => {
    finish = resolve;
  });
}

export function arrival(): Promise<Moments> {
  return arrived;
}

function look(): void {
  if (expected === '' || moments.card || document.querySelector('.card h1')?.textContent !== expected) return;
  if (!document.querySelector('.card .last-words, .card .strongest')) return;
  moments.card = now();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      moments.painted = now();
      finish(moments);
    };
    port2.postMessage(0);
  });
}
