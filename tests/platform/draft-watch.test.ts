import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DraftSeen } from '../../lib/domain/guard/draft-watch.ts';
import { createDraftWatch } from '../../lib/platform/draft-watch.ts';
import { createEvent, standInBrowser } from './fake-extension.ts';

interface Line {
  tabId: number;
  info: unknown;
  said: unknown[];
  closed: boolean;
  tell(message: unknown): void;
  break(): void;
}

let browser = standInBrowser();
let lines: Line[] = [];
let end = new AbortController();

beforeEach(() => {
  end.abort();
  browser = standInBrowser();
  end = new AbortController();
  lines = [];
  Object.assign(fakeBrowser.tabs, {
    connect: (tabId: number, info: unknown) => {
      const [onMessage, onDisconnect] = [createEvent<[unknown]>(), createEvent()];
      const line: Line = {
        tabId,
        info,
        said: [],
        closed: false,
        tell: (message) => void onMessage.trigger(message),
        break: () => void onDisconnect.trigger(),
      };
      lines.push(line);
      return {
        onMessage,
        onDisconnect,
        postMessage: (message: unknown) => line.said.push(message),
        disconnect: () => {
          line.closed = true;
        },
      };
    },
  });
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

function open() {
  const watch = createDraftWatch(end.signal);
  const seen: (DraftSeen | null)[] = [];
  watch.live.subscribe(
    (draft) => seen.push(draft),
    () => undefined,
  );
  return { watch, seen, last: () => seen.at(-1) ?? null };
}

const draft = (text: string, editor = 1) => ({ type: 'page-draft', text, editor });

describe('the watch over a draft', () => {
  it('brings its script into this tab only, and hears over a line of its own', async () => {
    const { watch, last } = open();
    watch.follow(1);
    await settle();
    expect(browser.injected).toEqual([{ tabId: 1, file: '/part-draft.js' }]);
    expect(lines.map(({ tabId, info, said }) => ({ tabId, info, said }))).toEqual([
      { tabId: 1, info: { name: 'draft', frameId: 0 }, said: [{ type: 'watch-draft' }] },
    ]);
    lines[0]?.tell(draft('Dear Alice'));
    await settle();
    expect(last()).toEqual({ tabId: 1, text: 'Dear Alice', editor: 1 });
  });

  it('refuses what is no draft', async () => {
    const { watch, last } = open();
    watch.follow(1);
    await settle();
    lines[0]?.tell({ ...draft('Dear Alice'), more: 1 });
    lines[0]?.tell(draft('x'.repeat(20_001)));
    lines[0]?.tell('Dear Alice');
    await settle();
    expect(last()).toBeNull();
  });

  it('stops when nobody is written to any more: the line is closed and the words are forgotten', async () => {
    const { watch, last } = open();
    watch.follow(1);
    await settle();
    lines[0]?.tell(draft('Dear Alice'));
    await settle();
    watch.follow(null);
    expect([lines[0]?.closed, lines[0]?.said.at(-1), last()]).toEqual([true, { type: 'stop-draft' }, null]);
    lines[0]?.tell(draft('late'));
    await settle();
    expect(last()).toBeNull();
  });

  it('stops when the sidebar is closed', async () => {
    const { watch, last } = open();
    watch.follow(1);
    await settle();
    end.abort();
    expect([lines[0]?.closed, last()]).toEqual([true, null]);
    watch.follow(2);
    await settle();
    expect(lines).toHaveLength(1);
  });

  it('goes to another tab with nothing of the first', async () => {
    const { watch, last } = open();
    watch.follow(1);
    watch.follow(2);
    await settle();
    expect(lines.map(({ tabId }) => tabId)).toEqual([2]);
    lines[0]?.tell(draft('Dear Bob'));
    await settle();
    expect(last()).toMatchObject({ tabId: 2 });
  });

  it('asks once for the same tab', async () => {
    const { watch } = open();
    watch.follow(1);
    await settle();
    watch.follow(1);
    await settle();
    expect(lines).toHaveLength(1);
  });

  it('tries again when the page was loaded again, and forgets what stood there', async () => {
    const { watch, last } = open();
    watch.follow(1);
    await settle();
    lines[0]?.tell(draft('Dear Alice'));
    await settle();
    lines[0]?.break();
    expect(last()).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(lines).toHaveLength(2);
  });

  it('is quiet where no script may run', async () => {
    browser.closed.add(1);
    const { watch, last } = open();
    watch.follow(1);
    await settle();
    expect([lines.length, last()]).toEqual([0, null]);
  });

  it('keeps nothing in any store', async () => {
    const { watch } = open();
    watch.follow(1);
    await settle();
    lines[0]?.tell(draft('CANARY-draft'));
    await settle();
    const stores = await Promise.all(
      [fakeBrowser.storage.local, fakeBrowser.storage.session].map((area) => area.get(null)),
    );
    expect(JSON.stringify(stores)).not.toContain('CANARY-draft');
    expect(JSON.stringify(browser.sent)).not.toContain('CANARY-draft');
  });
});
