import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarms } from '../../lib/platform/alarms.ts';
import { showBadge } from '../../lib/platform/badge.ts';
import { noticeBoard } from '../../lib/platform/notifications.ts';
import { standInBrowser } from './fake-extension.ts';

const NOW = 1_000_000;
const notice = { id: 'due:a@5', title: 'Ms Chen: call', body: 'taboo', keys: ['a@5'] };

beforeEach(() => {
  standInBrowser();
  Reflect.deleteProperty(fakeBrowser.runtime, 'getBrowserInfo');
  vi.setSystemTime(NOW);
});

describe('the heartbeat', () => {
  const beatAt = (scheduled: number) =>
    fakeBrowser.alarms.create('heartbeat', { when: scheduled, periodInMinutes: 1 });
  const scheduled = async () => (await fakeBrowser.alarms.get('heartbeat'))?.scheduledTime;

  it('is made when it is missing', async () => {
    await alarms.keepHeartbeat(NOW);
    expect((await fakeBrowser.alarms.get('heartbeat'))?.periodInMinutes).toBe(1);
  });

  it('is left alone while it beats, else frequent calls would push it away for ever', async () => {
    await beatAt(NOW + 50_000);
    await alarms.keepHeartbeat(NOW);
    expect(await scheduled()).toBe(NOW + 50_000);
  });

  it('is made anew when the clock was set back under it', async () => {
    await beatAt(NOW + 7_200_000);
    await alarms.keepHeartbeat(NOW);
    expect(await scheduled()).toBeLessThanOrEqual(NOW + 60_000);
  });
});

describe('the next alarm', () => {
  it('is one, moves, and goes', async () => {
    await alarms.setNext(NOW + 1000);
    await alarms.setNext(NOW + 2000);
    expect((await fakeBrowser.alarms.getAll()).map((alarm) => alarm.scheduledTime)).toEqual([NOW + 2000]);
    await alarms.setNext(null);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});

describe('a notification', () => {
  it('stays until it is read in Chromium, and has nothing that Firefox throws at', async () => {
    await noticeBoard.show(notice);
    Object.assign(fakeBrowser.runtime, { getBrowserInfo: async () => ({ name: 'Firefox' }) });
    await noticeBoard.show({ ...notice, id: 'firefox' });
    const made = fakeBrowser.notifications.getAllCreateOptions();
    expect(made['due:a@5']).toMatchObject({ requireInteraction: true, type: 'basic', message: 'taboo' });
    expect(Object.keys(made['firefox'] ?? {}).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  it('tells what it announced as long as it stands, and to whoever hears that it was closed', async () => {
    await noticeBoard.show(notice);
    expect(await noticeBoard.shown()).toEqual([{ id: 'due:a@5', keys: ['a@5'] }]);
    await noticeBoard.clear(notice.id);
    expect([await noticeBoard.shown(), await noticeBoard.keysOf(notice.id)]).toEqual([[], ['a@5']]);
    await noticeBoard.forget(notice.id);
    expect(await noticeBoard.keysOf(notice.id)).toEqual([]);
  });
});

it('counts on the toolbar button up to 99, and says nothing of none', async () => {
  const seen: string[] = [];
  for (const count of [0, 1, 99, 100]) {
    await showBadge(count);
    seen.push(await fakeBrowser.action.getBadgeText({}));
  }
  expect(seen).toEqual(['', '1', '99', '99+']);
});
