import { CRM_SITES } from './crm/sites.ts';
import { generic } from './generic/generic.ts';
import type { SiteReader } from './reader.ts';
import { WEBMAIL_SITES } from './webmail/sites.ts';

/** Every reader, in the order of asking; the generic one claims whatever is left. */
export const READERS: readonly SiteReader[] = [
  ...new Set([...WEBMAIL_SITES, ...CRM_SITES].map((entry) => entry.reader)),
  generic,
];
