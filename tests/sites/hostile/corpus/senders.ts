import { type Entry, MAIL_PAGES, openMail, unknownPage, VICTIM } from '../entry.ts';

const AMELIE = 'amelie@tiles.example';
const named = MAIL_PAGES.filter(({ focus }) => focus === AMELIE);

/** Display names that want to be read as the address. */
const NAMES: Record<string, string> = {
  'an address': VICTIM,
  'a quoted address': `&quot;${VICTIM}&quot;`,
  'a name and an address': `Victim &lt;${VICTIM}&gt;`,
  'an address and no blank': `${VICTIM}&lt;`,
  'an address written from right to left': `&#x202e;elpmaxe.proc@mitciv&#x202c; ${VICTIM}`,
  'an address between invisible marks': `&#x200b;${VICTIM}&#x2060;&#xfeff;`,
  'two addresses in brackets': `(${VICTIM}) [${VICTIM}]`,
};

/** Addresses that look like somebody else's. */
const ADDRESSES: Record<string, string> = {
  'ends elsewhere': `${VICTIM}.evil.example`,
  'has Cyrillic letters': 'viсtim@corp.example',
  'has a tag like one': 'x+victim=corp.example@evil.example',
  'has an invisible mark': 'vic\u200btim@corp.example',
  'has wide letters': 'ｖictim@evil.example',
};

const header = (from: string) =>
  `<main><table><tr><td>From:</td><td>${from}</td></tr><tr><td>To:</td><td>mei@shop.example</td></tr><tr><td>Date:</td><td>Monday</td></tr></table></main>`;
const STRANGER = 'stranger@evil.example';
const inTable = (name: string, from: string, truth: string | null) =>
  unknownPage(`a labelled header with ${name}`, { body: header(from), way: '/mail/1', truth });

export const SENDERS: Entry[] = [
  ...named.flatMap((page) =>
    Object.entries(NAMES).map(
      ([what, name]): Entry => ({
        name: `${page.name} from a sender called ${what}`,
        truth: AMELIE,
        open: () => openMail(page, '', (html) => html.replaceAll('Amelie Hart', () => name)),
      }),
    ),
  ),
  ...named.flatMap((page) =>
    Object.entries(ADDRESSES).map(
      ([what, address]): Entry => ({
        name: `${page.name} from an address that ${what}`,
        truth: address,
        open: () => openMail(page, '', (html) => html.replaceAll(AMELIE, address)),
      }),
    ),
  ),
  inTable('two senders', `Stranger &lt;${STRANGER}&gt;, Victim &lt;${VICTIM}&gt;`, null),
  inTable(
    'two links',
    `<a href="mailto:${STRANGER}">Stranger</a> <a href="mailto:${VICTIM}">Victim</a>`,
    null,
  ),
  inTable('an address for a name', `&quot;${VICTIM}&quot; &lt;${STRANGER}&gt;`, STRANGER),
  inTable('an address in a remark', `${STRANGER} (${VICTIM})`, STRANGER),
  inTable('nested brackets', `&lt;${VICTIM}&gt; &lt;${STRANGER}&gt;`, STRANGER),
  inTable('a link that says another', `<a href="mailto:${STRANGER}">${VICTIM}</a>`, STRANGER),
  inTable(
    'a link with a query',
    `<a href="mailto:${STRANGER}?cc=${VICTIM}&to=${VICTIM}">Stranger</a>`,
    STRANGER,
  ),
];
