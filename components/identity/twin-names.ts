import type { PersonSeen } from '../../lib/domain/reading.ts';
import { personName } from '../../lib/models/person-key.ts';

/** The address of everybody whose name stands here more than once, and so doesn't tell them apart. */
export function addressesOfTwins(people: readonly PersonSeen[]): ReadonlyMap<PersonSeen, string> {
  const names = people.map(personName);
  const twins = people.filter((_, index) => {
    const name = names[index] ?? '';
    return names.indexOf(name) !== names.lastIndexOf(name);
  });
  return new Map(twins.map((person) => [person, addressOf(person)]));
}

function addressOf(person: PersonSeen): string {
  return person.signals.find((signal) => signal.kind !== 'display-name')?.raw ?? '';
}
