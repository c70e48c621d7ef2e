import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Trial } from '../../lib/domain/taught-site.ts';
import { connectPage, taughtHere } from '../../lib/messaging/page-side.ts';
import { connectPicker } from '../../lib/messaging/picker-side.ts';
import { receiveFromPage } from '../../lib/messaging/receive.ts';
import { answerTrials } from '../../lib/messaging/trial-side.ts';
import { parseMessage, parseTrial } from '../../lib/messaging/validate.ts';

const place = { ways: [{ by: 'label', label: 'E-mail' }], scope: 'main' };
const page = { id: 'a', name: 'Guests', pattern: 'https://h.example/g/*', fields: { email: place } };
const pointed = { type: 'pick-pointed', field: 'email', text: 'a@x.example', at: 1, of: 3, fits: true };
const made = { type: 'pick-made', field: 'email', place, text: 'a@x.example' };

type Hear = (message: unknown, sender: { id: string }, respond: (answer: unknown) => void) => unknown;

/** The browser's runtime as a page's script sees it. */
function runtime(answer: () => Promise<unknown> = async () => undefined) {
  const listeners = new Set<Hear>();
  const lines = new Set<(port: unknown) => void>();
  const event = <T>(set: Set<T>) => ({
    addListener: (one: T) => set.add(one),
    removeListener: (one: T) => set.delete(one),
  });
  const native = {
    id: 'ours' as string | undefined,
    sent: [] as unknown[],
    sendMessage(message: unknown) {
      native.sent.push(message);
      return answer();
    },
    onMessage: event(listeners),
    onConnect: event(lines),
  };
  vi.stubGlobal('browser', { runtime: native });
  return {
    native,
    listeners,
    lines,
    hear(message: unknown, id = 'ours') {
      const answers: unknown[] = [];
      for (const listener of listeners) listener(message, { id }, (given) => answers.push(given));
      return answers;
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  for (const key of Object.getOwnPropertySymbols(globalThis)) {
    if (key.description === 'regulars.trials') Reflect.deleteProperty(globalThis, key);
  }
});

describe('messages about teaching', () => {
  it.each([
    { type: 'taught-here' },
    { type: 'taught-changed' },
    { type: 'try-taught', page },
    pointed,
    made,
    { type: 'pick-wish', field: 'next' },
    { type: 'pick-wish', field: null },
  ])('are taken as they are: $type', (message) => {
    expect(parseMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it.each([
    ['a field that is none', { ...pointed, field: '__proto__' }],
    ['a text without end', { ...pointed, text: 'a'.repeat(601) }],
    ['a count that is none', { ...pointed, at: -1 }],
    ['a place without ways', { ...made, place: { ways: [], scope: 'main' } }],
    ['a way of another kind', { ...made, place: { ways: [{ by: 'script', code: 'x' }], scope: 'main' } }],
    ['more than it may say', { ...made, customer: 'x' }],
  ])('with %s are none', (_, message) => {
    expect(parseMessage(message)).toBe(null);
  });

  it('of the extension cannot be said by a page', () => {
    const sender = { id: 'ours', url: 'https://h.example/g/1', frameId: 0, tab: { id: 5 } };
    const self = { id: 'ours', origin: 'chrome-extension://ours' };
    for (const message of [{ type: 'taught-changed' }, { type: 'try-taught', page }]) {
      expect(receiveFromPage(message, sender, self)).toBe(null);
    }
    expect(receiveFromPage(made, sender, self)?.message).toEqual(made);
    expect(receiveFromPage({ type: 'taught-here' }, { ...sender, frameId: 2 }, self)).toBe(null);
  });

  it('an answer to a trial is checked', () => {
    const trial: Trial = { fits: true, fields: [{ field: 'email', state: 'read', value: 'a@x.example' }] };
    expect(parseTrial(trial)).toEqual(trial);
    for (const bad of [undefined, {}, { fits: 1, fields: [] }, { fits: true, fields: [{ field: 'x' }] }]) {
      expect(parseTrial(bad)).toBe(null);
    }
  });
});

describe('the scripts in the page', () => {
  it('ask what was taught and hear of changes, of their own extension alone', async () => {
    const { native, hear } = runtime(async () => ({ pages: [page] }));
    const taughtChanged = vi.fn();
    const quiet = { readAgain() {}, stopReading() {}, gone() {} };
    const link = connectPage({ ...quiet, taughtChanged, signal: new AbortController().signal });
    expect(await taughtHere(link)).toEqual([page]);
    expect(native.sent).toEqual([{ type: 'taught-here' }]);
    hear({ type: 'taught-changed' }, 'other');
    expect(taughtChanged).not.toHaveBeenCalled();
    hear({ type: 'taught-changed' });
    expect(taughtChanged).toHaveBeenCalledOnce();
  });

  it('answer a trial once, however often they are put in, and only to their own extension', () => {
    const { hear, listeners } = runtime();
    const trial: Trial = { fits: true, fields: [] };
    answerTrials(() => trial);
    answerTrials(() => trial);
    expect(listeners.size).toBe(1);
    expect(hear({ type: 'try-taught', page })).toEqual([trial]);
    expect(hear({ type: 'try-taught', page }, 'other')).toEqual([]);
    expect(hear({ type: 'try-taught', page: { ...page, fields: {} } })).toEqual([]);
  });

  it('pick as the sidebar says, and end when it is closed or the extension is gone', async () => {
    const { native, hear, lines, listeners } = runtime();
    const ending = new AbortController();
    const command = vi.fn();
    const gone = vi.fn();
    const link = connectPicker({ command, gone, signal: ending.signal });
    const ask = {
      type: 'pick-field',
      field: 'email',
      known: [],
      words: { title: '', keys: '', nothing: '' },
    };
    hear(ask, 'other');
    hear({ type: 'pick-field', field: 'everything', known: [], words: {} });
    expect(command).not.toHaveBeenCalled();
    hear(ask);
    hear({ type: 'pick-key', key: 'Enter' });
    expect(command.mock.calls.map(([one]) => one.type)).toEqual(['pick-field', 'pick-key']);
    let broken = () => {};
    const port = {
      name: 'picker',
      sender: { id: 'ours' },
      onDisconnect: { addListener: (then: () => void) => (broken = then) },
    };
    for (const answer of lines) answer(port);
    broken();
    expect(gone).toHaveBeenCalledOnce();
    native.id = undefined;
    native.sendMessage = () => Promise.reject(new Error('Extension context invalidated.'));
    link.tell({ type: 'pick-wish', field: null });
    await Promise.resolve();
    await Promise.resolve();
    expect(gone).toHaveBeenCalledTimes(2);
    native.id = 'ours';
    ending.abort();
    expect([listeners.size, lines.size]).toEqual([0, 0]);
  });
});
