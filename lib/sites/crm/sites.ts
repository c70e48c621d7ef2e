import type { SiteEntry } from '../site-list.ts';
import { HOSTED_CRM_SITES } from './hosted.ts';
import { SELF_HOSTED_CRM_SITES } from './self-hosted.ts';

/** CRMs, helpdesks, shops and hotel systems that we read, hosted ones first. */
export const CRM_SITES: readonly SiteEntry[] = [...HOSTED_CRM_SITES, ...SELF_HOSTED_CRM_SITES];
