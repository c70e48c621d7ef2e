import { CUSTOMERS } from './real-crm-people.ts';
import type { Seeded } from './real-crm-server.ts';

/** A page of the program, and whom a careful reader would offer. */
export interface CrmStop {
  what: string;
  path: string;
  /** Key of the customer, null where the page is about nobody. */
  key: string | null;
}

/** Every kind of page of FreeScout: customers in all their forms, and pages that are about none of them. */
export function freescoutPages({ mailbox, staff, customers }: Seeded): CrmStop[] {
  const stop = (what: string, path: string, key: string | null = null): CrmStop => ({ what, path, key });
  const people = CUSTOMERS.flatMap(({ key }): CrmStop[] => {
    const numbers = customers[key];
    if (!numbers) throw new Error(`${key} was not put in`);
    return [
      stop('ticket', `/conversation/${numbers.ticket}`, key),
      stop('customer', `/customers/${numbers.id}`, key),
      stop('edit form', `/customers/${numbers.id}/edit`, key),
    ];
  });
  return [
    stop('dashboard', '/'),
    stop('mailbox', `/mailbox/${mailbox}`),
    ...people,
    stop('new ticket', `/mailbox/${mailbox}/new-ticket`),
    stop('search of tickets', '/search?q=Anna'),
    stop('search of customers', '/search?q=Anna&f%5Bmode%5D=customers'),
    ...staff.map((id) => stop('staff', `/users/profile/${id}`)),
    stop('list of staff', '/users'),
    stop('new staff', '/users/wizard'),
    stop('mailbox settings', `/mailbox/settings/${mailbox}`),
    stop('dashboard', '/'),
  ];
}
