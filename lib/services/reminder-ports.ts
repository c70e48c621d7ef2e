import type { Brief } from '../domain/brief.ts';
import type { Clock, ReminderStore } from '../domain/ports.ts';
import type { Notice } from './notice.ts';
import type { NoticeWords } from './notice-words.ts';

/** A notice on the screen and what it announces. */
export interface ShownNotice {
  id: string;
  keys: string[];
}

/** The screen's notifications. What they announce is known as long as they stand there. */
export interface NoticeBoard {
  /** Announcement keys of one notice that stood or stands on the screen. */
  keysOf(noticeId: string): Promise<string[]>;
  /** Everything that stands on the screen now. */
  shown(): Promise<ShownNotice[]>;
  show(notice: Notice): Promise<void>;
  /** Takes a notice away. */
  clear(noticeId: string): Promise<void>;
  /** Forgets what a notice announced that is gone from the screen. */
  forget(noticeId: string): Promise<void>;
}

/** The alarms are a cache of the table: one heartbeat, and at most one for what is due next. */
export interface ReminderAlarms {
  keepHeartbeat(now: number): Promise<void>;
  setNext(at: number | null): Promise<void>;
}

export interface ReminderPorts {
  store(): Promise<ReminderStore>;
  brief(customerId: string, now: number): Promise<Brief | null>;
  words(): Promise<NoticeWords>;
  notices: NoticeBoard;
  alarms: ReminderAlarms;
  showBadge(count: number): Promise<void>;
  clock: Clock;
}
