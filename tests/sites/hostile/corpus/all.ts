import type { Entry } from '../entry.ts';
import { BODIES } from './bodies.ts';
import { LURES } from './lures.ts';
import { NAMES } from './names.ts';
import { RECORDS } from './records.ts';
import { SENDERS } from './senders.ts';
import { SHAPES } from './shapes.ts';

/** Every page of which we know that it wants to deceive or to break a reader. */
export const CORPUS: readonly Entry[] = [...BODIES, ...SENDERS, ...RECORDS, ...NAMES, ...LURES, ...SHAPES];

/** Those that could break a reader which does not even claim them. */
export const FOR_ALL: ReadonlySet<Entry> = new Set([...NAMES, ...LURES, ...SHAPES]);
