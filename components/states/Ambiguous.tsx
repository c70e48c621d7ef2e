import { identityId } from '../../lib/domain/identity-key.ts';
import type { Customer } from '../../lib/domain/records.ts';
import type { Resolution } from '../../lib/domain/resolution.ts';
import type { IdentityActions } from '../../lib/models/identity-actions.ts';
import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';
import { SameOrNot } from '../hints/SameOrNot.tsx';
import { PersonButton } from '../home/PersonButton.tsx';

interface AmbiguousProps {
  resolution: Extract<Resolution, { kind: 'ambiguous' }>;
  readOnly: boolean;
  identities: IdentityActions;
  onPick: (customer: Customer) => void;
  /** Keeps what the page shows for this customer, where only one is asked about. */
  onSame: (customer: Customer) => void;
  onNotSame: (customer: Customer) => void;
}

/** Several people share an address: the user says who it is, or that it isn't somebody's, for good. */
export function Ambiguous({ resolution, readOnly, identities, onPick, onSame, onNotSame }: AmbiguousProps) {
  const { text } = useUi();
  const { by, candidates } = resolution;
  const [only] = candidates.length === 1 ? candidates : [];
  return (
    <Notice icon="people" title={text.ambiguousTitle}>
      <p>{text.ambiguousText(by.value, candidates.length)}</p>
      <ul class="people">
        {candidates.map((customer) => (
          <li class="candidate" key={customer.id}>
            <PersonButton customer={customer} onOpen={() => onPick(customer)} />
            {only ? null : (
              <button
                type="button"
                class="quiet"
                disabled={readOnly}
                aria-label={text.notTheirs(customer.displayName)}
                onClick={() =>
                  void identities.keepApart({
                    id: identityId(by.kind, by.value, customer.id),
                    value: by.value,
                  })
                }
              >
                {text.keepApart}
              </button>
            )}
          </li>
        ))}
      </ul>
      {only ? (
        <SameOrNot customer={only} readOnly={readOnly} onSame={onSame} onNotSame={onNotSame} />
      ) : (
        <button
          type="button"
          class="plain"
          disabled={readOnly}
          title={text.mergeAllText}
          onClick={() => void identities.merge(candidates)}
        >
          {text.areOne(candidates.map((customer) => customer.displayName))}
        </button>
      )}
    </Notice>
  );
}
