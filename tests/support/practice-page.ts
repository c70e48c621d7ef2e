import type { View } from './stage/stage.ts';

/** Verbs of the practice inbox. */

export async function openLetter(page: View, id: string): Promise<void> {
  const [folder, letter] = id.includes('/') ? id.split('/') : ['inbox', id];
  if (!(await page.has(`#letters [data-letter=${letter}]`))) await page.click(`#folder-${folder}`);
  await page.click(`#letters [data-letter=${letter}]`);
  await page.waitFor(`article[data-letter=${letter}]`);
}

export async function openInbox(open: (url: string) => Promise<View>, origin: string): Promise<View> {
  const page = await open(`${origin}/`);
  await page.waitFor('#letters [data-letter]');
  return page;
}
