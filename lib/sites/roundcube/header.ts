import { isAddress, parseMailbox } from '../../domain/address-text.ts';
import type { Mention, PersonRole, PersonShown } from '../../domain/reading.ts';
import { all, attr, fieldValue, LIST_LIMIT, mailtoOf, text } from '../dom.ts';

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
const MOST_PEOPLE = 300;

/** The header cells of the message itself, not those drawn for messages attached to it. */
export function headerCells(page: Document): Element[] {
  const cells = Object.keys(ROLES).map((name) => `td.header.${name}`);
  return all(page, cells.join()).filter((cell) => !cell.closest('#messagebody'));
}

/** Everybody in the header, in page order; the folded and the full table of larry say the same twice. */
export function headerPeople(page: Document): PersonShown[] {
  return headerCells(page)
    .flatMap((cell) => {
      const role = roleOf(cell);
      return role ? mentionsOf(cell).map((mention): PersonShown => ({ role, ...mention })) : [];
    })
    .slice(0, MOST_PEOPLE);
}

/** Recipients of the draft. The hidden textarea holds the whole list, the chips are only its picture. */
export function draftPeople(page: Document): PersonShown[] {
  return (['to', 'cc', 'bcc'] as const).flatMap((role) =>
    all(page, `textarea[name="_${role}"]`, 1).map((field): PersonShown => {
      return { role, list: fieldValue(field, 100_000).slice(0, LIST_LIMIT) };
    }),
  );
}

function roleOf(cell: Element): PersonRole | null {
  for (const name of Object.keys(ROLES)) if (cell.classList.contains(name)) return ROLES[name] ?? null;
  return null;
}

/** Links where there are any; plain text in the print view and for addresses Roundcube cannot link. */
function mentionsOf(cell: Element): Mention[] {
  const links = all(cell, '.rcmContactAddress', MOST_PEOPLE).map((link) => {
    const title = attr(link, 'title');
    const address = isAddress(title) ? title : mailtoOf(link);
    return { address, name: writtenName(link, address) || text(link) };
  });
  const folded = all(cell, 'a.morelink', 3).flatMap(foldedMentions);
  return links.length + folded.length > 0 ? [...links, ...folded] : [{ list: text(cell, LIST_LIMIT) }];
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
  return written.address !== '' && written.address.toLowerCase() === address.toLowerCase()
    ? written.name
    : '';
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
function foldedMentions(link: Element): Mention[] {
  const script = attr(link, 'onclick', 500_000);
  const pattern =
    /rcmContactAddress\\?"[^>]{0,2000}?title=\\?"([^"\\>]{3,320})\\?"[^>]{0,200}>([^<]{0,300})</g;
  const found: Mention[] = [];
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
