import type { Desk } from '../domain/people/desk-port.ts';
import type { PeopleFilter } from '../domain/people/query.ts';
import {
  FILTER_PREFIX,
  removeFilterEdits,
  type SavedFilter,
  saveFilterEdits,
} from '../domain/people/saved-filters.ts';
import type { NewId } from '../domain/ports.ts';
import type { Changes } from './changes-model.ts';
import { followValue } from './follow.ts';

/** Filters with a name. Call inside a model. */
export function savedFilters(desk: Desk, changes: Changes, newId: NewId) {
  const save = (id: string, name: string, filter: PeopleFilter) =>
    name.trim() === ''
      ? Promise.resolve(false)
      : changes.write(saveFilterEdits(id, name, filter), { kind: 'filter-saved', name: name.trim() }, true);
  return {
    all: followValue<SavedFilter[]>(desk.liveFilters(), []),
    keep: (name: string, filter: PeopleFilter) => save(`${FILTER_PREFIX}${newId()}`, name, filter),
    rename: (saved: SavedFilter, name: string) => save(saved.id, name, saved.filter),
    remove: (saved: SavedFilter) => changes.write(removeFilterEdits(saved.id), { kind: 'filter-removed' }),
  };
}

export type SavedFilters = ReturnType<typeof savedFilters>;
