import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

export interface Finding {
  where: string;
  what: string;
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** What has to be seen without scrolling at 360 × 700. */
const FIRST_SCREEN = ['.identity', '.taboos', '.now', '.quick-add', '.strongest', '.last-words'];
const FITS = ['known', 'known-once'];

/** What axe, contrast included, says of the page as it stands. */
export async function checkPage(page: Page, where: string): Promise<Finding[]> {
  await page.addScriptTag({ path: AXE });
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      nodes: { html: string; failureSummary: string }[];
    }
    const { violations: found } = await axe.run();
    return found.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 140)} ${node.failureSummary.slice(0, 200)}`),
    );
  });
  return violations.map((what) => ({ where, what }));
}

/** What a ruler says: nothing scrolls sideways, and the first screen fits. */
export async function measurePage(page: Page, where: string): Promise<Finding[]> {
  const ruler = await page.evaluate((parts) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const bottoms = parts.map((part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 0);
    return { over: scrollWidth - clientWidth, bottom: Math.round(Math.max(...bottoms)) };
  }, FIRST_SCREEN);
  const [state = '', , , width] = where.split('.');
  const tooHigh = FITS.includes(state) && width === '360' && ruler.bottom > 700;
  return [
    ...(ruler.over > 0 ? [`scrolls sideways by ${ruler.over} px`] : []),
    ...(tooHigh ? [`the first screen needs ${ruler.bottom} px`] : []),
  ].map((what) => ({ where, what }));
}
