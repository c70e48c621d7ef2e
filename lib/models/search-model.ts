import { computed, createModel, signal } from '@preact/signals';
import type { FoundPage } from '../domain/find.ts';
import type { Book } from '../domain/ports.ts';
import type { Customer } from '../domain/records.ts';
import { follow, type Loaded } from './follow.ts';

const MOST = 12;

/** People of the book by a few letters; `open` shows the field at the top of the sidebar. */
export const SearchModel = createModel((book: Book) => {
  const text = signal('');
  const open = signal(false);
  const asked = computed(() => text.value.trim() || null);
  const found = follow(asked, (words) => book.liveFind({ text: words, scope: 'people' }, MOST));
  return {
    text,
    open,
    results: computed(() => peopleOf(found.value)),
    start(words = '') {
      text.value = words;
      open.value = true;
    },
    close() {
      text.value = '';
      open.value = false;
    },
  };
});

function peopleOf(found: Loaded<FoundPage>): Loaded<Customer[]> {
  return found.kind === 'ready'
    ? { ...found, value: found.value.people.map(({ customer }) => customer) }
    : found;
}
