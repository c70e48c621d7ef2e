import { normaliseEmail } from '../../lib/domain/email.ts';
import type { Expectation, Roundcube } from '../support/roundcube.ts';
import type { Shown } from './shown.ts';

const MACHINES = ['no-reply', 'bounce', 'list'];

export interface Known {
  people: Roundcube['expected']['people'];
  /** Addresses of those who have a record. */
  addresses: ReadonlySet<string>;
}

/**
 * What is wrong with the sidebar's answer to a message, null when nothing is. Nobody is never wrong;
 * a known customer must be a counterpart; somebody new must be shown under a counterpart's address.
 */
export function findWrong(
  shown: Shown,
  message: Expectation,
  known: Known,
  inHeader: string[],
): string | null {
  if (shown.name === null) return null;
  const right = counterparts(message, inHeader);
  const records = recordsOf(shown.name, known);
  if (!shown.fresh && records.length > 0) {
    return records.some((address) => right.includes(address)) ? null : `shows the record of ${shown.name}`;
  }
  if (shown.taboos.length > 0) return `shows somebody's taboos under the name ${shown.name}`;
  const offered = shown.addresses.map(plain);
  if (offered.some((address) => message.bait.includes(address) && !right.includes(address))) {
    return `offers the bait ${offered.join(' ')}`;
  }
  if (right.length > 0) {
    const fits = offered.length === 0 || offered.some((address) => right.includes(address));
    return fits ? null : `offers ${offered.join(' ')}`;
  }
  const machine = message.kinds.some((kind) => MACHINES.includes(kind));
  return machine && offered.length > 0 ? `offers ${offered.join(' ')} for a machine` : null;
}

/**
 * Where mail programs differ about who counts (two From lines) and where the expectations name nobody
 * though the page does (blind copies of an own letter), what Roundcube's header shows is right.
 */
function counterparts(message: Expectation, inHeader: string[]): string[] {
  const byProgram =
    message.kinds.includes('duplicate-from') ||
    (message.direction === 'self' && message.kinds.includes('bcc'));
  return (byProgram ? inHeader : message.counterpart.map((person) => person.address)).map(plain);
}

function plain(address: string): string {
  return normaliseEmail(address) ?? address;
}

/** Addresses of the records that bear this name. */
function recordsOf(name: string, { people, addresses }: Known): string[] {
  return Object.values(people)
    .filter((person) => person.name === name && addresses.has(person.address))
    .map((person) => plain(person.address));
}
