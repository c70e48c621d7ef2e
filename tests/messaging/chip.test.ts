import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectChip } from '../../lib/messaging/chip-side.ts';
import { receiveFromExtension, receiveFromPage } from '../../lib/messaging/receive.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const page = { id: 'ours', url: 'https://mail.shop.example/', frameId: 0, tab: { id: 5 } };

describe('messages of a chip', () => {
  it.each(['open-sidebar', 'chip-again', 'chip-off'])('%s is heard from the top frame, bare', (type) => {
    expect(receiveFromPage({ type }, page, self)?.message).toEqual({ type });
    expect(receiveFromPage({ type }, { ...page, frameId: 2 }, self)).toBeNull();
    expect(receiveFromPage({ type, more: 1 }, page, self)).toBeNull();
  });

  it('is-beside is heard from the extension and from no page', () => {
    const message = { type: 'is-beside', windowId: 3 };
    expect(receiveFromExtension(message, { id: 'ours', url: 'chrome-extension://ours/b.js' }, self)).toEqual(
      message,
    );
    expect(receiveFromPage(message, page, self)).toBeNull();
  });
});

type Listener = (message: unknown, sender: { id?: string }, answer: (here: true) => void) => unknown;

function connect(send: () => Promise<unknown> = async () => undefined) {
  const listeners: Listener[] = [];
  const native = {
    id: 'ours' as string | undefined,
    sendMessage: vi.fn(send),
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
  };
  vi.stubGlobal('browser', { runtime: native });
  const ending = new AbortController();
  const show = vi.fn();
  const link = connectChip({ show, gone: () => ending.abort(), signal: ending.signal });
  const say = (message: unknown, id = 'ours') => {
    const answer = vi.fn();
    for (const listener of listeners) listener(message, { id }, answer);
    return answer.mock.calls.length > 0;
  };
  return { native, ending, show, link, say };
}

afterEach(() => vi.unstubAllGlobals());

describe('the chip of a page', () => {
  it('shows what its own extension says, and says that it is there', () => {
    const { show, say } = connect();
    expect(say({ type: 'chip-state', chip: null })).toBe(true);
    expect(say({ type: 'chip-state', chip: 'theirs' }, 'other')).toBe(false);
    expect(say({ type: 'read-again' })).toBe(false);
    expect(show.mock.calls).toEqual([[null]]);
  });

  it('ends with the site, and answers no more', () => {
    const { ending, say } = connect();
    say({ type: 'stop-reading' });
    expect(ending.signal.aborted).toBe(true);
    expect(say({ type: 'chip-state', chip: null })).toBe(false);
  });

  it('ends quietly when the extension was updated under it', async () => {
    const throwing = connect(() => {
      throw new Error('Extension context invalidated.');
    });
    throwing.link.tell('chip-again');
    expect(throwing.ending.signal.aborted).toBe(true);
    const { native, link, ending } = connect();
    native.id = undefined;
    expect([link.isAlive(), ending.signal.aborted]).toEqual([false, true]);
    link.tell('open-sidebar');
    expect(native.sendMessage).not.toHaveBeenCalled();
  });

  it('goes on when nobody listens for a moment', async () => {
    const { link, ending } = connect(() => Promise.reject(new Error('Receiving end does not exist.')));
    link.tell('chip-again');
    await Promise.resolve();
    expect(ending.signal.aborted).toBe(false);
  });
});
