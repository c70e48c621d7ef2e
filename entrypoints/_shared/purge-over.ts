import { systemClock } from '../../lib/platform/clock.ts';
import { createPurgeService } from '../../lib/services/purge-service.ts';
import type { OpenBook } from '../../lib/storage/open-book.ts';

const PAUSE_MS = 50;

/** What has been in the trash for long, over a book that is just being opened. */
export function purgeOver(opened: Promise<OpenBook>): Promise<void> {
  const service = createPurgeService({
    desk: async () => (await opened).desk,
    clock: systemClock,
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
  });
  return service.purge();
}
