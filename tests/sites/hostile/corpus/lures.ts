import { type Entry, unknownPage, VICTIM } from '../entry.ts';

const lure = (name: string, page: Parameters<typeof unknownPage>[1]): Entry => unknownPage(name, page);
const person = (key: string) => `{"${key}":{"@type":"Person","email":"${VICTIM}"}}`;

export const LURES: Entry[] = [
  lure('an address in the hash', { body: '<main><h1>Hello</h1></main>', way: `/view/1#/contact/${VICTIM}` }),
  lure('an address in the query', {
    body: '<main><h1>Hello</h1></main>',
    way: `/view/1?email=${VICTIM}&to=${VICTIM}`,
  }),
  lure('an address in title and heading', {
    head: `<title>${VICTIM}</title>`,
    body: `<main><h1>${VICTIM}</h1><p>Welcome</p></main>`,
  }),
  lure('an address in what it says to search engines', {
    head: `<meta property="og:email" content="${VICTIM}"><meta property="profile:username" content="${VICTIM}"><meta name="author" content="${VICTIM}"><link rel="me" href="mailto:${VICTIM}">`,
    body: '<main><h1>Hello</h1></main>',
  }),
  lure('links that run or carry data', {
    body: `<main><h1>Hello</h1><a href="javascript:mailto:${VICTIM}">${'x'}</a><a href="data:text/html,${VICTIM}">x</a><a href="java&#10;script:'mailto:${VICTIM}'">x</a><a href="vbscript:mailto:${VICTIM}">x</a><a href="https://corp.example/mailto:${VICTIM}">x</a></main>`,
  }),
  lure('links that are broken', {
    body: `<main><h1>Hello</h1><a href="mailto:%E0%A4%A">x</a><a href="mailto:${VICTIM}%00">x</a><a href="mailto:a@x.example,${VICTIM}">x</a><a href="mailto:?to=${VICTIM}">x</a><a href="tel:%FF">x</a></main>`,
  }),
  lure('data with names of prototypes', {
    head: ['__proto__', 'constructor', 'prototype']
      .map((key) => `<script type="application/ld+json">${person(key)}</script>`)
      .join(''),
    body: '<main><h1>Hello</h1></main>',
  }),
  lure('data nested a thousand deep', {
    head: `<script type="application/ld+json">${'{"@graph":['.repeat(1000)}${person('x')}${']}'.repeat(1000)}</script>`,
    body: '<main><h1>Hello</h1></main>',
  }),
  lure('a value that nobody can see', {
    body: `<main><div style="display:none"><span>Email</span><span>${VICTIM}</span></div><div hidden><span>Email</span><span>${VICTIM}</span></div></main>`,
  }),
  lure('a comment, a template, a script, a style', {
    body: `<main><!-- Email: ${VICTIM} --><template><span>Email</span><span>${VICTIM}</span></template><script type="x">Email: ${VICTIM}</script><style>/* ${VICTIM} */</style><noscript>Email ${VICTIM}</noscript></main>`,
  }),
  lure('an address in prose', {
    body: `<main><h1>News</h1><p>${'Some words of an article. '.repeat(20)}<a href="mailto:${VICTIM}">${VICTIM}</a></p></main>`,
  }),
  lure('frame, footer and menu', {
    body: `<footer><p>Email</p><a href="mailto:${VICTIM}">${VICTIM}</a></footer><aside>Email: <b>${VICTIM}</b></aside><h1>Hello</h1>`,
  }),
];
