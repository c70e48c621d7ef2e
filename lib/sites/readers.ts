import { HOSTED_CRM } from './crm/hosted.ts';
import { OWN_HOST_READERS } from './own-host-readers.ts';
import type { SiteReader } from './reader.ts';
import { HOSTED_WEBMAIL } from './webmail/hosted.ts';

/** Every reader, in the order of asking; the generic one claims whatever is left. */
export const READERS: readonly SiteReader[] = [...HOSTED_WEBMAIL, ...HOSTED_CRM, ...OWN_HOST_READERS];
