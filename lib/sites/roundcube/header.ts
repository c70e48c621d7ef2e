import { normaliseEmail } from '../../domain/email.ts';
import type { PersonRole, PersonSeen } from '../../domain/reading.ts';
import { isAddress, type Mailbox, parseAddressList, parseMailbox } from '../address-text.ts';
import { all, attr, fieldValue, mailtoOf, text } from '../dom.ts';
import { mailPerson, signalOf } from '../signals.ts';

/** Class of the header cell → role. The class is the header's name in lower case, in every language. */
const ROLES: Record<string, PersonRole> = {
  from: 'from',
  sender: 'sender',
  replyto: 'reply-to',
  'reply-to': 'reply-to',
  to: 'to',
  cc: 'cc',
  bcc: 'bcc',
};
const CELLS = Object.keys(ROLES)
  .map((name) => `td.header.${name}`)
  .join();
const MOST_PEOPLE = 300;
const PLACEHOLDER = /^undisclosed[- ]recipients?:?$/i;

/** The header cells of the message itself, not those drawn for messages attached to it. */
export function headerCells(page: Document): Element[] {
  return all(page, CELLS).filter((cell) => !cell.closest('#messagebody'));
}

/** Everybody in the header, in page order; the folded and the full table of larry say the same twice. */
export function headerPeople(page: Document): PersonSeen[] {
  const people = new Map<string, PersonSeen>();
  for (const cell of headerCells(page)) {
    const role = roleOf(cell);
    if (role) for (const mailbox of mailboxesOf(cell)) add(people, role, mailbox);
  }
  return [...people.values()];
}

/** Recipients of the draft. The hidden textarea holds the whole list, the chips are only its picture. */
export function draftPeople(page: Document): PersonSeen[] {
  const people = new Map<string, PersonSeen>();
  for (const role of ['to', 'cc', 'bcc'] as const) {
    for (const field of all(page, `textarea[name="_${role}"]`, 1)) {
      for (const mailbox of parseAddressList(fieldValue(field, 100_000))) add(people, role, mailbox);
    }
  }
  return [...people.values()];
}

function add(people: Map<string, PersonSeen>, role: PersonRole, mailbox: Mailbox): void {
  if (people.size >= MOST_PEOPLE || PLACEHOLDER.test(mailbox.name)) return;
  const seen = mailPerson(role, mailbox);
  if (!seen) return;
  const key = `${role} ${signalOf(seen, 'email') ?? seen.name}`;
  if (!people.has(key)) people.set(key, seen);
}

function roleOf(cell: Element): PersonRole | null {
  for (const name of Object.keys(ROLES)) if (cell.classList.contains(name)) return ROLES[name] ?? null;
  return null;
}

/** Links where there are any; plain text in the print view and for addresses Roundcube cannot link. */
function mailboxesOf(cell: Element): Mailbox[] {
  const links = all(cell, '.rcmContactAddress', MOST_PEOPLE).map((link) => {
    const title = attr(link, 'title');
    const address = isAddress(title) ? title : mailtoOf(link);
    return { name: writtenName(link, address) || text(link), address };
  });
  const folded = all(cell, 'a.morelink', 3).flatMap(foldedMailboxes);
  return links.length + folded.length > 0 ? [...links, ...folded] : parseAddressList(text(cell, 20_000));
}

/**
 * The name as the letter has it. Roundcube drops one that is another address or turns the writing round; it still
 * stands in the handler of the add-contact link beside it: `command('add-contact','Name <addr>',this)`.
 */
function writtenName(link: Element, address: string): string {
  const beside = link.nextElementSibling;
  if (!beside?.classList.contains('rcmaddcontact')) return '';
  const script = attr(beside, 'onclick', 3000);
  const quoted = /'add-contact',\s*'((?:\\.|[^'\\]){1,1000})'/su.exec(script)?.[1] ?? '';
  const written = parseMailbox(unescapeScript(quoted));
  const isSame = written.address !== '' && normaliseEmail(written.address) === normaliseEmail(address);
  return isSame ? written.name : '';
}

function unescapeScript(raw: string): string {
  return raw.replace(/\\(?:u([0-9a-f]{4})|(.))/gisu, (_, code?: string, char?: string) =>
    code === undefined ? (char ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * From about ten recipients on, the whole list stands only as escaped markup in the handler of the
 * "N more…" link: `simple_dialog('<a … title=\"addr\">Name<\/a>…')`.
 */
function foldedMailboxes(link: Element): Mailbox[] {
  const script = attr(link, 'onclick', 500_000);
  const pattern =
    /rcmContactAddress\\?"[^>]{0,2000}?title=\\?"([^"\\>]{3,320})\\?"[^>]{0,200}>([^<]{0,300})</g;
  const found: Mailbox[] = [];
  for (const match of script.matchAll(pattern)) {
    found.push({ address: unescapeText(match[1] ?? ''), name: unescapeText(match[2] ?? '') });
    if (found.length >= MOST_PEOPLE) break;
  }
  return found;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#039': "'", '#39': "'" };

function unescapeText(raw: string): string {
  return raw
    .replace(/\\(.)/g, '$1')
    .replace(/&(lt|gt|quot|amp|#0?39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
