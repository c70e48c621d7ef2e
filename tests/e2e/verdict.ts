import { normaliseEmail } from '../../lib/domain/email.ts';
import type { Expectation, Roundcube } from '../support/roundcube.ts';
import type { Shown } from './shown.ts';

const MACHINES = ['no-reply', 'bounce', 'list'];

/**
 * What is wrong with the sidebar's answer to a message, null when nothing is. Nobody is never wrong;
 * a known customer must be a counterpart; somebody new must be shown under a counterpart's address.
 */
export function isWrong(
  shown: Shown,
  message: Expectation,
  known: ReadonlySet<string>,
  roundcube: Roundcube,
): string | null {
  if (shown.name === null) return null;
  const right = message.counterpart.map((person) => person.address);
  if (!shown.fresh && shown.addresses.length === 0) {
    return knownByName(shown.name, known, roundcube).some((address) => right.includes(address)) ||
      isSharedCard(shown, known, roundcube)
      ? null
      : `shows the record of ${shown.name}`;
  }
  const offered = shown.addresses.map((address) => normaliseEmail(address) ?? address);
  const wanted = right.map((address) => normaliseEmail(address) ?? address);
  if (offered.some((address) => message.bait.includes(address)))
    return `offers the bait ${offered.join(' ')}`;
  if (right.length === 0) {
    const machine = message.kinds.some((kind) => MACHINES.includes(kind));
    return machine ? `offers ${offered.join(' ')} for a machine` : null;
  }
  return offered.some((address) => wanted.includes(address)) ? null : `offers ${offered.join(' ')}`;
}

/** Addresses of our customers who bear this name. */
function knownByName(name: string, known: ReadonlySet<string>, { expected }: Roundcube): string[] {
  return Object.values(expected.people)
    .filter((person) => person.name === name && known.has(person.address))
    .map((person) => person.address);
}

/** A card that names somebody without a record and without an address: a list, a machine, a mere name. */
function isSharedCard(shown: Shown, known: ReadonlySet<string>, roundcube: Roundcube): boolean {
  return shown.taboos.length === 0 && knownByName(shown.name ?? '', known, roundcube).length === 0;
}
