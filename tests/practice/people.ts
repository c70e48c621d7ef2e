import { PRACTICE_PEOPLE, PRACTICE_STRANGERS } from '../../lib/domain/practice.ts';

export interface Mailbox {
  name: string;
  address: string;
}

type KnownId = (typeof PRACTICE_PEOPLE)[number]['id'];
type StrangerAddress = (typeof PRACTICE_STRANGERS)[number]['email'];

/** The user of the practice inbox. */
export const OWN: Mailbox = { name: 'Mei Lin', address: 'mei.lin@shop.practice.example' };

export const TRADE_LIST: Mailbox = {
  name: 'Harbour traders via Trade list',
  address: 'trade-list@lists.practice.example',
};
export const NO_REPLY: Mailbox = { name: 'Booking desk', address: 'no-reply@bookings.practice.example' };

/** A customer of the practice book, by the id it has there. */
export function known(id: KnownId): Mailbox {
  return mailboxOf(PRACTICE_PEOPLE.find((p) => p.id === id));
}

/** Somebody the practice book does not know. */
export function stranger(email: StrangerAddress): Mailbox {
  return mailboxOf(PRACTICE_STRANGERS.find((p) => p.email === email));
}

function mailboxOf(person: { name: string; email: string } | undefined): Mailbox {
  if (!person) throw new Error('the practice book has no such person');
  return { name: person.name, address: person.email };
}
