import type { Customer } from '../../lib/domain/records.ts';
import { useUi } from '../base/ui.ts';

interface SameOrNotProps {
  customer: Customer;
  readOnly: boolean;
  /** null where nothing can be added to a customer. */
  onSame: ((customer: Customer) => void) | null;
  onNotSame: (customer: Customer) => void;
}

/** Whether somebody is a customer we know: theirs too, or somebody new. */
export function SameOrNot({ customer, readOnly, onSame, onNotSame }: SameOrNotProps) {
  const { text } = useUi();
  return (
    <div class="suggestion-acts">
      {onSame ? (
        <button
          type="button"
          class="plain"
          disabled={readOnly}
          aria-label={text.samePersonAs(customer.displayName)}
          onClick={() => onSame(customer)}
        >
          {text.samePerson}
        </button>
      ) : null}
      <button
        type="button"
        class="quiet"
        disabled={readOnly}
        aria-label={text.notSameAs(customer.displayName)}
        onClick={() => onNotSame(customer)}
      >
        {text.notSame}
      </button>
    </div>
  );
}
