/**
 * What we can read, as data alone: which service lives where, which script serves it and how well we
 * know it. Imported by the background and the options page, so no reader's code may be imported here.
 */

/**
 * Against what a reader was checked, the strongest first: the running product, a saved real page, source
 * alone; `unknown`: the service is known, its pages are not.
 */
export type Checked = 'live' | 'capture' | 'source' | 'unknown';

export interface KnownSite {
  id: string;
  /** The product's own name; never translated. */
  name: string;
  family: 'webmail' | 'crm';
  /** Where a hosted service lives; empty for software that people host themselves. */
  matches: readonly string[];
  checked: Checked;
  /** Id of the reader that serves it, where that is not its own. */
  readBy?: string;
}

/** One file to be put into the pages of these addresses. */
export interface ReaderScript {
  file: string;
  matches: readonly string[];
}

const on = (...hosts: string[]) => hosts.map((host) => `https://${host}/*`);
const ends = (host: string, list: string) => on(...list.split(' ').map((end) => `${host}.${end}`));

/** In the order of asking: where two patterns fit one host, the first is meant. */
const WEBMAIL: readonly Omit<KnownSite, 'family'>[] = [
  { id: 'gmail', name: 'Gmail', matches: on('mail.google.com'), checked: 'capture' },
  {
    id: 'outlook',
    name: 'Outlook',
    matches: on(
      'outlook.live.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.cloud.microsoft',
      'outlook.office365.us',
      'partner.outlook.cn',
    ),
    checked: 'capture',
  },
  { id: 'qq-new', name: 'QQ邮箱 (wx.mail.qq.com)', matches: on('wx.mail.qq.com'), checked: 'source' },
  { id: 'qq', name: 'QQ邮箱', matches: on('mail.qq.com', '*.mail.qq.com'), checked: 'capture' },
  {
    id: 'exmail',
    name: '腾讯企业邮箱',
    matches: on('exmail.qq.com', '*.exmail.qq.com'),
    checked: 'unknown',
    readBy: 'qq',
  },
  // Only its compose page was seen; reading is known from source.
  {
    id: 'netease',
    name: '网易邮箱',
    matches: ['mail.163.com', 'mail.126.com', 'mail.yeah.net'].flatMap((host) => on(host, `*.${host}`)),
    checked: 'capture',
  },
  {
    id: 'yahoo',
    name: 'Yahoo Mail, AOL Mail',
    matches: on('mail.yahoo.com', '*.mail.yahoo.com', 'mail.aol.com'),
    checked: 'source',
  },
  {
    id: 'proton',
    name: 'Proton Mail',
    matches: on('mail.proton.me', 'mail.protonmail.com'),
    checked: 'source',
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    matches: on('app.fastmail.com', 'www.fastmail.com', 'beta.fastmail.com'),
    checked: 'source',
  },
  {
    id: 'zoho-mail',
    name: 'Zoho Mail',
    matches: ends('mail.zoho', 'com eu in jp sa ca uk com.au com.cn'),
    checked: 'source',
  },
  {
    id: 'icloud',
    name: 'iCloud Mail',
    matches: on('www.icloud.com', 'www.icloud.com.cn'),
    checked: 'unknown',
  },
  {
    id: 'aliyun',
    name: '阿里邮箱',
    matches: on('qiye.aliyun.com', 'mail.aliyun.com', 'mail.sg.aliyun.com'),
    checked: 'unknown',
  },
  { id: 'roundcube', name: 'Roundcube', matches: [], checked: 'live' },
  { id: 'sogo', name: 'SOGo', matches: [], checked: 'live' },
  { id: 'horde', name: 'Horde IMP', matches: [], checked: 'capture' },
  { id: 'snappymail', name: 'SnappyMail', matches: [], checked: 'capture' },
  { id: 'rainloop', name: 'RainLoop', matches: [], checked: 'capture' },
  { id: 'nextcloud', name: 'Nextcloud Mail', matches: [], checked: 'capture' },
  { id: 'zimbra', name: 'Zimbra', matches: [], checked: 'source' },
];

/** No hosted one was ever seen running here. `source` of the others means the same. */
const CRM: readonly Omit<KnownSite, 'family'>[] = [
  {
    id: 'salesforce',
    name: 'Salesforce',
    matches: on('*.lightning.force.com', '*.my.salesforce.com', '*.sfcrmapps.cn', '*.sfcrmproducts.cn'),
    checked: 'source',
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    matches: on(...['app', 'app-eu1', 'app-na2', 'app-na3', 'app-ap1'].map((name) => `${name}.hubspot.com`)),
    checked: 'source',
  },
  { id: 'pipedrive', name: 'Pipedrive', matches: on('*.pipedrive.com'), checked: 'source' },
  {
    id: 'zoho-crm',
    name: 'Zoho CRM',
    matches: ends('crm.zoho', 'com eu in com.au com.cn jp sa ca'),
    checked: 'source',
  },
  { id: 'dynamics', name: 'Dynamics 365', matches: on('*.dynamics.com', '*.dynamics.cn'), checked: 'source' },
  {
    id: 'freshsales',
    name: 'Freshsales',
    matches: on('*.myfreshworks.com', '*.freshsales.io'),
    checked: 'source',
  },
  { id: 'freshdesk', name: 'Freshdesk', matches: on('*.freshdesk.com'), checked: 'source' },
  { id: 'zendesk', name: 'Zendesk', matches: on('*.zendesk.com'), checked: 'source' },
  {
    id: 'intercom',
    name: 'Intercom',
    matches: on('app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com', 'app.intercom.io'),
    checked: 'source',
  },
  { id: 'shopify', name: 'Shopify', matches: on('admin.shopify.com', '*.myshopify.com'), checked: 'source' },
  { id: 'fxiaoke', name: '纷享销客', matches: on('*.fxiaoke.com'), checked: 'source' },
  { id: 'xiaoshouyi', name: '销售易', matches: on('*.xiaoshouyi.com'), checked: 'source' },
  { id: 'dolibarr', name: 'Dolibarr', matches: [], checked: 'capture' },
  { id: 'suitecrm', name: 'SuiteCRM', matches: [], checked: 'capture' },
  { id: 'espocrm', name: 'EspoCRM', matches: [], checked: 'capture' },
  { id: 'freescout', name: 'FreeScout', matches: [], checked: 'live' },
  { id: 'qloapps', name: 'QloApps, PrestaShop', matches: [], checked: 'capture' },
  { id: 'odoo', name: 'Odoo', matches: [], checked: 'source' },
  { id: 'vtiger', name: 'vtiger, YetiForce', matches: [], checked: 'source' },
  { id: 'twenty', name: 'Twenty', matches: [], checked: 'source' },
  { id: 'frappe-crm', name: 'Frappe CRM', matches: [], checked: 'source' },
  { id: 'erpnext', name: 'ERPNext', matches: [], checked: 'source' },
  { id: 'krayin', name: 'Krayin', matches: [], checked: 'source' },
  { id: 'wukong', name: '悟空CRM', matches: [], checked: 'source' },
  { id: 'chatwoot', name: 'Chatwoot', matches: [], checked: 'source' },
  { id: 'zammad', name: 'Zammad', matches: [], checked: 'source' },
  { id: 'woocommerce', name: 'WooCommerce', matches: [], checked: 'source' },
];

export const KNOWN_SITES: readonly KnownSite[] = [
  ...WEBMAIL.map((site) => ({ ...site, family: 'webmail' as const })),
  ...CRM.map((site) => ({ ...site, family: 'crm' as const })),
];

/** Ids of the readers that the script of the other hosts may ask for, each a script of its own. */
export const PARTS: readonly string[] = [
  ...KNOWN_SITES.filter((site) => site.matches.length === 0).map(({ id }) => id),
  'taught',
  'generic',
];

/** The script of each hosted service; the last one serves every other host. */
export const READER_SCRIPTS: readonly ReaderScript[] = [
  ...KNOWN_SITES.filter((site) => site.matches.length > 0).map(({ id, readBy, matches }) => ({
    file: `/reader-${readBy ?? id}.js`,
    matches,
  })),
  { file: '/reader-own-host.js', matches: ['*://*/*'] },
];

/** Every name that a reader answers under: what a report about a page may say. */
export const SITE_IDS: readonly string[] = [
  ...new Set(KNOWN_SITES.flatMap(({ id, readBy }) => [id, readBy ?? id])),
  'generic',
];
