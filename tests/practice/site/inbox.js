import { element } from './elements.js';
import { composeView, letterView } from './reading-pane.js';

const { own, letters } = await (await fetch('/letters.json')).json();
const list = document.getElementById('letters');
const reading = document.getElementById('reading');

/** `#/folder/letter`; the letter may be missing. */
function place() {
  const [, folder = 'inbox', letter = ''] = location.hash.split('/');
  return { folder: folder || 'inbox', letter };
}

function lettersOf(folder) {
  return letters.filter((letter) => letter.folder === folder);
}

function open(letter) {
  location.hash = `#/${letter.folder}/${letter.id}`;
}

function row(letter, current) {
  const person = letter.folder === 'sent' ? `To ${letter.to[0].name}` : letter.from.name;
  const button = element(
    'button',
    { type: 'button', 'data-letter': letter.id, onclick: () => open(letter) },
    element('span', { class: 'who' }, person),
    element('span', { class: 'when' }, letter.date),
    element('span', { class: 'what' }, letter.subject),
  );
  if (current) button.setAttribute('aria-current', 'true');
  return element('li', {}, button);
}

function show() {
  const { folder, letter: id } = place();
  const shown = lettersOf(folder);
  const letter = shown.find((l) => l.id === id);
  list.replaceChildren(...shown.map((l) => row(l, l === letter)));
  reading.replaceChildren(
    letter ? letterView(letter, own) : element('p', { class: 'empty' }, 'No message is open.'),
  );
  document.title = letter ? `${letter.subject} – Practice mail` : 'Practice mail';
  for (const name of ['inbox', 'sent']) {
    const link = document.getElementById(`folder-${name}`);
    if (name === folder) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function move(step) {
  const { folder, letter } = place();
  const shown = lettersOf(folder);
  const index = shown.findIndex((l) => l.id === letter);
  const next = shown[index < 0 ? 0 : Math.min(Math.max(index + step, 0), shown.length - 1)];
  if (next) open(next);
}

function write() {
  const { folder, letter: id } = place();
  const letter = letters.find((l) => l.id === id);
  const answered = folder === 'inbox' ? letter : undefined;
  const draft = { to: answered?.from.address ?? '', subject: answered ? `Re: ${answered.subject}` : '' };
  reading.replaceChildren(composeView(draft, show));
  document.title = 'New message – Practice mail';
}

document
  .getElementById('account')
  .append(`Signed in as ${own.name} `, element('a', { href: `mailto:${own.address}` }, own.address));
document.getElementById('compose').addEventListener('click', write);
document.addEventListener('keydown', (event) => {
  if (event.target.matches('input, textarea') || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'j') move(1);
  if (event.key === 'k') move(-1);
});
window.addEventListener('hashchange', show);
show();
document.documentElement.dataset.ready = 'true';
