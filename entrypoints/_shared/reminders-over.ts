import { composeBrief } from '../../lib/domain/brief.ts';
import { dueTitle } from '../../lib/i18n/due-title.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { alarms } from '../../lib/platform/alarms.ts';
import { showBadge } from '../../lib/platform/badge.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { noticeBoard } from '../../lib/platform/notifications.ts';
import { createReminderService } from '../../lib/services/reminder-service.ts';
import type { OpenBook } from '../../lib/storage/open-book.ts';

/** The reminders of this browser over a book that is just being opened. */
export function remindersOver(opened: Promise<OpenBook>, words: () => Promise<Messages>) {
  return createReminderService({
    store: async () => (await opened).reminders,
    brief: async (customerId, now) => {
      const file = await (await opened).book.readFile(customerId);
      return file && composeBrief(file, now);
    },
    words: async () => {
      const text = await words();
      return { ...text, followUpTitle: (followUp) => dueTitle(followUp, text) };
    },
    notices: noticeBoard,
    alarms,
    showBadge,
    clock: systemClock,
  });
}
