import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { SearchPanel } from '../home/SearchPanel.tsx';

/** The search of this sidebar; opening somebody closes it. */
export function SearchFor({ model }: { model: Sidebar }) {
  const { search, place } = model;
  return (
    <SearchPanel
      words={search.text.value}
      results={search.results.value}
      focused={search.open.value}
      onInput={(words) => (search.text.value = words)}
      onClose={search.close}
      onOpen={(customerId) => {
        search.close();
        place.open(customerId);
      }}
    />
  );
}
