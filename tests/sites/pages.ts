import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { ReaderInput } from '../../lib/sites/reader.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');

/** A page of our own making, dated by the month in which its markup was seen. */
export interface FixturePage {
  file: string;
  url: string;
  /** Frame documents, by the selector of their element. */
  frames?: Record<string, string>;
  /** Reader that must claim it. */
  site: string;
  pageKind: string;
  /** Address of the customer, a name when only that is shown, or null for nobody. */
  focus: string | null;
  name?: string;
  subject?: string;
  own?: string[];
  /** `role address-or-name` of everybody, where it matters. */
  people?: string[];
}

const RC = 'https://mail.shop.example/';
const me = 'mei.lin@shop.example';
const guests = Array.from(
  { length: 15 },
  (_, i) => `cc guest${String(i + 1).padStart(2, '0')}@ryokan.example`,
);

export const FIXTURES: FixturePage[] = [
  {
    file: '2026-11/roundcube-elastic-show.html',
    url: `${RC}?_task=mail&_uid=3&_action=show`,
    site: 'roundcube',
    pageKind: 'message',
    focus: 'haruka@ryokan.example',
    name: 'Ito, Haruka',
    subject: 'Autumn guests',
    own: [me],
    people: [
      'from haruka@ryokan.example',
      'sender desk@ryokan.example',
      `to ${me}`,
      ...guests,
      'reply-to front@ryokan.example',
    ],
  },
  {
    file: '2026-11/roundcube-elastic-list.html',
    url: `${RC}?_task=mail&_mbox=Sent`,
    frames: { '#messagecontframe': '2026-11/roundcube-elastic-preview-sent.frame.html' },
    site: 'roundcube',
    pageKind: 'message',
    focus: 'amelie@tiles.example',
    name: 'Amélie Hart',
    subject: 'Re: Tiles',
    own: [me],
    people: [`from ${me}`, 'to amelie@tiles.example', 'to tom@tiles.example'],
  },
  {
    file: '2026-11/roundcube-elastic-list.html',
    url: `${RC}?_task=mail&_mbox=INBOX`,
    site: 'roundcube',
    pageKind: 'none',
    focus: null,
    own: [me],
  },
  {
    file: '2026-11/roundcube-larry-list.html',
    url: `${RC}?_task=mail`,
    frames: { '#messagecontframe': '2026-11/roundcube-larry-preview.frame.html' },
    site: 'roundcube',
    pageKind: 'message',
    focus: 'chen@xn--fsqu00a.example',
    name: '陳國棟',
    subject: '十月訂單',
    people: ['from chen@xn--fsqu00a.example', `to ${me}`],
  },
  {
    file: '2026-11/roundcube-classic-show.html',
    url: `${RC}?_task=mail&_uid=9&_action=show`,
    site: 'roundcube',
    pageKind: 'message',
    focus: 'wang.wei@rice.example',
    name: '王伟',
    subject: '明天送货',
    people: ['from wang.wei@rice.example'],
  },
  {
    file: '2026-11/roundcube-print.html',
    url: `${RC}?_task=mail&_uid=9&_action=print`,
    site: 'roundcube',
    pageKind: 'message',
    focus: 'luis@sol.example',
    name: 'García, Luis',
    subject: 'Offer',
    people: ['from luis@sol.example', `to ${me}`, 'to rosa@sol.example'],
  },
  {
    file: '2026-11/roundcube-compose.html',
    url: `${RC}?_task=mail&_action=compose&_id=7`,
    site: 'roundcube',
    pageKind: 'compose',
    focus: 'amelie@tiles.example',
    name: 'Hart, Amélie',
    subject: 'Re: Tiles',
    own: [me, 'sales@shop.example'],
    people: ['to amelie@tiles.example', 'cc sales@shop.example', 'cc tom@tiles.example'],
  },
  {
    file: '2026-11/roundcube-addressbook.html',
    url: `${RC}?_task=addressbook`,
    frames: { '#contact-frame': '2026-11/roundcube-contact.frame.html' },
    site: 'roundcube',
    pageKind: 'record',
    focus: 'amelie@tiles.example',
    name: 'Amélie Hart',
  },
  {
    file: '2026-11/roundcube-login.html',
    url: RC,
    site: 'roundcube',
    pageKind: 'none',
    focus: null,
    own: [],
  },
  {
    file: '2026-11/hostile-body.html',
    url: `${RC}?_task=mail&_uid=5&_action=show`,
    site: 'roundcube',
    pageKind: 'message',
    focus: 'stranger@bait.example',
    subject: 'Bait',
    own: [me],
    people: ['from stranger@bait.example', `to ${me}`],
  },
  ...genericPages(),
];

function genericPages(): FixturePage[] {
  const page = (file: string, pageKind: string, focus: string | null, more: Partial<FixturePage> = {}) => ({
    file: `2026-11/${file}.html`,
    url: 'https://app.house.example/view/12?token=secret#tab',
    site: 'generic',
    pageKind,
    focus,
    ...more,
  });
  return [
    page('crm-record-dl', 'record', 'alice@bluedoor.example', {
      name: 'Alice Chen',
      own: ['me@ourhouse.example'],
    }),
    page('crm-record-zh-table', 'record', 'wang@mingyuan.example', { name: '王建国' }),
    page('crm-edit-form', 'record', 'yating@dingfeng.example', { name: '陳雅婷' }),
    page('crm-drawer-over-list', 'record', 'ben@x.example', { own: [] }),
    page('crm-list', 'list', null),
    page('crm-two-people', 'list', null),
    page('settings-own-company', 'none', null, { url: 'https://app.house.example/settings/company' }),
    page('own-address-only', 'record', null, { own: ['me@ourhouse.example'] }),
    page('public-h-card', 'record', 'rosa@sol.example', { name: 'Rosa Díaz' }),
    page('public-microdata', 'record', 'luis@sol.example', { name: 'Luis García' }),
    page('public-json-ld', 'record', 'zhaomin@yunqi.example', { name: '赵敏' }),
    page('mail-labelled-zh', 'message', 'yijun@tea.example', {
      name: '陳怡君',
      subject: '春茶報價',
      people: ['from yijun@tea.example', 'to mei@shop.example'],
    }),
    page('mail-unlabelled', 'none', null),
    page('article-prose', 'none', null),
    page('hostile-record', 'record', 'stranger@bait.example', { name: 'constructor' }),
  ];
}

/** The page in a DOM of its own, frames filled. */
export function openFixture({ file, url, frames = {} }: FixturePage): ReaderInput {
  const { window } = new JSDOM(readFileSync(join(FOLDER, file), 'utf8'), { url });
  for (const [selector, inside] of Object.entries(frames)) {
    const frame = window.document.querySelector<HTMLIFrameElement>(selector);
    fillFrame(frame, readFileSync(join(FOLDER, inside), 'utf8'));
  }
  return { document: window.document, url: new URL(url) };
}

/** Puts a document into a frame of the same origin, as a navigation would. */
export function fillFrame(frame: HTMLIFrameElement | null, html: string): void {
  const inside = frame?.contentDocument;
  if (!inside) throw new Error('no frame to fill');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  inside.documentElement?.remove();
  inside.append(inside.importNode(parsed.documentElement, true));
}
