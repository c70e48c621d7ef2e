import type { Customer } from '../../lib/domain/records.ts';
import type { IdentityActions } from '../../lib/models/identity-actions.ts';
import { useUi } from '../base/ui.ts';

interface MergedListProps {
  merged: Customer[];
  actions: IdentityActions;
  readOnly: boolean;
}

/** The records that are read as this one's, each of which can stand alone again. */
export function MergedList({ merged, actions, readOnly }: MergedListProps) {
  const { text } = useUi();
  if (merged.length === 0) return null;
  return (
    <section class="merged" aria-label={text.mergedTitle}>
      <h3 class="sub-title">{text.mergedTitle}</h3>
      <ul class="rows">
        {merged.map((customer) => (
          <li class="row" key={customer.id}>
            <span class="row-text" dir="auto">
              {customer.displayName}
            </span>
            <button
              type="button"
              class="quiet"
              disabled={readOnly}
              aria-label={text.separateFor(customer.displayName)}
              onClick={() => void actions.separate(customer)}
            >
              {text.separate}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
