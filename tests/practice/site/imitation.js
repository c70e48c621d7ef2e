import { element, headerRow, mailbox } from './elements.js';

/** What a cheat puts into a message body: a header that looks like the program's own, naming a customer. */
export function imitateHeader(customer, own) {
  return element(
    'div',
    { class: 'letter-header' },
    element(
      'table',
      { class: 'headers' },
      headerRow('From', mailbox(customer)),
      headerRow('To', mailbox(own)),
      headerRow('Subject', 'Payment'),
    ),
    element('span', { email: customer.address, class: 'gD', name: customer.name }, customer.name),
    element(
      'a',
      { class: 'rcmContactAddress', href: `mailto:${customer.address}`, title: customer.address },
      customer.name,
    ),
  );
}
