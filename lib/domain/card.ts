/** Whom the fields of a record name. */
import { addressesIn } from './address-text.ts';
import { type FieldLabel, fieldLabelOf } from './labels.ts';
import { cleanName } from './names.ts';
import type { CardShown, IdentitySignal, PageSeen, PersonSeen } from './reading.ts';
import { emailSignal, person, phoneSignal, present } from './signals.ts';

interface Particulars {
  name: string;
  emails: IdentitySignal[];
  phones: IdentitySignal[];
  /** Which parts of the reader's description answered. */
  detectors: string[];
  /** Two ways to the address gave different people: nothing of it may be used. */
  disputed: boolean;
}

/** What a record says of its person, in a reading's own terms. */
export function settleCard(card: CardShown): Pick<PageSeen, 'people' | 'trouble' | 'detectors'> {
  const seen = particularsOf(card);
  const stale = card.ids?.length && card.record && !card.ids.includes(card.record.raw);
  if (stale || seen.disputed) {
    return { people: [], trouble: 'unreadable', detectors: [stale ? 'ids-differ' : 'addresses-differ'] };
  }
  const record = trustedRecord(card, seen);
  const found = person('record', seen.name, [record, ...seen.emails, ...seen.phones]);
  const nothing = seen.name === '' && seen.emails.length + seen.phones.length === 0;
  return {
    people: present<PersonSeen>([found]),
    trouble: nothing ? 'unreadable' : null,
    detectors: [...(record ? ['record-id'] : []), ...seen.detectors],
  };
}

/** The id, unless it may belong to another person than the one whose particulars are shown. */
function trustedRecord({ record, live, ids, title }: CardShown, seen: Particulars): IdentitySignal | null {
  if (!record || !live || ids?.length) return record;
  const nothingShown = seen.name === '' && seen.emails.length === 0 && seen.phones.length === 0;
  const isTitled = seen.name !== '' && foldName(title).includes(foldName(seen.name));
  return nothingShown || isTitled ? record : null;
}

function particularsOf(card: CardShown): Particulars {
  const labelled = labelledText(card.rows);
  const { emails, answered, disputed } = readEmails(card.emails);
  if (emails.length === 0) emails.push(...(labelled.email ?? []).flatMap(addressOf));
  const phones = firstPhones(card.phones);
  const detectors = answered.map((index) => `email-${index + 1}`);
  if (phones.length > 0) detectors.push('phone');
  phones.push(...present((labelled.phone ?? []).map((raw) => phoneSignal(raw))));
  const { name, by } = nameOf(card, labelled);
  detectors.push(...by);
  if (Object.keys(labelled).length > 0) detectors.push('labels');
  const crowd = card.wide && (distinct(emails) > 1 || distinct(phones) > 3);
  return { name, emails: crowd ? [] : emails, phones: crowd ? [] : phones, detectors, disputed };
}

type LabelledText = Partial<Record<FieldLabel, string[]>>;

/** The values that stand beside labels whose meaning we know, in English and both Chinese scripts. */
function labelledText(rows: CardShown['rows']): LabelledText {
  const found: LabelledText = {};
  for (const [label, value] of rows) {
    const kind = fieldLabelOf(label);
    if (kind !== null && !isEmptyValue(value)) found[kind] = [...(found[kind] ?? []), value];
  }
  return found;
}

function nameOf(card: CardShown, labelled: LabelledText): { name: string; by: string[] } {
  const [first = '', last = ''] = card.parts ?? [];
  const name = card.names.find((candidate) => !isEmptyValue(candidate)) ?? joinName(first, last);
  if (name !== '') return { name, by: ['name'] };
  const heading = titledName(card);
  if (heading !== '') return { name: heading, by: ['title'] };
  const parts = joinName(labelled.first?.[0] ?? '', labelled.last?.[0] ?? '');
  return { name: labelled.name?.[0] ?? (parts || (labelled.company?.[0] ?? '')), by: [] };
}

const TITLE_PARTS = /\s[-–—|·•»>]\s|\s[|·•»]\s?/u;

/** The part of the page's title that also stands as a heading in the record: two ways to the name that agree. */
function titledName({ title, headings = [] }: CardShown): string {
  const parts = new Set(title.split(TITLE_PARTS).map(foldName).filter(Boolean));
  return headings.find((heading) => heading !== '' && parts.has(foldName(heading))) ?? '';
}

function readEmails(ways: readonly string[][]) {
  const found = ways.map((way) => way.flatMap(addressOf));
  const answered = found.flatMap((signals, index) => (signals.length > 0 ? [index] : []));
  const emails = found.find((signals) => signals.length > 0) ?? [];
  const shares = (other: IdentitySignal[]) => other.some((o) => emails.some((e) => e.value === o.value));
  const disputed = answered.some((index) => !shares(found[index] ?? []));
  return { emails: [...emails], answered, disputed };
}

/** A field holds one address, maybe with a remark beside it. */
function addressOf(raw: string): IdentitySignal[] {
  return present([emailSignal(raw) ?? emailSignal(addressesIn(raw, 1)[0] ?? '')]);
}

function firstPhones(ways: readonly string[][]): IdentitySignal[] {
  for (const way of ways) {
    const phones = way.flatMap(phonesIn);
    if (phones.length > 0) return phones;
  }
  return [];
}

/**
 * A cell may hold several numbers with nothing but a line break between them, which the page gives as NUL. In a
 * postal address only the last two lines can be numbers to call; tax and house numbers stand above.
 */
function phonesIn(raw: string): IdentitySignal[] {
  const lines = raw.split('\0').map((line) => line.trim());
  const last = lines.filter(Boolean).slice(-2);
  return last.flatMap((line) => {
    const whole = phoneSignal(line);
    return present(
      whole ? [whole] : line.split(/\s*[,;/、，；]\s*|\s(?=\+)/u).map((part) => phoneSignal(part)),
    );
  });
}

function distinct(signals: IdentitySignal[]): number {
  return new Set(signals.map((signal) => signal.value)).size;
}

/** Western order, but Chinese, Japanese and Korean names family name first and without a blank. */
export function joinName(first: string, last: string): string {
  const eastern = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
  if (first && last && eastern.test(first) && eastern.test(last)) return last + first;
  return `${first} ${last}`.trim();
}

/** Compares names as they read: no case, no blanks. */
export function foldName(raw: string): string {
  return cleanName(raw.slice(0, 1000)).toLowerCase().replace(/\s/g, '');
}

/** What products print where there is nothing: dashes, "None", "Click to add". */
export function isEmptyValue(value: string): boolean {
  return (
    value === '' ||
    /^[-–—_.…\s]+$/u.test(value) ||
    /^(none|n\/a|click to add|add|无|暂无|未填写|無)$/iu.test(value)
  );
}
