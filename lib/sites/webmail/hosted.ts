import type { SiteEntry } from '../site-list.ts';
import { fastmail } from './fastmail.ts';
import { gmail } from './gmail/gmail.ts';
import { netease } from './netease.ts';
import { OUTLOOK_HOSTS, outlook } from './outlook/outlook.ts';
import { proton } from './proton.ts';
import { qqClassic } from './qq-classic.ts';
import { qqNew } from './qq-new.ts';
import { aliyun, icloud } from './sealed.ts';
import { yahoo } from './yahoo.ts';
import { zohoMail } from './zoho-mail.ts';

export const GMAIL: SiteEntry = {
  reader: gmail,
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  checked: 'capture',
};

export const OUTLOOK: SiteEntry = {
  reader: outlook,
  name: 'Outlook',
  matches: OUTLOOK_HOSTS.map((host) => `https://${host}/*`),
  checked: 'capture',
};

export const QQ: SiteEntry = {
  reader: qqClassic,
  name: 'QQ邮箱',
  matches: ['https://mail.qq.com/*', 'https://*.mail.qq.com/*'],
  checked: 'capture',
};

export const QQ_NEW: SiteEntry = {
  reader: qqNew,
  name: 'QQ邮箱 (wx.mail.qq.com)',
  matches: ['https://wx.mail.qq.com/*'],
  checked: 'source',
};

export const EXMAIL: SiteEntry = {
  reader: qqClassic,
  name: '腾讯企业邮箱',
  matches: ['https://exmail.qq.com/*', 'https://*.exmail.qq.com/*'],
  checked: 'unknown',
};

/** Only its compose page was seen; reading is known from source. */
export const NETEASE: SiteEntry = {
  reader: netease,
  name: '网易邮箱',
  matches: ['mail.163.com', 'mail.126.com', 'mail.yeah.net'].flatMap((host) => [
    `https://${host}/*`,
    `https://*.${host}/*`,
  ]),
  checked: 'capture',
};

export const YAHOO: SiteEntry = {
  reader: yahoo,
  name: 'Yahoo Mail, AOL Mail',
  matches: ['https://mail.yahoo.com/*', 'https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'],
  checked: 'source',
};

export const PROTON: SiteEntry = {
  reader: proton,
  name: 'Proton Mail',
  matches: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  checked: 'source',
};

export const FASTMAIL: SiteEntry = {
  reader: fastmail,
  name: 'Fastmail',
  matches: ['https://app.fastmail.com/*', 'https://www.fastmail.com/*', 'https://beta.fastmail.com/*'],
  checked: 'source',
};

export const ZOHO_MAIL: SiteEntry = {
  reader: zohoMail,
  name: 'Zoho Mail',
  matches: ['com', 'eu', 'in', 'jp', 'sa', 'ca', 'uk', 'com.au', 'com.cn'].map(
    (end) => `https://mail.zoho.${end}/*`,
  ),
  checked: 'source',
};

export const ICLOUD: SiteEntry = {
  reader: icloud,
  name: 'iCloud Mail',
  matches: ['https://www.icloud.com/*', 'https://www.icloud.com.cn/*'],
  checked: 'unknown',
};

export const ALIYUN: SiteEntry = {
  reader: aliyun,
  name: '阿里邮箱',
  matches: ['https://qiye.aliyun.com/*', 'https://mail.aliyun.com/*', 'https://mail.sg.aliyun.com/*'],
  checked: 'unknown',
};

/** In the order of asking; no two of them claim the same page. */
export const HOSTED_WEBMAIL: readonly SiteEntry[] = [
  GMAIL,
  OUTLOOK,
  QQ_NEW,
  QQ,
  EXMAIL,
  NETEASE,
  YAHOO,
  PROTON,
  FASTMAIL,
  ZOHO_MAIL,
  ICLOUD,
  ALIYUN,
];
