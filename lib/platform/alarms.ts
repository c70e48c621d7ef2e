import browser from 'webextension-polyfill';

const HEARTBEAT = 'heartbeat';
const NEXT = 'next-due';
const PERIOD_MINUTES = 1;
const PERIOD = PERIOD_MINUTES * 60_000;
/** A beat made a moment after `now` was looked at is not far away. */
const SLACK = 5000;

/**
 * Makes sure that the heartbeat beats. Browsers lose it (Firefox at restart, Chromium at an update), and
 * Chromium stalls it when the clock is set back: its next time then lies further away than one period.
 * A beat that is well is left alone, else frequent calls would push it away for ever.
 */
export async function keepHeartbeat(now: number): Promise<void> {
  const alarm = await browser.alarms.get(HEARTBEAT);
  const distance = alarm ? Math.abs(alarm.scheduledTime - now) : Number.POSITIVE_INFINITY;
  if (distance <= PERIOD + SLACK && alarm?.periodInMinutes === PERIOD_MINUTES) return;
  await browser.alarms.create(HEARTBEAT, { periodInMinutes: PERIOD_MINUTES });
}

/**
 * The one alarm for what is due next, at most 24 hours away: Firefox wraps alarms at 49.7 days and
 * Chromium allows 500 of them, so there is never one a reminder.
 */
async function setNext(at: number | null): Promise<void> {
  if (at === null) {
    await browser.alarms.clear(NEXT);
    return;
  }
  const alarm = await browser.alarms.get(NEXT);
  if (alarm?.scheduledTime !== at) await browser.alarms.create(NEXT, { when: at });
}

/** The two alarms there are. */
export const alarms = { keepHeartbeat, setNext };
