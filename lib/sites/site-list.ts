import type { SiteReader } from './reader.ts';

/**
 * Against what a reader was checked, the strongest first: the running product, a saved real page, source
 * alone; `unknown`: the service is known, its pages are not.
 */
export type Checked = 'live' | 'capture' | 'source' | 'unknown';

/** One product in the list of known sites: what the user can turn on, and the reader that serves it. */
export interface SiteEntry {
  reader: SiteReader;
  /** The product's own name; never translated. */
  name: string;
  /** Where a hosted service lives; empty for software that people host themselves. */
  matches: string[];
  checked: Checked;
}
