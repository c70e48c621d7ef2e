import { plainDate } from '../civil-dates.ts';
import type { IdentityItem, LineItem, OccasionItem } from '../line-item.ts';
import type { CivilDate } from '../records.ts';
import { readContact } from './contact.ts';
import { topicFor } from './topics.ts';
import { type CardLine, partsOf, plainText } from './vcard-lines.ts';

/** What only programs read. */
const MACHINE = new Set([
  'VERSION',
  'PRODID',
  'REV',
  'UID',
  'KIND',
  'CLIENTPIDMAP',
  'N',
  'FN',
  'SOURCE',
  'XML',
  'PROFILE',
]);
/** 1604 is what some address books write for "no year". */
const NO_YEAR = 1604;

function civilDate(value: string): CivilDate | null {
  const [, year, month = '', day = ''] =
    /^(?:(\d{4})-?|--?)(\d{2})-?(\d{2})(?:T.*)?$/i.exec(value.trim()) ?? [];
  const [m, d] = [Number(month), Number(day)];
  if (month === '' || plainDate(year === undefined ? 2000 : Number(year), m, d) === null) return null;
  const date: CivilDate = { calendar: 'gregorian', month: m, day: d };
  return year === undefined || Number(year) === NO_YEAR ? date : { ...date, year: Number(year) };
}

function note(line: CardLine): LineItem {
  return {
    kind: 'note',
    text: `${line.name}: ${partsOf(line.value)
      .filter((p) => p !== '')
      .join(', ')}`,
  };
}

function occasion(line: CardLine): OccasionItem | null {
  const date = civilDate(line.value);
  const kind = line.name === 'BDAY' ? 'birthday' : 'anniversary';
  return date && { kind: 'occasion', text: `${line.name} ${line.value.trim()}`, occasion: kind, date };
}

function contact(line: CardLine, region: string): LineItem {
  const value = plainText(line.value).replace(/^tel:/i, '');
  const found = readContact(value, region);
  if (!found) return note(line);
  return line.types.length === 0 ? found : { ...found, label: line.types.join(', ') };
}

/** The name as it reads: FN, else the parts of N in the order of speech. */
function nameItem(lines: readonly CardLine[]): IdentityItem | null {
  const shown = lines.find((l) => l.name === 'FN');
  const parts = partsOf(lines.find((l) => l.name === 'N')?.value ?? '');
  const spoken = [parts[3], parts[1], parts[2], parts[0], parts[4]].filter((p) => p).join(' ');
  const text = (shown ? plainText(shown.value) : '') || spoken;
  if (text === '') return null;
  // A given name or title that FN leaves out is kept beside it.
  const missing = parts.filter((p) => p !== '' && !text.includes(p));
  const whole = missing.length === 0 ? text : `${text} (${missing.join(' ')})`;
  return { kind: 'identity', text: whole, identity: 'display-name', value: text, raw: whole };
}

function itemOf(line: CardLine, region: string): LineItem {
  const text = partsOf(line.value)
    .filter((p) => p !== '')
    .join(', ');
  switch (line.name) {
    case 'TEL':
    case 'EMAIL':
      return contact(line, region);
    case 'BDAY':
    case 'ANNIVERSARY':
    case 'X-ANNIVERSARY':
      return occasion(line) ?? note(line);
    case 'ORG':
      return { kind: 'fact', text, topic: topicFor('company', text) };
    case 'TITLE':
    case 'ROLE':
      return { kind: 'fact', text, topic: topicFor('title', text) };
    case 'ADR':
      return { kind: 'fact', text, topic: topicFor('address', text) };
    case 'NICKNAME':
      return { kind: 'identity', text, identity: 'display-name', value: text, raw: text };
    case 'URL':
      return { kind: 'fact', text: plainText(line.value) };
    case 'NOTE':
      return { kind: 'note', text: plainText(line.value) };
    default:
      return note(line);
  }
}

/** A vCard as items: the person's ways of contact, days and facts, and everything else as notes; pictures are not words. */
export function cardItems(lines: readonly CardLine[], region: string): LineItem[] {
  const said = lines.filter((l) => !MACHINE.has(l.name) && l.isText && l.value.replace(/[;\s]/g, '') !== '');
  const name = nameItem(lines);
  return [...(name ? [name] : []), ...said.map((line) => itemOf(line, region))];
}
