/** From the words that a page shows to the people that they name. The page's process may be hostile. */
import type { Mailbox } from './address-text.ts';
import { settleCard } from './card.ts';
import { normaliseEmail } from './email.ts';
import { addressesOf, agree, mailboxesOf } from './mentions.ts';
import { cleanName } from './names.ts';
import { phoneDigits } from './phone-digits.ts';
import type { IdentitySignal, PageSeen, PageShown, PersonRole, PersonSeen, PersonShown } from './reading.ts';
import { roleByWord } from './role-words.ts';
import { mailPerson, ownAddresses, signalOf } from './signals.ts';

const MOST_PEOPLE = 300;
const MOST_DETECTORS = 20;

type Settled = Pick<PageSeen, 'people' | 'trouble' | 'detectors'>;

/** Everything that a page says, read; values that are no addresses or numbers are dropped wherever they stand. */
export function settle({ shown, card, ...page }: PageShown): PageSeen {
  const said = shown ? settleHeader(shown) : card ? settleCard(card) : NOTHING;
  const people = [...page.people.map(checked), ...said.people].slice(0, MOST_PEOPLE);
  const isEmptyHanded = /^(?:message|record)$/.test(page.pageKind) && people.length === 0;
  return {
    ...page,
    own: ownAddresses(page.own.flatMap(addressesOf)),
    people,
    trouble: page.trouble ?? said.trouble ?? (isEmptyHanded ? 'unreadable' : null),
    detectors: [...new Set([...page.detectors, ...said.detectors])].slice(0, MOST_DETECTORS),
  };
}

const NOTHING: Settled = { people: [], trouble: null, detectors: [] };

/** When the places that tell the sender disagree nobody is given, and the page counts as not read. */
function settleHeader(shown: readonly PersonShown[]): Settled {
  const writer = shown.find(({ role, ways }) => role === 'from' && ways);
  const from = writer ? agree(writer.ways ?? []) : null;
  if (from?.conflict) {
    return { people: [], trouble: 'unreadable', detectors: ['sender-conflict', ...from.by] };
  }
  const parties = shown.flatMap((one) => (one === writer ? [] : partiesOf(one)));
  const sender = from?.mailbox ?? null;
  const others = parties.filter((party) => !isSenderByName(party, sender));
  const people = distinct(sender ? [['from', sender], ...others] : others);
  if (writer && !sender) return { people, trouble: 'unreadable', detectors: ['no-sender'] };
  return { people, trouble: null, detectors: from?.by ?? [] };
}

type Party = readonly [PersonRole, Mailbox];

function partiesOf(shown: PersonShown): Party[] {
  const agreed = shown.ways ? agree(shown.ways).mailbox : null;
  const mailboxes = shown.ways ? (agreed ? [agreed] : []) : mailboxesOf(shown);
  const role = recipientRole(shown);
  return mailboxes.map((mailbox) => [role, mailbox]);
}

function recipientRole({ role, label }: PersonShown): PersonRole {
  const said = label ? roleByWord(label) : null;
  return said === null || said === 'from' ? role : said;
}

/** Sent to oneself: a recipient shown by name only whose name is the sender's is the sender. */
function isSenderByName([, mailbox]: Party, sender: Mailbox | null): boolean {
  return mailbox.address === '' && sender !== null && cleanName(mailbox.name) === cleanName(sender.name);
}

const PLACEHOLDER = /^undisclosed[- ]recipients?[:;\s]*$/i;

/** Persons in page order, each role and address once. */
function distinct(parties: readonly Party[]): PersonSeen[] {
  const people = new Map<string, PersonSeen>();
  for (const [role, mailbox] of parties) {
    const person =
      people.size < MOST_PEOPLE && !PLACEHOLDER.test(mailbox.name) ? mailPerson(role, mailbox) : null;
    const key = person ? `${role} ${signalOf(person, 'email') ?? person.name}` : '';
    if (person && !people.has(key)) people.set(key, person);
  }
  return [...people.values()];
}

/** A person whom the page's reader settled itself, with values in the one spelling. */
function checked(person: PersonSeen): PersonSeen {
  return { ...person, signals: person.signals.flatMap(checkedSignal) };
}

function checkedSignal(signal: IdentitySignal): IdentitySignal[] {
  const value = normalised(signal);
  return value === null ? [] : [{ ...signal, value }];
}

function normalised({ kind, value }: IdentitySignal): string | null {
  if (kind === 'email') return normaliseEmail(value);
  if (kind === 'phone') return phoneDigits(value);
  return kind === 'display-name' ? cleanName(value) : value;
}
