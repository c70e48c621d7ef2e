import type { Customer, IdentityKind } from './records.ts';

/** Who the person on the page is to us. A doubtful match asks; it never guesses. */
export type Resolution =
  | { kind: 'matched'; customer: Customer; by: { kind: IdentityKind; value: string } }
  | { kind: 'ambiguous'; candidates: Customer[]; by: { kind: IdentityKind; value: string } }
  /** Nobody known. `attachable`: there is an identity (not just a name, not a shared sender) to keep. */
  | { kind: 'unknown'; attachable: boolean; shared: boolean };
