import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READERS } from '../lib/sites/readers.ts';
import { readPage } from '../lib/sites/registry.ts';

/**
 * Reads the page once and listens to nothing. The script's completion value is the PageReading
 * (scripting.executeScript on a click of the toolbar button; `npm run read-page`).
 */
export default defineUnlistedScript(() => readPage({ document, url: new URL(location.href) }, READERS));
