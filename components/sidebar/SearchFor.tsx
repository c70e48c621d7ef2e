import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { FindPanel } from '../find/FindPanel.tsx';

interface SearchForProps {
  model: Sidebar;
  onDesk?: ((customerId: string) => void) | undefined;
}

/** The search of this sidebar; opening somebody closes it. */
export function SearchFor({ model, onDesk }: SearchForProps) {
  return (
    <FindPanel find={model.search} onOpen={model.place.open} {...(onDesk === undefined ? {} : { onDesk })} />
  );
}
