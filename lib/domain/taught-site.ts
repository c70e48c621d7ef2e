/** A kind of page that the user taught us: where each field of its customer stands. No customer data. */

export const TAUGHT_FIELDS = ['name', 'email', 'phone', 'company', 'record'] as const;
export type TaughtField = (typeof TAUGHT_FIELDS)[number];

/** One way to a field. `address`: the parts of the page's own address that change from record to record. */
export type Way =
  | { by: 'selector'; selector: string }
  | { by: 'attribute'; attribute: string; value: string }
  | { by: 'label'; label: string }
  | { by: 'address' };

/**
 * The part of the page in which the field stood. Words of others (`said`) and the frame around the content
 * are never read for a field that was taught elsewhere.
 */
export type Scope = 'main' | 'dialog' | 'around' | 'said';

/** Where one field stands: its ways are tried in order. */
export interface TaughtPlace {
  ways: Way[];
  scope: Scope;
}

export type TaughtFields = Partial<Record<TaughtField, TaughtPlace>>;

/** What goes to the page: a definition without the envelope of its row. */
export interface TaughtPage {
  id: string;
  name: string;
  /** Address with `*` for what changes from record to record. */
  pattern: string;
  fields: TaughtFields;
}

/** What became of one taught field. `empty`: its label stands there and nothing beside it, as records may. */
export type FieldState = 'read' | 'empty' | 'gone' | 'differs';

export interface FieldRead {
  field: TaughtField;
  state: FieldState;
  /** As shown on the page; empty unless read. */
  value: string;
}

export type Verdict = 'reads' | 'partly' | 'gone';

/** How one definition does on one open page. */
export interface Trial {
  /** The page's address is of this kind. */
  fits: boolean;
  fields: FieldRead[];
}

/** Whether a page still says what was taught of it. */
export function verdictOf(fields: readonly FieldRead[]): Verdict {
  if (!fields.some(({ state }) => state === 'read')) return 'gone';
  return fields.some(isLost) ? 'partly' : 'reads';
}

/** The field is no longer where it was taught to be. */
export function isLost({ state }: FieldRead): boolean {
  return state === 'gone' || state === 'differs';
}

/** A name or a company alone never tells who it is. */
export function identifies(fields: TaughtFields): boolean {
  return fields.email !== undefined || fields.phone !== undefined || fields.record !== undefined;
}
