import type { PageReading } from '../../lib/domain/reading.ts';

/** Nobody at all was read, though the page is no list: here teaching is what helps. */
export function isUnread(reading: PageReading): boolean {
  if (reading.pageKind === 'list') return false;
  return reading.trouble !== null || (reading.focus === null && reading.people.length === 0);
}
