import { known, type Mailbox, stranger } from './people.ts';

/** A contact of the practice CRM; `company` and `phone` as the CRM shows them. */
export interface CrmRecord {
  id: string;
  name: string;
  company: string;
  email: string;
  phone: string;
}

function record(id: string, person: Mailbox, company: string, phone: string): CrmRecord {
  return { id, name: person.name, company, email: person.address, phone };
}

export const RECORDS: readonly CrmRecord[] = [
  record('alice', known('practice-chen'), 'Chen Drawing Studio', '+65 6555 0142'),
  record('lin', known('practice-lin'), '志豪茶行', '+886 2 5550 0188'),
  record('daniel', known('practice-freight'), 'Freight & Sons', '+353 21 555 0107'),
  record('marta', stranger('marta.kowalska@grain.practice.example'), 'Baltic Grain', '+48 22 123 45 67'),
];
