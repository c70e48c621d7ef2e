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

export interface PageReading extends PageSeen {
  /** The customer to look up, chosen by `chooseFocus`; null when nobody is. */
  focus: PersonSeen | null;
}
