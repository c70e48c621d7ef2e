import { computed, createModel, signal } from '@preact/signals';
import type { Book } from '../domain/ports.ts';
import type { Customer } from '../domain/records.ts';
import { follow } from './follow.ts';

const MOST = 12;

/** People of the book by a few letters; `open` shows the field at the top of the sidebar. */
export const SearchModel = createModel((book: Book) => {
  const text = signal('');
  const open = signal(false);
  const asked = computed(() => text.value.trim() || null);
  return {
    text,
    open,
    results: follow<Customer[]>(asked, (words) => book.liveSearch(words, MOST)),
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
