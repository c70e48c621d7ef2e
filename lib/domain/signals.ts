/** Building what a reader gives back: persons and the signals that identify them. */

import type { Mailbox } from './address-text.ts';
import { normaliseEmail } from './email.ts';
import { cleanName } from './names.ts';
import { phoneDigits } from './phone-digits.ts';
import type { IdentitySignal, PersonRole, PersonSeen, SignalKind } from './reading.ts';

/** A dedicated field of a page whose structure the reader knows. */
export const CERTAIN = 1;
/** Found by label or link on a page that the reader does not know. */
export const LIKELY = 0.6;
/** A guess from position. */
export const GUESS = 0.5;

/** null when the text is no usable address (placeholder, two at-signs, no domain…). */
export function emailSignal(raw: string, confidence = CERTAIN): IdentitySignal | null {
  const value = normaliseEmail(raw);
  return value === null ? null : { kind: 'email', value, raw, confidence };
}

/** null when fewer than seven digits stand in it. */
export function phoneSignal(raw: string, confidence = CERTAIN): IdentitySignal | null {
  const value = raw.length > 60 ? null : phoneDigits(raw);
  return value === null ? null : { kind: 'phone', value, raw, confidence };
}

/** A record of a CRM: `host/object/id`, stable across views of the same record. */
export function recordSignal(host: string, object: string, id: string, confidence = CERTAIN): IdentitySignal {
  const value = `${host}/${object}/${id}`.toLowerCase();
  return { kind: 'crm-record', value, raw: id, confidence };
}

/** A name or handle of a messenger or site account: never normalised beyond case. */
export function handleSignal(service: string, handle: string, confidence = CERTAIN): IdentitySignal {
  return { kind: 'handle', value: `${service}:${handle.trim().toLowerCase()}`, raw: handle, confidence };
}

/**
 * A person as seen. Nulls among the signals are dropped and repeats removed; the cleaned name is
 * kept as a `display-name` signal, the weakest one. Null when nothing at all is known.
 */
export function person(
  role: PersonRole,
  name: string,
  signals: readonly (IdentitySignal | null)[],
): PersonSeen | null {
  const shown = cleanName(name).slice(0, 200);
  const kept: IdentitySignal[] = [];
  for (const signal of signals) {
    if (signal && !kept.some((k) => k.kind === signal.kind && k.value === signal.value)) kept.push(signal);
  }
  if (shown !== '')
    kept.push({ kind: 'display-name', value: shown, raw: name.slice(0, 200), confidence: GUESS });
  return kept.length === 0 ? null : { role, name: shown, signals: kept };
}

/** A person of a mail header. A name that is only the address repeated is no name. */
export function mailPerson(role: PersonRole, mailbox: Mailbox, confidence = CERTAIN): PersonSeen | null {
  const email = emailSignal(mailbox.address, confidence);
  const sameAsAddress = email !== null && normaliseEmail(mailbox.name) === email.value;
  return person(role, sameAsAddress ? '' : mailbox.name, [email]);
}

/** Drops the nulls of a list built with `person` and its kin. */
export function present<T>(items: readonly (T | null | undefined)[]): T[] {
  return items.filter((item): item is T => item !== null && item !== undefined);
}

/** First value of a kind, or null. */
export function signalOf(seen: PersonSeen, kind: SignalKind): string | null {
  return seen.signals.find((s) => s.kind === kind)?.value ?? null;
}

/** Own addresses, normalised, unusable ones dropped, no repeats, at most fifty. */
export function ownAddresses(raw: readonly string[]): string[] {
  return [...new Set(present(raw.map(normaliseEmail)))].slice(0, 50);
}
