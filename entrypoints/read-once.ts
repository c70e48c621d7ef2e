import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtPage, readerOf } from '../lib/sites/look.ts';
import type { ReaderInput } from '../lib/sites/reader.ts';
import { READERS } from '../lib/sites/readers.ts';

/**
 * Reads the page once and listens to nothing. The script's completion value is what the page shows
 * (scripting.executeScript on a click of the toolbar button; `npm run read-page`).
 */
export default defineUnlistedScript(() => {
  const input: ReaderInput = { document, url: new URL(location.href) };
  return lookAtPage(input, readerOf(input, READERS));
});
