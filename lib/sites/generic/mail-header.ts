import type { PersonRole, PersonShown } from '../../domain/reading.ts';
import { addressesIn } from '../address-text.ts';
import { all, attr, fieldValue, LIST_LIMIT, mailtoOf, text } from '../dom.ts';
import type { Found } from '../reader.ts';
import type { Fact } from './facts.ts';
import { foldAddress } from './seen.ts';

const ROLES: PersonRole[] = ['from', 'reply-to', 'to', 'cc', 'bcc'];
const LEVELS = 7;

/**
 * A message whose header says From and To, Date or Subject in words; or a draft with fields To and
 * Subject. Two different senders on one page are a conversation: nobody is picked.
 */
export function mailFrom(facts: Fact[], own: string[], scope: Element): Found | null {
  const headers = facts.filter((fact) => ROLES.includes(fact.kind as PersonRole));
  const subject = facts.find((fact) => fact.kind === 'subject');
  const to = headers.find((fact) => fact.kind === 'to');
  if (to && subject && isControl(to) && isControl(subject)) {
    const recipients = headers.filter((fact) => fact.kind !== 'from' && isNear(fact, to));
    return found('compose', subject.raw, own, recipients.flatMap(shownAt));
  }
  const from = headers.find((fact) => fact.kind === 'from' && addressesAt(fact).length > 0);
  const witness = facts.find(
    (fact) => fact !== from && /^(to|subject|date)$/.test(fact.kind) && from && isNear(fact, from),
  );
  if (!from || !witness) return null;
  const people = headers.flatMap(shownAt);
  const senders = new Set(people.filter(({ role }) => role === 'from').flatMap(addressesOf));
  const known = new Set([...own.map(foldAddress), ...people.flatMap(addressesOf)]);
  if (senders.size > 1 || hasOthersBefore([...senders][0], known, scope))
    return { ...found('list', null, own, []), detectors: ['many'] };
  return found('message', subject && isNear(subject, from) ? subject.raw : null, own, people);
}

/**
 * The words of a letter may hold a header as well. The page's own stands before them: whoever else is shown
 * further up may be the sender in a header that has no such labels.
 */
function hasOthersBefore(sender: string | undefined, known: Set<string | null>, scope: Element): boolean {
  const shown = addressesIn(text(scope, 50_000), 100).map(foldAddress);
  const before = shown.slice(0, shown.indexOf(sender ?? null) + 1);
  // What a button says is no text of the page otherwise.
  const onButtons = all(scope, 'button', 100).flatMap((button) => addressesIn(button.textContent ?? '', 2));
  return [...before, ...onButtons.map(foldAddress)].some(
    (address) => address !== null && !known.has(address),
  );
}

function found(
  pageKind: Found['pageKind'],
  subject: string | null,
  own: string[],
  shown: PersonShown[],
): Found {
  return { pageKind, subject, own, people: [], shown, detectors: [`${pageKind}-labels`] };
}

function addressesAt(fact: Fact): string[] {
  return shownAt(fact).flatMap(addressesOf);
}

function addressesOf({ address, list }: PersonShown): string[] {
  return addressesIn(address ?? list ?? '').flatMap((one) => foldAddress(one) ?? []);
}

/** Links with their names, else what titles hide, else the text. */
function shownAt({ element, kind }: Fact): PersonShown[] {
  const role = kind as PersonRole;
  const links = all(element, 'a[href^="mailto:"]');
  if (links.length > 0) return links.map((link) => ({ role, address: mailtoOf(link), text: text(link) }));
  const typed = fieldValue(element, 50_000);
  const list = typed || text(element, LIST_LIMIT);
  const titled = [element, ...all(element, '[title*="@"]')].flatMap((part) => {
    const [address] = addressesIn(attr(part, 'title').replace(/^.*</, ''), 1);
    return address ? [{ role, address }] : [];
  });
  // What a title says beside the address is a sentence, or what the writer calls himself.
  if (titled.length === 1) return titled.map((one) => ({ ...one, text: list.slice(0, 400) }));
  if (titled.length > 1) return titled;
  // An address that stands where names do may be a name: programs that hide addresses show it like one.
  const isName = role === 'from' && typed === '' && !/<[^<>]*@[^<>]*>/.test(list);
  return list === '' || (isName && list.includes('@')) ? [] : [{ role, list }];
}

function isControl({ element }: Fact): boolean {
  return element.matches('input, textarea');
}

/** In one header box: the second stands inside an ancestor few levels above the first. */
function isNear(one: Fact, other: Fact): boolean {
  let box: Element | null = one.element;
  for (let up = 0; box && up < LEVELS; up++, box = box.parentElement)
    if (box.contains(other.element)) return true;
  return false;
}
