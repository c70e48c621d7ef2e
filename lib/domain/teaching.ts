/** Teaching a page: what passes between the sidebar and the picker in the page. */
import type { Live } from './ports.ts';
import type { TaughtField, TaughtPage, TaughtPlace, Trial } from './taught-site.ts';

/** What the picker says inside the page, in the user's language. */
export interface PickWords {
  title: string;
  keys: string;
  nothing: string;
}

export interface PickAsk {
  field: TaughtField;
  /** What the page is known to say of this customer; no selector may be made of it. */
  known: string[];
  words: PickWords;
}

/** The picker has come to another element. `at`: which of the `of` that have the field's shape; 0 = none of them. */
export interface PickPointed {
  type: 'pick-pointed';
  field: TaughtField;
  /** What the element shows; empty when nothing on the page has the shape of the field. */
  text: string;
  at: number;
  of: number;
  fits: boolean;
}

export interface PickMade {
  type: 'pick-made';
  field: TaughtField;
  place: TaughtPlace;
  text: string;
}

/** The user asked for another field, or (null) for the end of picking. */
export interface PickWish {
  type: 'pick-wish';
  field: TaughtField | 'next' | null;
}

export type PickEvent = PickPointed | PickMade | PickWish;

/** What teaching needs from outside. */
export interface Teaching {
  /** The whole address of a tab's page; null where the browser does not tell. */
  addressOf(tabId: number): Promise<string | null>;
  /** Shows the picker; false where no script may run. */
  pickFor(tabId: number, ask: PickAsk): Promise<boolean>;
  press(tabId: number, key: string): Promise<void>;
  /** The picker leaves the page. */
  stop(tabId: number): Promise<void>;
  picks: Live<{ tabId: number; event: PickEvent }>;
  /** How a definition does in every open tab of its site. */
  tryOn(page: TaughtPage): Promise<{ tabId: number; trial: Trial }[]>;
  /** Open pages are to ask again what was taught. */
  spread(): Promise<void>;
}
