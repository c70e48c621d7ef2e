import { describe, expect, it } from 'vitest';
import { chance, keptRead, MAIL, NEWS, readingOf, standTracker } from './tracker-stand.ts';

describe('following a tab', () => {
  it('shows what was kept of it at once, and asks its reader', async () => {
    const s = standTracker();
    s.urls.set(1, `${MAIL}/1`);
    s.kept.set(1, keptRead(`${MAIL}/1`, 'one'));
    s.readers.add(1);
    await s.tracker.follow(1);
    expect(s.now()).toMatchObject({ kind: 'read', tabId: 1, once: false, reading: { subject: 'one' } });
    expect(s.asked).toEqual([1]);
  });

  it('shows nothing kept of another address', async () => {
    const s = standTracker();
    s.urls.set(1, `${MAIL}/2`);
    s.kept.set(1, keptRead(`${MAIL}/1`, 'one'));
    await s.tracker.follow(1);
    expect(s.now()).toEqual({ kind: 'waiting' });
  });

  it('puts the reader into a page that has none, and says so where it may not', async () => {
    const s = standTracker();
    s.urls.set(1, `${MAIL}/1`);
    await s.tracker.follow(1);
    expect([s.injected, s.now()]).toEqual([[1], { kind: 'waiting' }]);
    s.urls.set(2, `${MAIL}/error`);
    s.closed.add(2);
    await s.tracker.follow(2);
    expect(s.now()).toEqual({ kind: 'closed' });
  });

  it('knows a page that is off, with its origin only where the browser tells it', async () => {
    const s = standTracker();
    s.urls.set(1, undefined);
    s.urls.set(2, `${NEWS}/x`);
    s.urls.set(3, 'chrome://settings/');
    await s.tracker.follow(1);
    expect(s.now()).toEqual({ kind: 'off', origin: null });
    await s.tracker.follow(2);
    expect(s.now()).toEqual({ kind: 'off', origin: NEWS });
    await s.tracker.follow(3);
    expect(s.now()).toEqual({ kind: 'closed' });
    expect(s.asked).toEqual([]);
  });
});

describe('the toolbar button', () => {
  it('shows a page once, while a frame of it loads, and no longer once it goes elsewhere', async () => {
    const s = standTracker();
    s.urls.set(1, `${NEWS}/x`);
    await s.tracker.follow(1);
    await s.tracker.lookedAt(1, keptRead(`${NEWS}/x`, 'once', true));
    expect(s.now()).toMatchObject({ kind: 'read', once: true, origin: NEWS });
    await s.tracker.moved(1, { url: `${NEWS}/x`, complete: false });
    expect(s.now()).toMatchObject({ kind: 'read', once: true });
    await s.tracker.moved(1, { url: undefined, complete: false });
    expect(s.now()).toEqual({ kind: 'off', origin: null });
  });

  it('says when nothing can be read', async () => {
    const s = standTracker();
    s.urls.set(1, undefined);
    await s.tracker.follow(1);
    await s.tracker.lookedAt(1, { kind: 'closed' });
    expect(s.now()).toEqual({ kind: 'closed' });
  });

  it('keeps what it read when the site is then turned on, and follows it', async () => {
    const s = standTracker();
    s.urls.set(1, `${NEWS}/x`);
    s.readers.add(1);
    await s.tracker.follow(1);
    await s.tracker.lookedAt(1, keptRead(`${NEWS}/x`, 'once', true));
    s.setSites([MAIL, NEWS]);
    await s.tracker.sitesChanged();
    expect(s.now()).toMatchObject({ kind: 'read', once: false, reading: { subject: 'once' } });
    expect(s.asked).toEqual([1]);
  });
});

describe('turning a site off', () => {
  it('shows nothing of it any more, not even a reading that was on its way', async () => {
    const s = standTracker();
    s.urls.set(1, `${MAIL}/1`);
    s.readers.add(1);
    await s.tracker.follow(1);
    const heard = { tabId: 1, origin: MAIL, url: `${MAIL}/1`, reading: readingOf('late') };
    s.tracker.heard(heard);
    s.setSites([]);
    const changed = s.tracker.sitesChanged();
    s.tracker.heard(heard);
    await changed;
    s.tracker.heard(heard);
    expect(s.now()).toEqual({ kind: 'off', origin: MAIL });
  });
});

describe('no wrong person', () => {
  it('never shows a reading of one tab, address or site under another in 1,000 random interleavings', async () => {
    for (let seed = 1; seed <= 1000; seed += 1) await interleave(seed);
  });
});

type Stand = ReturnType<typeof standTracker>;

/** Three tabs, the third of a site that is on only at times; one of them is in front. */
function standTabs(s: Stand, next: (below: number) => number) {
  const version = new Map<number, number>();
  const urlOf = (tab: number) => `${tab === 3 ? NEWS : MAIL}/${tab}/${version.get(tab) ?? 0}`;
  const move = (tab: number) => {
    version.set(tab, (version.get(tab) ?? 0) + 1);
    s.urls.set(tab, urlOf(tab));
  };
  for (const tab of [1, 2, 3]) {
    move(tab);
    s.readers.add(tab);
  }
  const world = { front: 1, urlOf };
  const events: ((tab: number) => unknown)[] = [
    (tab) => {
      world.front = tab;
      return s.tracker.follow(tab);
    },
    (tab) => {
      move(tab);
      return s.tracker.moved(tab, { url: urlOf(tab), complete: next(2) === 0 });
    },
    (tab) => {
      const url = urlOf(tab);
      return s.tracker.heard({ tabId: tab, origin: new URL(url).origin, url, reading: readingOf('', url) });
    },
    (tab) => s.kept.set(tab, keptRead(urlOf(tab), '', next(2) === 0)),
    (tab) => s.tracker.lookedAt(tab, keptRead(urlOf(tab), '', true)),
    () => {
      s.setSites(next(2) === 0 ? [MAIL] : [MAIL, NEWS]);
      return s.tracker.sitesChanged();
    },
  ];
  return { world, happen: () => events[next(events.length)]?.(1 + next(3)) };
}

async function interleave(seed: number): Promise<void> {
  const s = standTracker();
  const next = chance(seed);
  s.setWait(async () => {
    for (let turns = next(7); turns > 0; turns -= 1) await Promise.resolve();
  });
  const { world, happen } = standTabs(s, next);
  const pending: unknown[] = [s.tracker.follow(world.front)];
  const check = () => {
    const state = s.now();
    if (state.kind !== 'read') return;
    const shown = [state.tabId, state.origin, state.reading.page.split('/')[3]];
    const url = world.urlOf(world.front);
    expect(shown, `seed ${seed}`).toEqual([world.front, new URL(url).origin, String(world.front)]);
  };
  for (let i = 0; i < 40; i += 1) {
    pending.push(happen());
    check();
    for (let turns = next(5); turns > 0; turns -= 1) {
      await Promise.resolve();
      check();
    }
  }
  await Promise.all(pending);
  check();
  const settled = s.now();
  // What stands in the end is of the address that stands in the end.
  if (settled.kind === 'read') expect(settled.reading.page, `seed ${seed}`).toBe(world.urlOf(world.front));
}
