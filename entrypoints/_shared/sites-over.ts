import { tellSidebars } from '../../lib/platform/messages.ts';
import { readTabOnce } from '../../lib/platform/read-once.ts';
import { bringReader, stopReading } from '../../lib/platform/reader-script.ts';
import { sessionPages } from '../../lib/platform/session-pages.ts';
import { isSiteOn } from '../../lib/platform/site-list.ts';
import { firstValue } from '../../lib/services/first-value.ts';
import { createSiteService } from '../../lib/services/site-service.ts';
import { PARTS } from '../../lib/sites/known-sites.ts';
import type { OpenBook } from '../../lib/storage/open-book.ts';

/** What the background does about pages, over a book that is just being opened. */
export function sitesOver(opened: Promise<OpenBook>) {
  const ports = { isOn: isSiteOn, stopReading, bringReader, readOnce: readTabOnce, tellSidebars };
  const taughtPages = async () => firstValue((await opened).book.liveTaughtPages());
  return createSiteService({ ...sessionPages, ...ports, taughtPages, parts: PARTS });
}
