import type { PersonSeen } from '../../lib/domain/reading.ts';
import { personKey, personName } from '../../lib/models/person-key.ts';
import { useUi } from '../base/ui.ts';

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
  return (
    <nav class="switcher" aria-label={text.peopleHere}>
      <ul>
        {people.map((person) => {
          const key = personKey(person);
          const name = personName(person) || text.noName;
          return (
            <li key={key}>
              <button
                type="button"
                class="switch"
                aria-pressed={key === current}
                title={`${text.role(person.role)}: ${name}`}
                onClick={() => onChoose(key)}
              >
                <span class="switch-role">{text.role(person.role)}</span>{' '}
                <span class="switch-name" dir="auto">
                  {name}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
