import { phoneDigits } from '../../lib/domain/phone-digits.ts';
import type { CaptureEntry, Read, ReadPerson } from './read-page-run.ts';

/** What a manifest says that a reader must find. */
export interface Expected {
  pageKind: string;
  focus: ExpectedFocus | null;
}

interface ExpectedFocus {
  email?: string | null;
  emailOnPage?: boolean;
  emails?: string[];
  name?: string | null;
  names?: string[];
  phones?: string[];
  recordId?: string;
}

export type Verdict = 'right' | 'name only' | 'none' | 'WRONG';
const VERDICTS: Verdict[] = ['right', 'name only', 'none', 'WRONG'];

/** Prints a table per site and every page that is not right; false when any person is wrong. */
export function checkReadings(entries: CaptureEntry[], read: Read[], seconds: number): boolean {
  const table: Record<string, Record<Verdict, number>> = {};
  const lines: string[] = [];
  entries.forEach((entry, i) => {
    const focus = read[i]?.reading.focus ?? null;
    const verdict = judge(entry.expected.focus, focus);
    const row = table[entry.site] ?? { right: 0, 'name only': 0, none: 0, WRONG: 0 };
    row[verdict]++;
    table[entry.site] = row;
    if (verdict === 'right') return;
    const kind = `${entry.expected.pageKind}/${read[i]?.reading.pageKind}`;
    lines.push(
      `${verdict.padEnd(9)} ${entry.id} (${kind}) want ${wanted(entry.expected.focus)} got ${shown(focus)}`,
    );
  });
  console.log(lines.join('\n'));
  console.table(table);
  const sum = VERDICTS.map((v) => `${v} ${Object.values(table).reduce((n, row) => n + row[v], 0)}`);
  console.log(`${entries.length} pages in ${seconds.toFixed(1)} s: ${sum.join(', ')}`);
  return Object.values(table).every((row) => row.WRONG === 0);
}

/** `right` also when nobody was expected and nobody was named. */
export function judge(expected: ExpectedFocus | null, focus: ReadPerson | null): Verdict {
  if (expected === null) return focus === null ? 'right' : 'WRONG';
  if (focus === null) return 'none';
  const emails = valuesOf(focus, 'email');
  const known = expected.emails ?? (expected.email ? [expected.email] : []);
  if (emails.length > 0) return emails.every((e) => known.includes(e)) ? 'right' : 'WRONG';
  const phones = valuesOf(focus, 'phone');
  if (phones.length > 0) return phones.every((p) => isPhoneOf(p, expected)) ? 'right' : 'WRONG';
  const names = (expected.names ?? [expected.name ?? '']).map(letters);
  return names.includes(letters(focus.name)) ? 'name only' : 'WRONG';
}

function isPhoneOf(phone: string, expected: ExpectedFocus): boolean {
  return (expected.phones ?? []).some(
    (known) => phoneDigits(known)?.replace('+', '') === phone.replace('+', ''),
  );
}

function valuesOf(person: ReadPerson, kind: string): string[] {
  return person.signals.filter((s) => s.kind === kind).map((s) => s.value);
}

function letters(name: string): string {
  return name.replace(/[\s,.]+/g, '').toLowerCase();
}

function wanted(focus: ExpectedFocus | null): string {
  return focus === null ? 'nobody' : `${focus.name ?? ''} <${focus.emails?.join(' ') ?? focus.email ?? ''}>`;
}

function shown(focus: ReadPerson | null): string {
  return focus === null ? 'nobody' : `${focus.name} <${focus.signals.map((s) => s.value).join(' ')}>`;
}
