/** What a site reader says about a page. Plain data: it crosses from the page to the extension. */

/** How a person can be known. `display-name` never identifies anybody by itself. */
export type SignalKind = 'email' | 'phone' | 'crm-record' | 'handle' | 'display-name';

/** The part a person plays on the page; `mentioned` is anybody outside header and record. */
export type PersonRole = 'from' | 'to' | 'cc' | 'bcc' | 'reply-to' | 'sender' | 'record' | 'mentioned';

export interface IdentitySignal {
  kind: SignalKind;
  /** Normalised: e-mail lower-case with ASCII domain, phone digits with optional leading +, record `host/object/id`. */
  value: string;
  /** As it stood on the page. */
  raw: string;
  /** 0..1: 1 = a dedicated field of the page, 0.5 = a guess from labels or links. */
  confidence: number;
}

export interface PersonSeen {
  role: PersonRole;
  /** Display name as shown, trimmed, bidi controls removed; may be empty. */
  name: string;
  /** The company that the page names beside the person. */
  organisation?: string;
  signals: IdentitySignal[];
}

export type PageKind = 'message' | 'record' | 'list' | 'compose' | 'none';

/** What a page says, before anybody has been chosen: the choice is made in the extension. */
export interface PageSeen {
  /** Id of the reader that answered, e.g. `roundcube`, `generic`. */
  site: string;
  pageKind: PageKind;
  subject: string | null;
  /** The user's own addresses as far as the page tells them; normalised in a PageReading. */
  own: string[];
  /** Everybody in the header or record, in page order, own addresses included. */
  people: PersonSeen[];
  /** Origin + path without query secrets; provenance of what is learned here. */
  page: string;
  /** Set when the page looks like a message or record but could not be read. */
  trouble: 'unreadable' | null;
  /** Which detector found what; only for `--explain` and bug reports, never values. */
  detectors: string[];
}

/** One place of a page that says who somebody is, in the words that stand there. */
export interface Mention {
  /** Which detector found it. */
  by?: string;
  /** Holds the address, alone or among other words; then `name` or the name in `text` goes with it. */
  address?: string;
  /** The display name, whatever it looks like. */
  name?: string;
  /** `Name <address>`, an address or a name. */
  text?: string;
  /** Several of these in one text, each somebody of their own. */
  list?: string;
}

/** Somebody of a mail header as the page shows them. */
export interface PersonShown extends Mention {
  /** By order or attributes; what `label` says counts more, where the language is known. */
  role: PersonRole;
  /** The words that stand before a row of recipients. */
  label?: string;
  /** Independent places that say who this is; they must agree. */
  ways?: Mention[];
}

/** The fields of one record as the page shows them, in the order in which they count. */
export interface CardShown {
  /** The identity of the record, when the page's address or content carries one. */
  record: IdentitySignal | null;
  /** The identity comes from the address of a single-page app, whose content may still be the record before. */
  live?: boolean;
  /** Ids of the record that the content itself carries; when there are any, `record` must be among them. */
  ids?: readonly string[];
  /** What the page is called in its tab. */
  title: string;
  names: string[];
  /** First and last name, where they stand in fields of their own. */
  parts?: readonly [first: string, last: string];
  /** Each independent way to the addresses with what it gave. */
  emails: string[][];
  phones: string[][];
  /** Label and value of each row. */
  rows: (readonly [label: string, value: string])[];
  /** Headings that the title holds as well; only where no other name is sure. */
  headings?: string[];
  /** Fields were looked for widely: with more than one address other people stand here too. */
  wide?: boolean;
}

/**
 * What a page sends: besides what its reader settled itself, the words as they stand there, which are read in the
 * extension. Only `readingFrom` makes a reading of it; `readonly`, so that it cannot pass for a PageSeen.
 */
export interface PageShown extends Omit<PageSeen, 'people'> {
  readonly people: readonly PersonSeen[];
  shown?: readonly PersonShown[];
  card?: CardShown;
}

export interface PageReading extends PageSeen {
  /** The customer to look up, chosen by `chooseFocus`; null when nobody is. */
  focus: PersonSeen | null;
}
