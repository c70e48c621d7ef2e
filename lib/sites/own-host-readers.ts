import { SELF_HOSTED_CRM } from './crm/self-hosted.ts';
import { generic } from './generic/generic.ts';
import type { SiteReader } from './reader.ts';
import { SELF_HOSTED_WEBMAIL } from './webmail/self-hosted.ts';

/** For hosts that the user added: software that people host themselves, and whatever else stands there. */
export const OWN_HOST_READERS: readonly SiteReader[] = [...SELF_HOSTED_WEBMAIL, ...SELF_HOSTED_CRM, generic];
