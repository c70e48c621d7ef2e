import { type Entry, unknownPage, VICTIM } from '../entry.ts';

const field = (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`;
const TRUTH = 'a@x.example';
const RECORD = `<main><h1>Ann</h1>${field('Email', TRUTH)}</main>`;
const BIG = 10_000_000;
const LONG = 1_000_000;

function main(document: Document): Element {
  const found = document.querySelector('main');
  if (!found) throw new Error('no main part');
  return found;
}

/** Elements one inside the other; the last one holds `html`. */
function nest(document: Document, depth: number, html: string): Element {
  let inner = document.createElement('div');
  inner.innerHTML = html;
  for (let level = 0; level < depth; level++) {
    const outer = document.createElement('div');
    outer.append(inner);
    inner = outer;
  }
  return inner;
}

/** Shadow trees in shadow trees, an address in each. */
function shade(document: Document, depth: number): Element {
  const host = document.createElement('div');
  let at = host;
  for (let level = 0; level < depth; level++) {
    const root = at.attachShadow({ mode: level % 2 ? 'open' : 'closed' });
    root.innerHTML = `<a href="mailto:${VICTIM}">${VICTIM}</a><div></div>`;
    const next = root.querySelector('div');
    if (!next) throw new Error('no host');
    at = next;
  }
  return host;
}

const FRAME = `<iframe srcdoc="<main>Email ${VICTIM}</main>"></iframe><iframe src="javascript:0"></iframe><iframe sandbox></iframe><object data="x"></object>`;

export const SHAPES: Entry[] = [
  unknownPage('attributes of ten million characters', { body: RECORD, truth: TRUTH }, (document) => {
    const big = 'x'.repeat(BIG);
    const link = document.createElement('a');
    for (const name of [
      'href',
      'title',
      'class',
      'id',
      'aria-label',
      'data-email',
      'data-phone',
      'role',
      'style',
    ])
      link.setAttribute(name, name === 'href' ? `mailto:${big}@${VICTIM}` : `${VICTIM} ${big}`);
    link.textContent = VICTIM;
    main(document).prepend(link);
  }),
  unknownPage(
    'an address at the end of ten million blanks',
    { body: '<main><h1>Ann</h1></main>' },
    (document) => {
      const link = document.createElement('a');
      for (const name of ['data-email', 'data-email-address', 'title'])
        link.setAttribute(name, ' '.repeat(BIG) + VICTIM);
      main(document).append(link);
    },
  ),
  unknownPage('texts of a million characters', { body: RECORD, truth: TRUTH }, (document) => {
    for (const tag of ['h1', 'p', 'label', 'dt', 'title']) {
      const long = document.createElement(tag);
      long.textContent = `Email: ${'y'.repeat(LONG)} ${VICTIM}`;
      main(document).append(long);
    }
    document.title = `${'t'.repeat(LONG)} ${VICTIM}`;
  }),
  unknownPage('texts that cost a careless pattern its time', { body: RECORD, truth: TRUTH }, (document) => {
    for (const part of ['a.', '@', '<', '"', '(', ' ', '1 ', '-', 'a@a.', '\u200b', '１']) {
      const long = document.createElement('p');
      long.textContent = part.repeat(200_000);
      long.title = `${part.repeat(190)}@`;
      long.className = part.repeat(190);
      main(document).append(long);
    }
  }),
  unknownPage('a tree two thousand deep', { body: RECORD, truth: TRUTH }, (document) => {
    main(document).append(nest(document, 2000, `<p>${VICTIM}</p>`));
  }),
  unknownPage('a label two thousand deep', { body: '<main></main>', truth: TRUTH }, (document) => {
    main(document).append(nest(document, 2000, 'Note'), nest(document, 2000, TRUTH));
  }),
  unknownPage('twenty thousand elements', { body: '<main></main>', truth: TRUTH }, (document) => {
    const many = document.createDocumentFragment();
    for (let i = 0; i < 20_000; i++) many.append(document.createElement('i'));
    main(document).append(many);
    main(document).insertAdjacentHTML('beforeend', `<a href="mailto:${VICTIM}">${VICTIM}</a>`);
  }),
  unknownPage('shadow trees in shadow trees', { body: RECORD, truth: TRUTH }, (document) => {
    main(document).append(shade(document, 100));
  }),
  unknownPage('a hundred frames', { body: RECORD + FRAME.repeat(25), truth: TRUTH }),
  unknownPage('thousands of addresses', {
    body: `<main>${Array.from({ length: 500 }, (_, i) => field('Email', `p${i}@x.example`)).join('')}${field('Email', VICTIM)}</main>`,
  }),
  unknownPage('hundreds of dialogs', {
    body: RECORD + `<div role="dialog">${field('Name', VICTIM)}</div>`.repeat(100),
    truth: TRUTH,
  }),
];
