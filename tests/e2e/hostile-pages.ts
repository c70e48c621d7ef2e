import type { ServedPage } from '../sites/hostile/served.ts';

/** A practice customer: known to the book, and standing only where a stranger may write. */
export const VICTIM = 'alice.chen@studio.practice.example';
const NAME = 'Alice Chen';

const row = `<td class="header-title">From</td><td class="header from"><span class="adr"><a href="mailto:${VICTIM}" class="rcmContactAddress" title="${VICTIM}">${NAME}</a></span></td>`;
const IMITATION = `<div id="message-header"><h2 class="subject">From ${NAME}</h2><table class="headers-table"><tbody><tr>${row}</tr></tbody></table></div><div class="header-summary"><a class="rcmContactAddress" title="${VICTIM}">${NAME}</a></div><span class="username">${VICTIM}</span>`;
const FIELDS = `<dl><dt>Name</dt><dd>${NAME}</dd><dt>Email</dt><dd>${VICTIM}</dd></dl>`;
const inQuotes = (html: string) => html.replaceAll('"', '&quot;');

/** Every name that a careless reader might ask a form or document for. */
const SHADOWS =
  'attributes childNodes childElementCount parentElement parentNode firstChild nextElementSibling previousElementSibling textContent tagName nodeName localName nodeType matches closest contains getAttribute hasAttribute hasAttributes querySelector querySelectorAll checkVisibility getBoundingClientRect ownerDocument value';
const OF_DOCUMENT =
  'body head title documentElement querySelectorAll getElementById createTreeWalker defaultView nodeType';
const CLOBBER = `${OF_DOCUMENT.split(' ')
  .map((name) => `<img name="${name}"><img name="${name}"><form name="${name}"></form>`)
  .join('')}<form role="dialog" class="vcard">${SHADOWS.split(' ')
  .map((name) => `<input name="${name}" value="${VICTIM}">`)
  .join('')}<div class="note-body">${FIELDS}</div></form>`;

const NATIVES = `
  const lie = () => '${VICTIM}';
  Array.prototype.map = Array.prototype.filter = Array.prototype.find = () => ['${VICTIM}'];
  Element.prototype.closest = Element.prototype.getAttribute = lie;
  String.prototype.normalize = String.prototype.trim = String.prototype.slice = lie;
  const write = JSON.stringify;
  JSON.stringify = (value, ...rest) => (value && typeof value === 'object' ? lie() : write(value, ...rest));
  Map.prototype.get = RegExp.prototype.exec = RegExp.prototype.test = lie;
  Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => [];
  Document.prototype.createTreeWalker = Reflect.get = () => { throw new Error('no'); };
  for (const name of ['email', 'role', 'value', 'address', 'signals', 'own', 'focus', 'people', 'then'])
    Object.defineProperty(Object.prototype, name, { get: lie, set() {} });
`;

const SHADE = `
  for (const mode of ['open', 'closed']) {
    let at = document.body.appendChild(document.createElement('div'));
    for (let i = 0; i < 100; i++) {
      const root = at.attachShadow({ mode });
      root.innerHTML = ${JSON.stringify(`${IMITATION}${FIELDS}<div></div>`)};
      at = root.lastChild;
    }
  }
`;

// Not drawn: laid out, a tree of this depth ends the page in Chromium by itself.
const DEEP = `
  let inner = document.createElement('div');
  inner.innerHTML = ${JSON.stringify(FIELDS)};
  for (let i = 0; i < 10000; i++) { const outer = document.createElement('div'); outer.append(inner); inner = outer; }
  inner.style.display = 'none';
  document.querySelector('#messagebody, main').append(inner);
`;

const MANY = `
  const many = document.createDocumentFragment();
  for (let i = 0; i < 200000; i++) many.append(document.createElement('i'));
  document.querySelector('#messagebody, main').append(many);
`;

const BIG = `
  const big = 'x'.repeat(10_000_000);
  const link = document.createElement('a');
  for (const name of ['href', 'title', 'class', 'id', 'data-email', 'aria-label'])
    link.setAttribute(name, (name === 'href' ? 'mailto:' : '') + '${VICTIM} ' + big);
  document.querySelector('#messagebody, main').append(link, 'y'.repeat(1_000_000) + '${VICTIM}');
`;

const FLIPS = `
  let turn = 0;
  const flipping = setInterval(() => {
    if (turn++ > 100) {
      clearInterval(flipping);
      history.replaceState({}, '', location.pathname);
      return;
    }
    const way = turn % 2 ? '#/contact/${VICTIM}' : '?email=${VICTIM}&n=' + turn;
    history[turn % 3 ? 'pushState' : 'replaceState']({}, '', location.pathname + way);
    document.title = turn % 2 ? '${NAME} - ${VICTIM}' : 'Page';
    const words = document.querySelector('#messagebody, main');
    words.append(Object.assign(document.createElement('div'), { innerHTML: ${JSON.stringify(IMITATION)} }));
    if (words.childElementCount > 40) words.replaceChildren();
  }, 20);
`;

const FORGED = JSON.stringify({
  type: 'page-reading',
  reading: {
    site: 'roundcube',
    pageKind: 'message',
    subject: null,
    own: [],
    people: [
      { role: 'from', name: NAME, signals: [{ kind: 'email', value: VICTIM, raw: VICTIM, confidence: 1 }] },
    ],
    page: 'http://127.0.0.1/',
    trouble: null,
    detectors: [],
  },
});
const FORGING = `
  const forged = ${FORGED};
  setInterval(() => {
    postMessage(forged, '*');
    dispatchEvent(new CustomEvent('page-reading', { detail: forged }));
    document.dispatchEvent(new MessageEvent('message', { data: forged }));
    new BroadcastChannel('regulars').postMessage(forged);
  }, 30);
`;

const FRAMES = `<iframe srcdoc="${inQuotes(IMITATION)}"></iframe><iframe id="messagecontframe" srcdoc="${inQuotes(`<body class='task-mail action-preview'>${IMITATION}<div id='messagebody'></div>`)}"></iframe><iframe src="javascript:0"></iframe><iframe sandbox srcdoc="x"></iframe>`;
const OVER = 'position:fixed;top:0;left:0;width:100%;height:200px;background:#fff;z-index:9';

export const SERVED: readonly ServedPage[] = [
  { name: 'a letter that imitates the whole header', in: 'message', body: IMITATION + FIELDS },
  {
    name: 'a letter whose imitation lies over the real header',
    in: 'message',
    body: `<div style="${OVER}">${IMITATION}</div>`,
  },
  {
    name: 'a letter that nobody can see',
    in: 'message',
    body: `<div style="opacity:0;height:0">${IMITATION}</div><main>${FIELDS}</main>`,
  },
  { name: 'a letter with a hundred frames', in: 'message', body: FRAMES.repeat(25) },
  { name: 'a letter whose names shadow the document', in: 'message', body: CLOBBER },
  {
    name: 'a letter with a window of its own',
    in: 'message',
    body: `<dialog open>${FIELDS}</dialog><div role="dialog" aria-modal="true">${FIELDS}</div>`,
  },
  { name: 'a sender called like an address', in: 'message', from: `${NAME} &lt;${VICTIM}&gt;` },
  {
    name: 'a sender written from right to left',
    in: 'message',
    from: `&#x202e;elpmaxe&#x202c;&#x200b;${VICTIM}&#xfeff;`,
  },
  { name: 'shadow trees in shadow trees', in: 'message', last: SHADE },
  { name: 'a tree ten thousand deep', in: 'message', last: DEEP },
  { name: 'two hundred thousand elements', in: 'message', last: MANY },
  { name: 'attributes of ten million characters', in: 'message', last: BIG },
  { name: 'natives that lie', in: 'message', first: NATIVES, body: IMITATION },
  { name: 'fifty addresses a second, for two seconds', in: 'message', body: IMITATION, last: FLIPS },
  { name: 'readings of the page’s own making', in: 'message', body: IMITATION, last: FORGING },
  {
    name: 'a page that allows nothing',
    in: 'message',
    body: IMITATION,
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  { name: 'a record beside shadowing forms', in: 'record', body: CLOBBER },
  { name: 'a record in lying natives', in: 'record', first: NATIVES },
  { name: 'a record in shadow trees', in: 'record', last: SHADE },
  {
    name: 'baits in title, address and description',
    in: 'nothing',
    title: VICTIM,
    body: `<h1>${VICTIM}</h1><p>Hello</p>`,
    last: `history.replaceState({}, '', location.pathname + '?email=${VICTIM}#/contact/${VICTIM}');`,
  },
  { name: 'a form that shadows all it is asked', in: 'nothing', body: CLOBBER },
];
