import type { PersonSeen } from '../../lib/domain/reading.ts';
import { personKey, personName } from '../../lib/models/person-key.ts';
import { useUi } from '../base/ui.ts';
import { SwitchWords } from './SwitchWords.tsx';
import { addressesOfTwins } from './twin-names.ts';

interface PersonSwitcherProps {
  people: PersonSeen[];
  /** Key of the person shown. */
  current: string | null;
  onChoose: (key: string) => void;
}

/** Everybody of the page but the user; only when there is a choice. */
export function PersonSwitcher({ people, current, onChoose }: PersonSwitcherProps) {
  const { text } = useUi();
  if (people.length === 0 || (people.length === 1 && people[0] && personKey(people[0]) === current))
    return null;
  const twins = addressesOfTwins(people);
  return (
    <nav class="switcher" aria-label={text.peopleHere}>
      <ul>
        {people.map((person) => {
          const key = personKey(person);
          const name = personName(person) || text.noName;
          const address = twins.get(person);
          return (
            <li key={key}>
              <button
                type="button"
                class="switch"
                aria-pressed={key === current}
                title={`${text.role(person.role)}: ${[name, address].filter(Boolean).join(' ')}`}
                onClick={() => onChoose(key)}
              >
                <SwitchWords person={person} address={address} />
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
