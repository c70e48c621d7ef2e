import { describe, expect, it } from 'vitest';
import type { Brief } from '../../lib/domain/brief.ts';
import type { Notice } from '../../lib/services/notice.ts';
import type { ReminderPorts } from '../../lib/services/reminder-ports.ts';
import { createReminderService } from '../../lib/services/reminder-service.ts';
import {
  createMemoryReminders,
  customerNamed,
  followUpAt,
  memoryOf,
  plainWords,
} from './memory-reminders.ts';

const NOW = Date.UTC(2026, 2, 2, 10);
const DAY = 86_400_000;

const brief: Brief = {
  customer: customerNamed('Ann Chen', 'ann'),
  greeting: 'Ms Chen',
  taboos: [memoryOf('taboo', 'no peanuts'), memoryOf('taboo', 'asthma', { sensitive: 1 })],
  now: [],
  strongest: [memoryOf('preference', 'window seat')],
  rest: [],
  threads: new Map(),
  lastWords: { kind: 'note', at: 1, memory: memoryOf('note', 'asked for the drawings') },
  next: null,
  occasions: [],
};

function stand(over: Partial<ReminderPorts> = {}) {
  const store = createMemoryReminders();
  const shown: Notice[] = [];
  const withdrawn: string[] = [];
  const badges: number[] = [];
  const next: (number | null)[] = [];
  const beats: number[] = [];
  const ports: ReminderPorts = {
    store: async () => store,
    brief: async () => brief,
    words: async () => plainWords,
    notices: {
      keysOf: async (id) => shown.find((notice) => notice.id === id)?.keys ?? [],
      shown: async () => shown,
      show: async (notice) => void shown.push(notice),
      clear: async (id) => void withdrawn.push(id),
      forget: async () => undefined,
    },
    alarms: {
      keepHeartbeat: async (at) => void beats.push(at),
      setNext: async (at) => void next.push(at),
    },
    showBadge: async (count) => void badges.push(count),
    clock: { now: () => NOW, zone: () => 'UTC' },
    ...over,
  };
  return { store, shown, withdrawn, badges, next, beats, service: createReminderService(ports), ports };
}

describe('waking', () => {
  it('says how to greet, the taboo, the last words and what to do', async () => {
    const { store, shown, service } = stand();
    store.put(followUpAt('call', NOW));
    await service.wake();
    expect(shown).toEqual([
      {
        id: `due:call@${NOW}`,
        title: 'Ms Chen: call call',
        body: 'taboo no peanuts\nlast asked for the drawings',
        keys: [`call@${NOW}`],
      },
    ]);
  });

  it('makes three notices of three and one digest of four', async () => {
    const three = stand();
    for (const id of ['a', 'b', 'c']) three.store.put(followUpAt(id, NOW - 1));
    await three.service.wake();
    expect(three.shown).toHaveLength(3);
    const four = stand();
    for (const id of ['a', 'b', 'c', 'd']) four.store.put(followUpAt(id, NOW - 1));
    await four.service.wake();
    expect(four.shown.map((notice) => notice.title)).toEqual(['4 reminders']);
    expect(four.shown[0]?.body.split('\n')).toHaveLength(3);
  });

  it('makes one digest of ten thousand overdue, and nothing more at the next start', async () => {
    const { store, shown, badges, service, ports } = stand();
    for (let i = 0; i < 10_000; i += 1) store.put(followUpAt(`f${i}`, NOW - i * 1000));
    await service.wake();
    expect(shown.map((notice) => notice.title)).toEqual(['10000 reminders']);
    expect(badges).toEqual([100]);
    await createReminderService(ports).wake();
    expect(shown).toHaveLength(1);
  });

  it('finds what is new behind hundreds that were announced and never done', async () => {
    const { store, shown, service } = stand();
    for (let i = 0; i < 3000; i += 1) store.put(followUpAt(`old${i}`, NOW - DAY - i));
    await store.markAnnounced(
      store.all().map((f) => `${f.id}@${f.nextAt}`),
      NOW,
    );
    store.put(followUpAt('new', NOW));
    await service.wake();
    expect(shown.map((notice) => notice.id)).toEqual([`due:new@${NOW}`]);
  });

  it('only counts on the button when reminders are off, and announces once they are on again', async () => {
    const { store, shown, badges, service } = stand();
    store.set({ remindersOn: false });
    store.put(followUpAt('a', NOW));
    await service.wake();
    expect({ shown, badges }).toEqual({ shown: [], badges: [1] });
    store.set({ remindersOn: true });
    await service.wake();
    expect(shown).toHaveLength(1);
  });

  it('sets the next alarm only within a day; the heartbeat covers the rest', async () => {
    const soon = stand();
    soon.store.put(followUpAt('soon', NOW + DAY));
    await soon.service.wake();
    const later = stand();
    later.store.put(followUpAt('later', NOW + 60 * DAY));
    await later.service.wake();
    expect([soon.next, later.next]).toEqual([[NOW + DAY], [null]]);
  });

  it('says it without the brief when the file cannot be read', async () => {
    const { store, shown, service } = stand({ brief: () => Promise.reject(new Error('damaged')) });
    store.put(followUpAt('a', NOW));
    await service.wake();
    expect(shown[0]?.title).toBe('Ann: call a');
  });

  it('keeps the heartbeat and the other steps when one step fails, and tells of the failure', async () => {
    const lost = new Error('no notification service');
    const s = stand();
    s.store.put(followUpAt('a', NOW));
    const failing = createReminderService({
      ...s.ports,
      notices: { ...s.ports.notices, show: () => Promise.reject(lost) },
    });
    await expect(failing.wake()).rejects.toBe(lost);
    expect([s.beats, s.badges, s.next]).toEqual([[NOW], [1], [null]]);
    await s.service.wake();
    expect(s.shown).toHaveLength(1);
  });

  it('shows the others when one notice is refused', async () => {
    const s = stand();
    for (const id of ['a', 'b']) s.store.put(followUpAt(id, NOW));
    const show = async (notice: Notice) => {
      if (notice.id.includes('a@')) throw new Error('refused');
      s.shown.push(notice);
    };
    const service = createReminderService({ ...s.ports, notices: { ...s.ports.notices, show } });
    await expect(service.wake()).rejects.toThrow('refused');
    expect(s.shown.map((notice) => notice.id)).toEqual([`due:b@${NOW}`]);
  });

  it('takes from the screen what was done elsewhere, and leaves it there when the clock went back', async () => {
    let now = NOW;
    const s = stand({ clock: { now: () => now, zone: () => 'UTC' } });
    s.store.put(followUpAt('a', NOW));
    await s.service.wake();
    now = NOW - DAY;
    await s.service.wake();
    expect(s.withdrawn).toEqual([]);
    now = NOW + 1;
    s.store.put(followUpAt('a', NOW, { doneAt: NOW }));
    await s.service.wake();
    expect(s.withdrawn).toEqual([`due:a@${NOW}`]);
  });
});

describe('an answer', () => {
  const tick = () => new Promise((go) => setTimeout(go, 0));

  it('that comes with the start is noted before anything is announced, so nothing is said twice', async () => {
    const s = stand();
    s.store.put(followUpAt('a', NOW));
    const notices: ReminderPorts['notices'] = {
      ...s.ports.notices,
      keysOf: async () => {
        for (let i = 0; i < 20; i += 1) await tick();
        return [`a@${NOW}`];
      },
    };
    const service = createReminderService({ ...s.ports, notices });
    await Promise.all([service.wake(), service.seen(`due:a@${NOW}`)]);
    expect(s.shown).toEqual([]);
  });

  it('that comes while the brief is read still keeps the notice away', async () => {
    const s = stand();
    s.store.put(followUpAt('a', NOW));
    const notices = { ...s.ports.notices, keysOf: async () => [`a@${NOW}`] };
    const seen: Promise<void>[] = [];
    const service = createReminderService({
      ...s.ports,
      notices,
      brief: async () => {
        seen.push(service.seen(`due:a@${NOW}`));
        return brief;
      },
    });
    await service.wake();
    await Promise.all(seen);
    expect([seen.length, s.shown]).toEqual([1, []]);
  });

  it('that cannot be noted holds nothing else up, and its failure is told to whom it concerns', async () => {
    const s = stand();
    s.store.put(followUpAt('b', NOW));
    const lost = new Error('no session');
    const notices = { ...s.ports.notices, keysOf: () => Promise.reject(lost) };
    const service = createReminderService({ ...s.ports, notices });
    const [waking, seeing] = await Promise.allSettled([service.wake(), service.seen(`due:a@${NOW}`)]);
    expect([waking.status, seeing]).toEqual(['fulfilled', { status: 'rejected', reason: lost }]);
    expect(s.shown).toHaveLength(1);
  });
});
