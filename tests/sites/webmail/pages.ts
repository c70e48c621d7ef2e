import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { ReaderInput } from '../../../lib/sites/reader.ts';
import { fillFrame } from '../pages.ts';

export const FOLDER = join(import.meta.dirname, '../../fixtures/pages/webmail');

/** A page of our own making, with what must be read from it. */
export interface WebmailPage {
  file: string;
  url: string;
  site: string;
  kind: string;
  /** Address, name when only that is shown, null for nobody. */
  focus: string | null;
  name?: string;
  subject?: string | null;
  own?: string[];
  people?: string[];
  trouble?: 'unreadable';
  frames?: Record<string, string>;
}

const ME = 'mei@shop.example';
const AMELIE = 'amelie@tiles.example';
const TOM = 'tom@tiles.example';
const BEN = 'ben@paper.example';

type Rest = Partial<WebmailPage>;
const at =
  (site: string, url: string) =>
  (file: string, kind: string, focus: string | null, rest: Rest = {}): WebmailPage => ({
    file: `${site}-${file}`,
    url,
    site,
    kind,
    focus,
    ...rest,
  });

const gmail = at('gmail', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzGtxyz');
const outlook = at('outlook', 'https://outlook.office.com/mail/inbox/id/AAQk');
const yahoo = at('yahoo', 'https://mail.yahoo.com/d/folders/1/messages/5');
const proton = at('proton', 'https://mail.proton.me/u/0/inbox/abc');
const fastmail = at('fastmail', 'https://app.fastmail.com/mail/Inbox/T1?u=1');
const zoho = at('zoho-mail', 'https://mail.zoho.eu/zm/#mail/folder/inbox/p/1');
const qq = at('qq', 'https://mail.qq.com/cgi-bin/frame_html?sid=x');
const qqNew = at('qq-new', 'https://wx.mail.qq.com/home/index?sid=x#/list/1');
const netease = at('netease', 'https://mail.163.com/js6/main.jsp?sid=x#module=read.ReadModule');
const sogo = at('sogo', 'https://groupware.shop.example/SOGo/so/mei/Mail/view#!/Mail/0/INBOX/1');
const horde = at('horde', 'https://web.shop.example/horde/imp/dynamic.php?page=mailbox#msg:x;1');
const snappymail = at('snappymail', 'https://post.shop.example/');
const rainloop = at('rainloop', 'https://post.shop.example/');
const nextcloud = at('nextcloud', 'https://cloud.shop.example/index.php/apps/mail/box/1/thread/2');
const zimbra = at('zimbra', 'https://zimbra.shop.example/#2');

const HOSTED: WebmailPage[] = [
  gmail('2025-08-thread', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles for the lobby',
    own: [ME],
    people: [`from ${AMELIE}`, `to ${ME}`, `to ${TOM}`, `mentioned ${ME}`],
  }),
  gmail('2025-08-sent', 'message', AMELIE, { own: [ME], people: [`from ${ME}`, `to ${AMELIE}`] }),
  gmail('2014-list', 'none', null, { own: [ME], people: [] }),
  gmail('2026-split-pane', 'message', 'wang.wei@rice.example', { name: '王伟', subject: 'Rice', own: [ME] }),
  gmail('2026-compose-over-thread', 'compose', BEN, {
    name: 'Ben Okoro',
    subject: 'Offer',
    people: [`to ${BEN}`],
  }),
  gmail('2026-two-drafts', 'none', null, { people: [] }),
  gmail('2016-compose', 'compose', BEN, { subject: 'Offer', people: [`to ${BEN}`, `cc ${ME}`] }),
  gmail('2026-sender-conflict', 'message', null, { trouble: 'unreadable', people: [] }),
  gmail('2023-print', 'message', AMELIE, {
    url: 'https://mail.google.com/mail/u/0/?ik=1&view=pt&search=all',
    subject: 'Tiles',
    own: [ME],
    people: [`from ${AMELIE}`, 'reply-to desk@tiles.example', `to ${ME}`, `cc ${TOM}`],
  }),
  gmail('2021-clipped', 'message', null, {
    url: 'https://mail.google.com/mail/u/6?ik=1&view=lg&permmsgid=msg-f%3A1',
    subject: 'Long offer',
    trouble: 'unreadable',
  }),
  outlook('2025-12-read-de', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles',
    own: [ME, 'team@shop.example'],
    people: [`from ${AMELIE}`, 'to Mei Lin', 'to Tom Baker', 'cc desk@tiles.example'],
  }),
  outlook('2025-12-name-only', 'message', 'Amelie Hart', { people: ['from Amelie Hart', 'to Mei Lin'] }),
  outlook('2025-12-sent', 'message', 'Amelie Hart', { people: [`from ${ME}`, 'to Amelie Hart'] }),
  outlook('2025-12-conversation', 'message', AMELIE, {
    people: [`from ${AMELIE}`, 'to Mei Lin', 'mentioned zoe@corp.example'],
  }),
  outlook('2025-12-unknown-header', 'message', null, { trouble: 'unreadable' }),
  outlook('2023-05-folded', 'message', null, { people: ['mentioned Walter Lind'] }),
  outlook('2025-12-list', 'none', null, { url: 'https://outlook.cloud.microsoft/mail/' }),
  outlook('2026-10-compose', 'compose', BEN, { name: 'Ben Okoro', people: [`to ${BEN}`, 'to Ida Sol'] }),
  yahoo('2026-01-message', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles',
    own: [ME],
    people: [`from ${AMELIE}`, `to ${ME}`],
  }),
  yahoo('2026-01-list', 'none', null, { url: 'https://mail.aol.com/d/folders/1' }),
  yahoo('2026-01-compose', 'compose', BEN, { name: 'Ben Okoro' }),
  proton('2026-message', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles',
    people: [`from ${AMELIE}`, `to ${ME}`, `to ${TOM}`, 'mentioned zoe@corp.example'],
  }),
  proton('2026-list', 'none', null),
  proton('2022-message', 'message', AMELIE, { name: 'Amelie Hart' }),
  proton('2026-compose', 'compose', BEN, { name: 'Ben Okoro' }),
  fastmail('2026-06-message', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles',
    people: [`from ${AMELIE}`, `to ${ME}`],
  }),
  fastmail('2026-06-lying-name', 'message', 'billing@bait.example'),
  fastmail('2026-06-list', 'none', null),
  fastmail('2026-06-compose', 'compose', null),
  zoho('2026-09-message', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles',
    people: [`from ${AMELIE}`, `to ${ME}`, `cc ${TOM}`],
  }),
  zoho('2026-09-closed', 'none', null),
  zoho('2026-09-compose', 'compose', BEN, { own: [ME] }),
  qq('2018-message', 'message', AMELIE, {
    url: 'https://mail.qq.com/cgi-bin/readmail?folderid=1&t=readmail&mailid=1&sid=x',
    name: 'Amelie Hart',
    subject: '瓷砖',
    people: [`from ${AMELIE}`, `to ${ME}`, `cc ${TOM}`],
  }),
  qq('2018-top', 'none', null, { own: [ME], frames: { '#mainFrame': 'qq-2018-list.frame' } }),
  qq('2018-top', 'message', AMELIE, { own: [ME], frames: { '#mainFrame': 'qq-2018-message' } }),
  qqNew('2026-message', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: '瓷砖',
    own: [ME],
    people: [`from ${AMELIE}`, 'to 我', `to ${TOM}`],
  }),
  qqNew('2026-name-only', 'message', '陈国栋'),
  qqNew('2026-list', 'none', null),
  qqNew('2026-compose', 'compose', BEN, { name: 'Ben Okoro' }),
  netease('2026-03-message', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: '瓷砖',
    own: [ME],
    people: [`from ${AMELIE}`, `to ${ME}`, `cc ${TOM}`],
  }),
  netease('2026-03-two-shown', 'message', AMELIE),
  netease('2026-03-list', 'none', null),
  netease('2012-compose', 'compose', BEN, { subject: '报价', own: [ME] }),
  {
    file: 'icloud-2026-mail',
    url: 'https://www.icloud.com/mail/',
    site: 'icloud',
    kind: 'none',
    focus: null,
    trouble: 'unreadable',
  },
  {
    file: 'aliyun-2026-mail',
    url: 'https://qiye.aliyun.com/alimail/entries/v5.1/mail/inbox/all',
    site: 'aliyun',
    kind: 'none',
    focus: null,
    trouble: 'unreadable',
  },
];

const SELF_HOSTED: WebmailPage[] = [
  sogo('2026-11-message', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles',
    own: [ME, 'sales@shop.example'],
    people: [`from ${AMELIE}`, 'to Mei Lin', 'to desk@tiles.example'],
  }),
  sogo('2026-11-sent', 'message', 'Amelie Hart', { people: [`from ${ME}`, 'to Amelie Hart'] }),
  sogo('2026-11-popup', 'message', AMELIE, {
    url: 'https://groupware.shop.example/SOGo/so/mei/Mail/UIxMailPopupView#!/Mail/0/INBOX/1',
    own: [],
  }),
  sogo('2026-11-list', 'none', null),
  sogo('2026-11-compose-empty', 'compose', null, { people: [] }),
  sogo('2026-11-compose', 'compose', BEN, { name: 'Ben Okoro', subject: 'Offer' }),
  horde('2026-11-pane', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles',
    people: [`from ${AMELIE}`, `to ${ME}`, `to ${TOM}`],
  }),
  horde('2026-11-conflict', 'message', null, { trouble: 'unreadable', people: [] }),
  horde('2026-11-list', 'none', null),
  horde('2026-11-popup', 'message', AMELIE, {
    own: [ME],
    subject: 'Price list',
    people: ['from no-reply@shop.example', `reply-to ${AMELIE}`, `to ${ME}`],
  }),
  horde('2026-11-basic-de', 'message', 'juergen@xn--bcher-kva.example', {
    url: 'https://web.shop.example/horde/imp/basic.php?page=message&buid=7',
    name: 'Jürgen Bücher',
    subject: 'Größere Bestellung',
    people: ['from juergen@xn--bcher-kva.example', `to ${ME}`],
  }),
  horde('2026-11-compose', 'compose', BEN, { own: [ME, 'sales@shop.example'], subject: 'Offer' }),
  snappymail('2025-06-pane', 'message', AMELIE, {
    name: 'Hart, Amelie',
    subject: 'Tiles',
    own: [ME],
    people: [`from ${AMELIE}`, 'reply-to desk@tiles.example', `to ${ME}`, `to ${TOM}`],
  }),
  snappymail('2025-06-list', 'none', null, { own: [ME] }),
  snappymail('2025-06-deep-link', 'message', null, { trouble: 'unreadable' }),
  snappymail('2025-06-compose', 'compose', BEN, {
    name: 'Ben Okoro',
    subject: 'Offer',
    own: [ME, 'sales@shop.example'],
    people: [`to ${BEN}`, 'cc ida@sol.example'],
  }),
  rainloop('1-14-pane', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles',
    own: [ME],
    people: [`from ${AMELIE}`, 'reply-to desk@tiles.example', `to ${ME}`],
  }),
  rainloop('1-14-list', 'none', null),
  rainloop('1-14-compose', 'compose', BEN, { own: [ME, 'sales@shop.example'] }),
  nextcloud('5-12-thread', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles',
    own: [ME, 'sales@shop.example'],
    people: [`from ${AMELIE}`, 'to Mei Lin', 'cc Tom Baker'],
  }),
  nextcloud('5-12-lying-name', 'message', 'billing@bait.example'),
  nextcloud('2-sent', 'message', 'Amelie Hart', { people: [`from ${ME}`, 'to Amelie Hart'] }),
  nextcloud('5-12-list', 'none', null),
  nextcloud('5-12-compose', 'compose', BEN, { subject: 'Offer' }),
  zimbra('2024-09-message', 'message', AMELIE, {
    name: 'Amelie Hart',
    subject: 'Tiles',
    people: [`from ${AMELIE}`, 'sender kari@tiles.example', `to ${ME}`, `to ${TOM}`],
  }),
  zimbra('2024-09-short-names', 'message', 'victim@corp.example', {
    people: ['from victim@corp.example', 'to Mei'],
  }),
  zimbra('2024-09-list', 'none', null),
  zimbra('2024-09-compose', 'compose', BEN),
];

export const PAGES: readonly WebmailPage[] = [...HOSTED, ...SELF_HOSTED];

/** Where the mail's own text stands in a fixture. */
const PLACE = '<!--body-->';

/** The page in a DOM of its own, frames filled, and `body` put where a sender's own markup would stand. */
export function openPage(page: WebmailPage, body = ''): ReaderInput {
  const url = new URL(page.url);
  const html = source(page.file, body);
  // A document of its own is quicker to make than a window, and only frames need a window.
  if (!page.frames) return { document: new DOMParser().parseFromString(html, 'text/html'), url };
  const { window } = new JSDOM(html, { url: page.url });
  for (const [selector, file] of Object.entries(page.frames)) {
    fillFrame(window.document.querySelector<HTMLIFrameElement>(selector), source(file, body));
  }
  return { document: window.document, url };
}

export function holdsBody(page: WebmailPage): boolean {
  return [page.file, ...Object.values(page.frames ?? {})].some((file) => source(file).includes(PLACE));
}

function source(file: string, body?: string): string {
  const html = readFileSync(join(FOLDER, `${file}.html`), 'utf8');
  return body === undefined ? html : html.replaceAll(PLACE, body);
}
