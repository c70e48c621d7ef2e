import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { poll } from './view.ts';

function workerTarget(browser: Browser, origin: string): Target | undefined {
  return browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
}

export function workerRuns(browser: Browser, origin: string): boolean {
  return workerTarget(browser, origin) !== undefined;
}

/** Ends the service worker as Chromium does after idling; it starts again with the next event. */
export async function killWorker(browser: Browser, origin: string): Promise<void> {
  const target = workerTarget(browser, origin);
  if (!target) return;
  const worker = await target.worker();
  await worker?.close();
  await poll(async () => !workerRuns(browser, origin), 'service worker ended', 5000);
}

export async function waitForWorker(browser: Browser, origin: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith(origin),
    { timeout: 10_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker cannot be attached to');
  return worker;
}
