import type { PageReading } from './reading.ts';

/** What a tab showed last, kept in memory for a sidebar that is opened later; `url` tells whether it still shows it. */
export type KeptPage =
  | { kind: 'read'; origin: string; url: string; once: boolean; reading: PageReading }
  /** Looked at through the toolbar button, and nothing can be read there. */
  | { kind: 'closed' };
