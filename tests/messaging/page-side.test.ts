import { afterEach, describe, expect, it, vi } from 'vitest';
import { bringReader, connectPage, taughtHere } from '../../lib/messaging/page-side.ts';
import { seen } from './readings.ts';

type Listener = (message: unknown, sender: { id?: string }) => unknown;

/** The browser's runtime as a content script sees it. */
function runtime(answer: () => Promise<unknown>) {
  const listeners = new Set<Listener>();
  return {
    id: 'ours' as string | undefined,
    sent: [] as unknown[],
    listeners,
    sendMessage(message: unknown) {
      this.sent.push(message);
      return answer();
    },
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
}

function connect(native: ReturnType<typeof runtime> | undefined) {
  vi.stubGlobal('browser', native && { runtime: native });
  const ending = new AbortController();
  const heard = { readAgain: vi.fn(), stopReading: vi.fn(), gone: vi.fn() };
  return { ending, ...heard, link: connectPage({ ...heard, signal: ending.signal }) };
}

afterEach(() => vi.unstubAllGlobals());

describe('the reader of a page', () => {
  it('may read only when the answer says so plainly', async () => {
    for (const [answer, on] of [
      [{ on: true }, true],
      [{ on: false }, false],
      [undefined, false],
      ['yes', false],
      [{ on: 1 }, false],
    ] as const) {
      expect(await connect(runtime(async () => answer)).link.siteIsOn()).toBe(on);
    }
  });

  it('takes a reader for brought only when the answer says so plainly', async () => {
    const native = runtime(async () => ({ brought: true }));
    expect(await bringReader(connect(native).link, 'odoo')).toBe(true);
    expect(native.sent).toEqual([{ type: 'bring-reader', id: 'odoo' }]);
    for (const answer of [{ brought: 'true' }, { on: true }, null, undefined]) {
      expect(await bringReader(connect(runtime(async () => answer)).link, 'odoo')).toBe(false);
    }
  });

  it('hands on what was taught about the site as it was answered', async () => {
    const native = runtime(async () => ({ pages: ['anything'] }));
    expect(await taughtHere(connect(native).link)).toEqual(['anything']);
    for (const answer of [null, undefined, 'pages', { other: [] }]) {
      expect(await taughtHere(connect(runtime(async () => answer)).link)).toBe(undefined);
    }
  });

  it('goes on when nobody listens: a closed sidebar is no failure', async () => {
    const native = runtime(() =>
      Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
    );
    const { link, gone } = connect(native);
    link.send(seen());
    await Promise.resolve();
    expect(native.sent).toEqual([{ type: 'page-reading', reading: seen() }]);
    expect(gone).not.toHaveBeenCalled();
  });

  it('ends quietly when the extension was updated under it', async () => {
    const native = runtime(() => {
      throw new Error('Extension context invalidated.');
    });
    const { link, gone } = connect(native);
    expect(await link.siteIsOn()).toBe(false);
    expect(gone).toHaveBeenCalledOnce();
  });

  it('ends quietly when its id is gone, without sending', async () => {
    const native = runtime(async () => ({ on: true }));
    const { link, gone } = connect(native);
    native.id = undefined;
    expect(await link.siteIsOn()).toBe(false);
    expect(native.sent).toEqual([]);
    expect(gone).toHaveBeenCalled();
  });

  it('does nothing where there is no extension at all', async () => {
    const { link, gone } = connect(undefined);
    expect(gone).toHaveBeenCalledOnce();
    link.send(seen());
    expect(await link.siteIsOn()).toBe(false);
  });

  it('hears read-again and stop-reading of its own extension, nothing else, and nothing after its end', () => {
    const native = runtime(async () => undefined);
    const { ending, readAgain, stopReading } = connect(native);
    const hear = (message: unknown, id = 'ours') => {
      for (const listener of native.listeners) listener(message, { id });
    };
    hear({ type: 'read-again' }, 'other');
    hear('read-again');
    hear(null);
    expect(readAgain).not.toHaveBeenCalled();
    hear({ type: 'read-again' });
    hear({ type: 'stop-reading' });
    expect([readAgain.mock.calls.length, stopReading.mock.calls.length]).toEqual([1, 1]);
    ending.abort();
    expect(native.listeners.size).toBe(0);
  });
});
