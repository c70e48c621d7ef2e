import type { Channel, FollowUp, LocalDue } from '../records.ts';
import type { About } from './about.ts';

export type { About } from './about.ts';

/**
 * One thing to do that follows from a source. The planner keeps one follow-up for it: makes it, moves it when this
 * changes, takes it away when it is no longer here. Done, snoozed, deleted or moved by hand it stays so.
 */
export interface PlannedFollowUp {
  /**
   * Natural id, the same on every device and at every `now` for the same thing in the world:
   * `<origin>:<row id>:<which time>`, as `occasion:<id>:2026-12-24`, `supply:<id>:deliver:<day of the last delivery>`,
   * `promise:<case id>:<step>`, `cadence:<customer id>:<day of the last contact>`. A date that may still move is no
   * part of it.
   */
  id: string;
  customerId: string;
  /** Words of the user for where no language is at hand; never translated. */
  title: string;
  channel: Channel;
  /** No part of it follows from `now`, else it would move each day. */
  due: LocalDue;
  /** Minutes before `due` at which to announce, each once; absent = at `due` only. */
  leads?: number[];
  origin: FollowUp['origin'];
  about: About;
}
