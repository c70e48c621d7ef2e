/** A real helpdesk or CRM on this machine: where it is, how to get in, and what has been put into it. */
export interface CrmServer {
  version: string;
  url: string;
  login: string;
  password: string;
  seeded: Seeded;
  stop(): Promise<void>;
}

/** Numbers that the program gave to what was put in. */
export interface Seeded {
  mailbox: number;
  staff: number[];
  customers: Record<string, { id: number; ticket: number }>;
}
