import { type Entry, MAIL_PAGES, openMail, unknownPage, VICTIM } from '../entry.ts';

/** What readers might ask a document or an element for, if they were careless. */
const OF_DOCUMENT =
  'body head title nodeType ownerDocument documentElement querySelector querySelectorAll getElementById createTreeWalker forms URL location defaultView cookie';
const OF_ELEMENT =
  'attributes children childNodes childElementCount parentElement parentNode firstChild textContent innerText tagName nodeName localName nodeType matches closest getAttribute hasAttribute hasAttributes querySelector querySelectorAll checkVisibility getBoundingClientRect ownerDocument contains nextElementSibling previousElementSibling className id title value innerHTML';
const OF_OBJECT = '__proto__ constructor prototype hasOwnProperty toString valueOf then toJSON';

const split = (list: string) => list.split(' ');
const images = split(OF_DOCUMENT).map(
  (name) => `<img name="${name}" alt="${VICTIM}"><form name="${name}"></form>`,
);
const inputs = split(OF_ELEMENT).map((name) => `<input name="${name}" value="${VICTIM}">`);
const ids = split(OF_OBJECT).map(
  (name) =>
    `<div id="${name}" class="${name}" data-name="${name}"><label for="${name}">${name}</label><span>${name}</span></div><dl><dt>${name}</dt><dd>${VICTIM}</dd></dl>`,
);
/** A form shadows what is asked of it with its fields; an image or form of that name shadows the document. */
const CLOBBER = `${images.join('')}<form id="clobber">${inputs.join('')}</form>`;
const FIELD = '<div><span>Email</span><span>a@x.example</span></div>';

export const NAMES: Entry[] = [
  unknownPage('names that shadow the document', {
    body: `${CLOBBER}<main>${FIELD}</main>`,
    truth: 'a@x.example',
  }),
  unknownPage('a record inside a form whose fields shadow it', {
    body: `<main><form role="dialog">${inputs.join('')}${FIELD}</form></main>`,
    truth: 'a@x.example',
  }),
  unknownPage('names of prototypes as labels, ids and titles', {
    head: '<title>__proto__</title>',
    body: `<main><h1>__proto__</h1>${ids.join('')}</main>`,
    way: '/__proto__/constructor?constructor=1&__proto__[email]=x&id=hasOwnProperty#/toString/view/1',
  }),
  ...MAIL_PAGES.map(
    (page): Entry => ({
      name: `${page.name} with names that shadow the document in the mail`,
      truth: page.focus,
      isSure: true,
      open: () => openMail(page, CLOBBER + ids.join('')),
    }),
  ),
];
