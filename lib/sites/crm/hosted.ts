import type { SiteEntry } from '../site-list.ts';
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

const on = (...hosts: string[]) => hosts.map((host) => `https://${host}/*`);
const HUBSPOT_HOSTS = ['app', 'app-eu1', 'app-na2', 'app-na3', 'app-ap1'].map(
  (name) => `${name}.hubspot.com`,
);
const ZOHO_HOSTS = ['com', 'eu', 'in', 'com.au', 'com.cn', 'jp', 'sa', 'ca'].map((end) => `crm.zoho.${end}`);
const SALESFORCE_HOSTS = [
  '*.lightning.force.com',
  '*.my.salesforce.com',
  '*.sfcrmapps.cn',
  '*.sfcrmproducts.cn',
];

/** Services at hosts of their own; none was ever seen running here. */
export const HOSTED_CRM_SITES: readonly SiteEntry[] = [
  { reader: salesforce, name: 'Salesforce', matches: on(...SALESFORCE_HOSTS), checked: 'source' },
  { reader: hubspot, name: 'HubSpot', matches: on(...HUBSPOT_HOSTS), checked: 'source' },
  { reader: pipedrive, name: 'Pipedrive', matches: on('*.pipedrive.com'), checked: 'source' },
  { reader: zohoCrm, name: 'Zoho CRM', matches: on(...ZOHO_HOSTS), checked: 'source' },
  {
    reader: dynamics,
    name: 'Dynamics 365',
    matches: on('*.dynamics.com', '*.dynamics.cn'),
    checked: 'source',
  },
  {
    reader: freshsales,
    name: 'Freshsales',
    matches: on('*.myfreshworks.com', '*.freshsales.io'),
    checked: 'source',
  },
  { reader: freshdesk, name: 'Freshdesk', matches: on('*.freshdesk.com'), checked: 'source' },
  { reader: zendesk, name: 'Zendesk', matches: on('*.zendesk.com'), checked: 'source' },
  {
    reader: intercom,
    name: 'Intercom',
    matches: on('app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com', 'app.intercom.io'),
    checked: 'source',
  },
  {
    reader: shopify,
    name: 'Shopify',
    matches: on('admin.shopify.com', '*.myshopify.com'),
    checked: 'source',
  },
  { reader: fxiaoke, name: '纷享销客', matches: on('*.fxiaoke.com'), checked: 'source' },
  { reader: xiaoshouyi, name: '销售易', matches: on('*.xiaoshouyi.com'), checked: 'source' },
];
