import type { Migration } from './migration.ts';
import { v1 } from './v1.ts';

/** Every version there ever was, oldest first. Add at the end, with a frozen sample in tests/fixtures/db. */
export const MIGRATIONS: readonly Migration[] = [v1];
