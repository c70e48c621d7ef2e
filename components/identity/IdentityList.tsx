import type { Identity } from '../../lib/domain/records.ts';
import type { IdentityActions } from '../../lib/models/record-actions.ts';
import { useUi } from '../base/ui.ts';

interface IdentityListProps {
  identities: Identity[];
  actions: IdentityActions;
  readOnly: boolean;
}

/** By which addresses and numbers we know somebody, each of which can be kept apart. */
export function IdentityList({ identities, actions, readOnly }: IdentityListProps) {
  const { text } = useUi();
  if (identities.length === 0) return <p class="empty">{text.nothingYet}</p>;
  return (
    <ul class="rows">
      {identities.map((identity) => (
        <li class="row" key={identity.id}>
          <span class="row-label">{text.signal(identity.kind)}</span>
          <span class={identity.apart ? 'row-text struck' : 'row-text'}>
            {identity.raw || identity.value}
          </span>
          {identity.apart ? (
            <span class="meta">{text.apart}</span>
          ) : (
            <button
              type="button"
              class="quiet"
              aria-label={text.keepApartFor(identity.raw || identity.value)}
              disabled={readOnly}
              onClick={() => void actions.keepApart(identity)}
            >
              {text.keepApart}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
