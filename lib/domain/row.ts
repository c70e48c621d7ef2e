/** What all rows have, and the values that several tables share. */

/** Hybrid logical clock as sortable text: 9 base-36 digits of ms, 3 of counter, `.`, device id. */
export type Stamp = string;

export interface Envelope {
  /** Record format version. */
  v: number;
  /** Creation stamp: holds for every field not named in `m`. */
  c: Stamp;
  /** Stamps of fields changed after creation. */
  m?: Record<string, Stamp>;
  /** Values that lost a true concurrent edit, shown as "also noted". */
  alt?: Record<string, { value: unknown; stamp: Stamp }[]>;
  /** Stamps of `alt` values the user dismissed. */
  gone?: Record<string, Stamp[]>;
  /** Erased for privacy: the payload is gone for good. */
  erased?: Stamp;
}

export interface Row {
  id: string;
  /** 1 = deleted; the other fields stay for 90 days. */
  del: 0 | 1;
  _: Envelope;
}

/** When, where and by whom a memory was learned. `at` is epoch ms. */
export interface Provenance {
  at: number;
  by?: string;
  /** Page (origin + path) and subject where it was learned. */
  page?: string;
  subject?: string;
  quote?: string;
}

/** A local moment: civil date, optional wall time, and the zone they are meant in. */
export interface LocalDue {
  /** `yyyy-mm-dd` */
  date: string;
  /** `hh:mm`; absent = any time that day (announced at the start of the working day). */
  time?: string;
  /** IANA zone. */
  zone: string;
}

export type Channel = 'call' | 'message' | 'visit' | 'delivery' | 'other';
