import type { Migration } from './migration.ts';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';
import { v3 } from './v3.ts';
import { v4 } from './v4.ts';

/** Every version there ever was, oldest first. Add at the end, with a frozen sample in tests/fixtures/db. */
export const MIGRATIONS: readonly Migration[] = [v1, v2, v3, v4];
