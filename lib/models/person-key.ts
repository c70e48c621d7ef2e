import { normaliseEmail, withoutTag } from '../domain/email.ts';
import type { PersonSeen, SignalKind } from '../domain/reading.ts';

const STRENGTH: readonly SignalKind[] = ['email', 'phone', 'crm-record', 'handle'];
/** Below this a name says something else than its address, and the address is what we show. */
const TRUSTED_NAME = 0.3;

/** Tells people apart: by their record first, since two records may share one address; failing all, by name. */
export function personKey(person: PersonSeen): string {
  const found = person.signals.find((s) => s.kind === 'crm-record') ?? strongest(person);
  return found ? `${found.kind}:${found.value}` : `name:${person.name}`;
}

/** What to call somebody we may not know yet; a name that pretends to be another address is not said. */
export function personName(person: PersonSeen): string {
  const lies = person.signals.some((s) => s.kind === 'display-name' && s.confidence < TRUSTED_NAME);
  const address = strongest(person)?.raw ?? '';
  return lies ? address || person.name : person.name || address;
}

function strongest(person: PersonSeen) {
  return STRENGTH.map((kind) => person.signals.find((s) => s.kind === kind)).find((s) => s !== undefined);
}

/** True when one of the person's addresses is the user's own; `+tags` do not make another person. */
export function isOwn(person: PersonSeen, own: readonly string[]): boolean {
  const mine = new Set(own.map(mailbox));
  return person.signals.some((signal) => signal.kind === 'email' && mine.has(mailbox(signal.value)));
}

function mailbox(raw: string): string {
  const address = normaliseEmail(raw);
  return address === null ? raw : withoutTag(address);
}
