import type { Messages } from '../../lib/i18n/messages.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { onAddressBar } from '../../lib/platform/omnibox.ts';
import { firstValue } from '../../lib/services/first-value.ts';
import { createOmniboxService } from '../../lib/services/omnibox-service.ts';
import type { OpenBook } from '../../lib/storage/open-book.ts';

/** Finding from the address bar. Call in the first tick: its listeners must be there when it is woken. */
export function wireOmnibox(opened: Promise<OpenBook>, words: () => Promise<Messages>): void {
  const service = createOmniboxService({
    find: async (query, limit) => firstValue((await opened).book.liveFind(query, limit)),
    words,
    clock: systemClock,
  });
  onAddressBar({
    ...service,
    hint: async () => (await words()).findLabel,
    failed: (error) => console.warn(error),
  });
}
