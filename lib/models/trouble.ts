import type { StorageTrouble } from '../domain/ports.ts';

const TROUBLES: readonly string[] = [
  'full',
  'refused',
  'damaged',
  'newer',
  'blocked',
  'failed',
] satisfies StorageTrouble[];

/** What a failed read or write has to be called in front of the user. */
export function troubleOf(error: unknown): StorageTrouble {
  if (typeof error !== 'object' || error === null || !('trouble' in error)) return 'failed';
  const { trouble } = error;
  return typeof trouble === 'string' && TROUBLES.includes(trouble) ? (trouble as StorageTrouble) : 'failed';
}
