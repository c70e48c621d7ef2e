import type { Edit } from './edits.ts';
import { identityEdits } from './identities.ts';
import { cleanName, foreignAddressInName } from './names.ts';
import { nextId } from './next-id.ts';
import type { NewId } from './ports.ts';
import type { PersonSeen } from './reading.ts';
import type { Channel, FollowUp, Interaction, LocalDue, Provenance } from './records.ts';
import { nextOccurrence } from './recurrence.ts';

export interface NewCustomer {
  customerId: string;
  edits: Edit[];
}

/** What to call a person nobody has named: the name, unless it shows another's address; else the address. */
export function displayNameOf(person: PersonSeen): string {
  const name = cleanName(person.name);
  const email = person.signals.find((s) => s.kind === 'email')?.value;
  if (foreignAddressInName(person) !== null && email !== undefined) return email;
  if (name !== '') return name;
  if (email !== undefined) return email.slice(0, email.lastIndexOf('@')) || email;
  return person.signals[0]?.raw.trim() || person.signals[0]?.value || '';
}

/** A person seen on a page becomes a customer with the identities that can be kept. */
export function newCustomerEdits(
  person: PersonSeen,
  provenance: Provenance,
  region: string,
  newId: NewId,
): NewCustomer {
  const customerId = newId();
  const organisation = cleanName(person.organisation ?? '');
  const company = organisation === '' ? {} : { organisation };
  const fields = {
    kind: 'person',
    scope: 'external',
    displayName: displayNameOf(person),
    ...company,
  } as const;
  return {
    customerId,
    edits: [
      { op: 'set', table: 'customers', id: customerId, fields },
      ...identityEdits(customerId, person, provenance.at, region),
    ],
  };
}

/** The user says: this person is that customer. An identity kept apart before is theirs again. */
export function attachEdits(customerId: string, person: PersonSeen, at: number, region: string): Edit[] {
  return identityEdits(customerId, person, at, region).map((edit) =>
    edit.op === 'set' && edit.table === 'identities'
      ? { ...edit, fields: { ...edit.fields, apart: undefined } }
      : edit,
  );
}

/** The user says: this address is not that customer. It stays known, and never matches again. */
export function apartEdits(identityId: string): Edit[] {
  return [{ op: 'set', table: 'identities', id: identityId, fields: { apart: 1 } }];
}

const CONTACT: Readonly<Record<Channel, Interaction['kind']>> = {
  call: 'call',
  message: 'message',
  visit: 'visit',
  delivery: 'delivery',
  other: 'message',
};

/** A date that the user gave after a planned one is their own: the plan knows nothing of it. */
function kept({ leads, leadMinutes, origin, about, planned }: FollowUp) {
  return { leads, leadMinutes, about, origin: planned === undefined ? origin : ('manual' as const) };
}

function nextOf(followUp: FollowUp, now: number, next: LocalDue | undefined) {
  const { recurrence } = followUp;
  if (next !== undefined) return recurrence === undefined ? { due: next } : { due: next, recurrence };
  return recurrence === undefined ? null : nextOccurrence(followUp.due, recurrence, now);
}

/**
 * A follow-up is done: it is marked, the contact is logged, and the next one is made when a date is given or
 * it recurs. One that is done already stays as it is, also when this window has not heard of it yet: nothing of
 * the batch is written then. No new ids are needed: two devices that do it at once make the same rows. `words`: what
 * it is called where the title is not the user's own.
 */
export function doneEdits(followUp: FollowUp, now: number, next?: LocalDue, words?: string): Edit[] {
  if (followUp.doneAt !== undefined) return [];
  const { id, customerId, title, channel, assignee } = followUp;
  const text = words ?? title;
  const contact = { customerId, at: now, kind: CONTACT[channel], channel, text } as const;
  const marked = { doneAt: now, snoozedTo: undefined };
  const edits: Edit[] = [
    { op: 'set', table: 'followUps', id, fields: marked, must: { doneAt: undefined } },
    {
      op: 'set',
      table: 'interactions',
      id: `${id}:done`,
      fields: { ...contact, direction: 'out', source: `follow-up:${id}` },
    },
  ];
  const following = nextOf(followUp, now, next);
  if (following === null) return edits;
  // The row may be one that was taken back before: nothing of it may shine through.
  const open = { recurrence: undefined, doneAt: undefined, snoozedTo: undefined };
  const fields = { customerId, title, channel, ...open, ...following, assignee, ...kept(followUp) };
  return [...edits, { op: 'set', table: 'followUps', id: nextId(id), fields }];
}

/** Speaks up again at `to`, epoch ms; the due itself stays. */
export function snoozeEdits(followUp: FollowUp, to: number): Edit[] {
  return [{ op: 'set', table: 'followUps', id: followUp.id, fields: { snoozedTo: to } }];
}
