import type { Edit } from '../edits.ts';
import { type PeopleFilter, tidyFilter } from './query.ts';

/** A filter that the user gave a name: a row of the settings. */
export interface SavedFilter {
  id: string;
  name: string;
  filter: PeopleFilter;
}

export const FILTER_PREFIX = 'filter:';

/** Only what has the shape of one: another version may have written something else. */
export function savedFilterOf(row: { id: string; value: unknown }): SavedFilter | null {
  const { id, value } = row;
  if (!id.startsWith(FILTER_PREFIX) || typeof value !== 'object' || value === null) return null;
  const [name, filter]: unknown[] = [Reflect.get(value, 'name'), Reflect.get(value, 'filter')];
  if (typeof name !== 'string' || name.trim() === '' || typeof filter !== 'object' || filter === null)
    return null;
  return { id, name, filter: tidyFilter(filter) };
}

export function saveFilterEdits(id: string, name: string, filter: PeopleFilter): Edit[] {
  const value = { name: name.trim(), filter: tidyFilter(filter) };
  return [{ op: 'set', table: 'settings', id, fields: { value } }];
}

export function removeFilterEdits(id: string): Edit[] {
  return [{ op: 'remove', table: 'settings', id }];
}
