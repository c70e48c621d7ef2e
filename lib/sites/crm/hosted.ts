import type { SiteReader } from '../reader.ts';
import { fxiaoke, xiaoshouyi } from './china-cloud.ts';
import { dynamics } from './dynamics.ts';
import { freshdesk, freshsales } from './freshworks.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { shopify } from './shopify.ts';
import { zendesk } from './zendesk.ts';
import { zohoCrm } from './zoho-crm.ts';

/** Services at hosts of their own; none was ever seen running here. */
export const HOSTED_CRM: readonly SiteReader[] = [
  salesforce,
  hubspot,
  pipedrive,
  zohoCrm,
  dynamics,
  freshsales,
  freshdesk,
  zendesk,
  intercom,
  shopify,
  fxiaoke,
  xiaoshouyi,
];
