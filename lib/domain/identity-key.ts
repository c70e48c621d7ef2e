import type { IdentityKind } from './records.ts';

/** The key that several customers may share. */
export function identityKey(kind: IdentityKind, value: string): string {
  return `${kind}:${value}`;
}

/** Natural id of an identity row: two devices that learn the same address make the same row. */
export function identityId(kind: IdentityKind, value: string, customerId: string): string {
  return `${identityKey(kind, value)}:${customerId}`;
}
