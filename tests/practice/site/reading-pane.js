import { element, headerRow, mailbox } from './elements.js';
import { imitateHeader } from './imitation.js';

/** The open letter: its header, then its body. */
export function letterView(letter, own) {
  const headers = element(
    'table',
    { class: 'headers' },
    headerRow('From', mailbox(letter.from)),
    headerRow('To', ...letter.to.map(mailbox)),
    ...(letter.cc.length > 0 ? [headerRow('Cc', ...letter.cc.map(mailbox))] : []),
    headerRow('Date', letter.date),
    headerRow('Subject', letter.subject),
  );
  const body = element(
    'div',
    { class: 'message-body' },
    ...letter.paragraphs.map((p) => element('p', {}, p)),
  );
  if (letter.imitates) body.prepend(imitateHeader(letter.imitates, own));
  return element(
    'article',
    { class: 'letter', id: 'letter', 'data-letter': letter.id, 'aria-label': letter.subject },
    element('h1', {}, letter.subject),
    element('div', { class: 'letter-header' }, headers),
    body,
  );
}

/** A new letter. It is never sent: the practice mail has no way out. */
export function composeView({ to, subject }, discard) {
  const field = (label, input) => element('label', {}, element('span', {}, label), input);
  return element(
    'form',
    {
      class: 'compose',
      id: 'compose-form',
      'aria-label': 'New message',
      onsubmit: (event) => event.preventDefault(),
    },
    element('h1', {}, 'New message'),
    field('To', element('input', { type: 'text', name: 'to', value: to, autocomplete: 'off' })),
    field('Cc', element('input', { type: 'text', name: 'cc', autocomplete: 'off' })),
    field(
      'Subject',
      element('input', { type: 'text', name: 'subject', value: subject, autocomplete: 'off' }),
    ),
    element('textarea', { name: 'body', rows: '10', 'aria-label': 'Message' }),
    element('button', { type: 'button', onclick: discard }, 'Discard'),
  );
}
