import { type SiteEntry, sitesOf } from '../site-list.ts';
import { HOSTED_CRM } from './hosted.ts';
import { SELF_HOSTED_CRM } from './self-hosted.ts';

/** CRMs, helpdesks, shops and hotel systems that we read, hosted ones first. */
export const CRM_SITES: readonly SiteEntry[] = sitesOf([...HOSTED_CRM, ...SELF_HOSTED_CRM]);
