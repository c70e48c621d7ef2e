import type { PageSeen } from './reading.ts';
import { TAUGHT_FIELDS, type TaughtField } from './taught-site.ts';

/** What a taught page says of its own fields; null for pages that were not taught. */
export interface TaughtReport {
  id: string;
  /** No longer where they were taught to be. */
  lost: TaughtField[];
  /** Their place is there and empty. */
  empty: TaughtField[];
}

const LOST = ['gone', 'differs'];

/** Reads the report out of a reading's detectors, which name fields and ways and never a value. */
export function taughtReport({ site, detectors }: Pick<PageSeen, 'site' | 'detectors'>): TaughtReport | null {
  const id = detectors.find((one) => one.startsWith('taught:'))?.slice('taught:'.length);
  if (site !== 'taught' || id === undefined) return null;
  const fieldsBy = (ways: readonly string[]) =>
    TAUGHT_FIELDS.filter((field) => ways.some((way) => detectors.includes(`${field}:${way}`)));
  return { id, lost: fieldsBy(LOST), empty: fieldsBy(['empty']) };
}
