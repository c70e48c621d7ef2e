import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_WORDS } from '../../lib/domain/guard/own-words.ts';
import { connectDraft } from '../../lib/messaging/draft-side.ts';
import { DRAFT_LINE } from '../../lib/messaging/protocol.ts';
import { parseMessage, parsePageDraft } from '../../lib/messaging/validate.ts';

const DRAFT = { type: 'page-draft', text: 'Dear Alice', editor: 1 };

function port(name: string, id = 'ours') {
  const hear: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  return {
    name,
    sender: { id },
    sent: [] as unknown[],
    closed: false,
    say: (message: unknown) => {
      for (const one of hear) one(message);
    },
    end: () => {
      for (const one of ended) one();
    },
    postMessage(message: unknown) {
      this.sent.push(message);
    },
    disconnect() {
      this.closed = true;
    },
    onMessage: { addListener: (listener: (message: unknown) => void) => hear.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
  };
}

function connect() {
  const callers = new Set<(one: ReturnType<typeof port>) => void>();
  const runtime = {
    id: 'ours' as string | undefined,
    onConnect: {
      addListener: (one: (opened: ReturnType<typeof port>) => void) => callers.add(one),
      removeListener: (one: (opened: ReturnType<typeof port>) => void) => callers.delete(one),
    },
  };
  vi.stubGlobal('browser', { runtime });
  const ending = new AbortController();
  const heard = { watch: vi.fn(), stop: vi.fn() };
  const line = connectDraft({ ...heard, signal: ending.signal });
  const call = (one: ReturnType<typeof port>) => {
    for (const answer of [...callers]) answer(one);
    return one;
  };
  return { ...heard, ending, line, call, callers, runtime };
}

afterEach(() => vi.unstubAllGlobals());

describe('the line on which a draft is told', () => {
  it('tells whoever asked, and nobody before', () => {
    const page = connect();
    page.line.tell('early', 1);
    const opened = page.call(port(DRAFT_LINE));
    opened.say({ type: 'watch-draft' });
    expect(page.watch).toHaveBeenCalledOnce();
    page.line.tell('Dear Alice', 1);
    expect(opened.sent).toEqual([DRAFT]);
  });

  it('is answered to nobody else: another name, another extension, a second caller', () => {
    const page = connect();
    const others = [port('picker'), port(DRAFT_LINE, 'another')].map(page.call);
    page.call(port(DRAFT_LINE));
    others.push(page.call(port(DRAFT_LINE)));
    page.line.tell('Dear Alice', 1);
    for (const one of others) {
      one.say({ type: 'watch-draft' });
      expect(one.sent).toEqual([]);
    }
    expect(page.watch).not.toHaveBeenCalled();
  });

  it.each([
    ['is told to stop', (one: ReturnType<typeof port>) => one.say({ type: 'stop-draft' })],
    ['breaks, because the sidebar was closed', (one: ReturnType<typeof port>) => one.end()],
  ])('ends everything when it %s', (_how, end) => {
    const page = connect();
    end(page.call(port(DRAFT_LINE)));
    expect(page.stop).toHaveBeenCalledOnce();
  });

  it('leaves no listener behind', () => {
    const page = connect();
    const opened = page.call(port(DRAFT_LINE));
    page.ending.abort();
    expect([page.callers.size, opened.closed]).toEqual([0, true]);
  });

  it('stops at once where the extension is gone', () => {
    vi.stubGlobal('browser', undefined);
    const stop = vi.fn();
    connectDraft({ watch: vi.fn(), stop, signal: new AbortController().signal }).tell('x', 1);
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('a draft on its way', () => {
  it('is taken as it is', () => expect(parsePageDraft(DRAFT)).toEqual(DRAFT));

  it.each([
    ['too long', { ...DRAFT, text: 'x'.repeat(MOST_WORDS + 1) }],
    ['no text', { ...DRAFT, text: 7 }],
    ['more than was agreed', { ...DRAFT, memory: 'x' }],
    ['no number', { ...DRAFT, editor: -1 }],
    ['something else', { type: 'page-reading' }],
    ['nothing', null],
  ])('is refused when it is %s', (_what, raw) => expect(parsePageDraft(raw)).toBeNull());

  it('is no message that anybody else would hear', () => expect(parseMessage(DRAFT)).toBeNull());
});
