import { type SiteEntry, sitesOf } from '../site-list.ts';
import { HOSTED_WEBMAIL } from './hosted.ts';
import { SELF_HOSTED_WEBMAIL } from './self-hosted.ts';

/** Every webmail in the order of asking: hosted services by host first, then software that people host. */
export const WEBMAIL_SITES: readonly SiteEntry[] = sitesOf([...HOSTED_WEBMAIL, ...SELF_HOSTED_WEBMAIL]);
