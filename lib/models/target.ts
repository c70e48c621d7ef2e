import type { PersonSeen } from '../domain/reading.ts';
import type { Provenance } from '../domain/records.ts';

/** For whom a line is meant, as it stood at the moment of Enter. */
export interface Target {
  subject: string;
  /** null while the book does not know the person, or has not answered yet. */
  customerId: string | null;
  person: PersonSeen | null;
  name: string;
  region: string;
  provenance: Provenance;
}
