import type { PersonSeen } from '../../lib/domain/reading.ts';
import { personName } from '../../lib/models/person-key.ts';
import { Breakable } from '../base/Breakable.tsx';
import { useUi } from '../base/ui.ts';

interface SwitchWordsProps {
  person: PersonSeen;
  /** Where the name alone tells nobody apart. */
  address: string | undefined;
}

/** The part, the name and where needed the address of somebody of the page. */
export function SwitchWords({ person, address }: SwitchWordsProps) {
  const { text } = useUi();
  return (
    <>
      <span class="switch-role">{text.role(person.role)}</span>{' '}
      <span class="switch-name" dir="auto">
        {personName(person) || text.noName}
      </span>
      {address ? (
        <>
          {' '}
          <span class="switch-address" dir="ltr">
            <Breakable text={address} />
          </span>
        </>
      ) : null}
    </>
  );
}
