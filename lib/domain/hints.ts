import type { Customer, Identity, Relation } from './records.ts';

/** A customer whom somebody on the page may be, with everything we know them by, kept apart ones included. */
export interface Candidate {
  customer: Customer;
  identities: Identity[];
}

/** What the book holds for the hint keys of a person. */
export interface HintsFound {
  candidates: Candidate[];
  /** What was said to be two, for the ids and keys asked for. */
  apart: Pick<Relation, 'from' | 'to'>[];
}

/** Why two may be one. */
export type Reason =
  | { kind: 'tag' | 'gmail-dots'; value: string }
  | { kind: 'phone-tail'; value: string }
  | { kind: 'name-company'; value: string }
  | { kind: 'shared-name'; value: string };

export interface Suggestion {
  customer: Customer;
  reasons: Reason[];
}

/** The company that other people with this domain belong to. */
export interface OrganisationHint {
  name: string;
  organisationId?: string;
  domain: string;
  /** How many of them we know. */
  people: number;
}

/** What the person may pretend to be. */
export type Warning =
  /** `owners` are the ids of all who have the address; `customer` is the one meant, where that can be told. */
  | { kind: 'look-alike-address'; customer?: Customer; owners: string[]; value: string; shown: string }
  | { kind: 'look-alike-name'; customer: Customer; value: string; shown: string }
  | { kind: 'look-alike-domain'; value: string; shown: string }
  | { kind: 'foreign-address'; value: string; shown: string }
  | { kind: 'mixed-script'; shown: string }
  | { kind: 'hidden-characters'; shown: string }
  /** Nothing is pretended as far as we know: somebody of this name is known by another address. */
  | { kind: 'same-name-other-address'; customer: Customer; value: string; shown: string };

export interface Hints {
  warnings: Warning[];
  suggestions: Suggestion[];
  organisation: OrganisationHint | null;
}

export const NO_HINTS: Hints = { warnings: [], suggestions: [], organisation: null };
