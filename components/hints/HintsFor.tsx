import type { PersonSeen } from '../../lib/domain/reading.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { OrganisationOffer } from './OrganisationOffer.tsx';
import { Suggestions } from './Suggestions.tsx';

interface HintsForProps {
  model: Sidebar;
  person: PersonSeen;
  /** There is an address or number to add; a mere name or a shared address can only be opened. */
  attachable: boolean;
  readOnly: boolean;
}

/** Who the person of the page may be; nothing is done without a press. */
export function HintsFor({ model, person, attachable, readOnly }: HintsForProps) {
  const { suggestions, organisation } = model.hints.hints.value;
  const { identities } = model;
  return (
    <>
      <Suggestions
        suggestions={suggestions}
        readOnly={readOnly}
        onOpen={model.place.open}
        onSame={attachable ? (customer) => void identities.attach(customer, person) : null}
        onNotSame={(customer) => void identities.notSame(customer, person)}
      />
      {organisation && attachable ? (
        <OrganisationOffer
          hint={organisation}
          readOnly={readOnly}
          onYes={() => void identities.createAt(person, organisation)}
          onNo={() => void identities.notAt(person, organisation)}
        />
      ) : null}
    </>
  );
}
