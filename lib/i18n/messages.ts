import type { en } from './en.ts';

/** What every language must say. English is the reference. */
export type Messages = typeof en;
