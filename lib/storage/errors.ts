import type { StorageTrouble } from '../domain/ports.ts';

/** The database could not do what was asked; `trouble` says what the user is told. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble, cause?: unknown) {
    super(`storage: ${trouble}${cause instanceof Error ? ` (${cause.name}: ${cause.message})` : ''}`, {
      cause,
    });
    this.trouble = trouble;
  }
}

/** A shared table was written past the one writer: a fault in our own code. */
export class DirectWriteError extends Error {
  override readonly name = 'DirectWriteError';

  constructor(table: string) {
    super(`${table} may be written only by the writer`);
  }
}

/** Somebody else was found by these identity keys in the moment of writing; nothing was written. */
export class TakenError extends Error {
  override readonly name = 'TakenError';
  readonly keys: string[];

  constructor(keys: readonly string[]) {
    super(`taken: ${keys.length} identity keys`);
    this.keys = [...new Set(keys)];
  }
}

/** An edit that would make a row nobody could find again, or that touches an erased row. */
export class BrokenEditError extends Error {
  override readonly name = 'BrokenEditError';
}

const ALWAYS: Record<string, StorageTrouble> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
};

/** Firefox's private mode throws InvalidStateError, blocked cookies throw SecurityError. */
const AT_OPENING: Record<string, StorageTrouble> = {
  ...ALWAYS,
  InvalidStateError: 'refused',
  InvalidAccessError: 'refused',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  MissingAPIError: 'refused',
  NotFoundError: 'damaged',
  ConstraintError: 'damaged',
  DataError: 'damaged',
  // Chromium says only this when the disk is full at opening.
  AbortError: 'full',
};

export function toStorageError(error: unknown, when: 'opening' | 'using'): StorageError {
  if (error instanceof StorageError) return error;
  const names = causesOf(error).map((cause) => cause.name);
  const table = when === 'opening' ? AT_OPENING : ALWAYS;
  // The deepest cause says most: an abort carries the quota error inside.
  const known = names.reverse().find((name) => name in table);
  return new StorageError((known && table[known]) || 'failed', error);
}

interface Nested {
  name: string;
  inner?: unknown;
  failures?: unknown;
  cause?: unknown;
}

function causesOf(error: unknown, depth = 0): Nested[] {
  if (depth > 5 || typeof error !== 'object' || error === null || !('name' in error)) return [];
  const nested = error as Nested;
  const failures = Array.isArray(nested.failures) ? nested.failures.slice(0, 1) : [];
  return [nested, ...[nested.inner, nested.cause, ...failures].flatMap((e) => causesOf(e, depth + 1))];
}
