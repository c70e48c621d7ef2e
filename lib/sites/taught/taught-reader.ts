import type { IdentitySignal, PersonSeen } from '../../domain/reading.ts';
import { emailSignal, person, phoneSignal, present, recordSignal } from '../../domain/signals.ts';
import { objectOf } from '../../domain/taught-pattern.ts';
import { type TaughtField, type TaughtPage, verdictOf } from '../../domain/taught-site.ts';
import { text } from '../dom.ts';
import { readOwn } from '../generic/own.ts';
import type { Found, ReaderInput, SiteReader } from '../reader.ts';
import { finish, type Steps } from '../steps.ts';

import type { FieldFound } from './read-field.ts';
import { taughtFieldSteps } from './read-taught.ts';
import { taughtFor } from './taught-for.ts';

/** Reads the kinds of page that the user taught; stands after the products' own readers, before the generic one. */
export const taught: SiteReader = {
  id: 'taught',
  family: 'generic',
  claims: (input) => taughtFor(input) !== null,
  read: (input) => finish(readTaughtPage(input, taughtFor(input))),
  steps: (input) => readTaughtPage(input, taughtFor(input)),
  roots: () => ({ containers: [], frames: [] }),
};

/**
 * The person of a taught page. A field that is no longer where it was makes the page unreadable, whatever else
 * is still found; two ways that name different people make it nobody's.
 */
function* readTaughtPage(input: ReaderInput, page: TaughtPage | null): Steps<Found> {
  const none: Found = { pageKind: 'none', subject: null, own: [], people: [], detectors: [] };
  if (!page) return none;
  const fields = yield* taughtFieldSteps(input, page);
  const verdict = verdictOf(fields);
  const doubtful = fields.some(({ state }) => state === 'differs');
  const seen = verdict === 'gone' || doubtful ? null : personOf(input, page, fields);
  return {
    ...none,
    pageKind: 'record',
    own: readOwn(input.document),
    people: present([seen]),
    ...(verdict === 'reads' && seen ? {} : { trouble: 'unreadable' as const }),
    detectors: [`taught:${page.id.slice(0, 60)}`, ...fields.map(({ field, way }) => `${field}:${way}`)],
  };
}

function personOf(input: ReaderInput, page: TaughtPage, fields: FieldFound[]): PersonSeen | null {
  const of = (field: TaughtField) => fields.find((one) => one.field === field && one.state === 'read');
  const company = of('company')?.value ?? '';
  const name = of('name')?.value ?? company;
  const seen = person('record', name, [
    recordOf(input, page, of('record'), name),
    ...(of('email')?.values ?? []).map((raw) => emailSignal(raw)),
    ...(of('phone')?.values ?? []).map((raw) => phoneSignal(raw)),
  ]);
  return seen && company !== '' && company !== name ? { ...seen, organisation: company } : seen;
}

function recordOf(
  input: ReaderInput,
  page: TaughtPage,
  record: FieldFound | undefined,
  name: string,
): IdentitySignal | null {
  if (!record) return null;
  const byAddress = record.way.startsWith('address');
  if (byAddress && !belongs(input, record.value, name)) return null;
  const id = record.value.replace(/^#/, '').replace(/\s/g, '');
  return recordSignal(input.url.host, objectOf(page.pattern), id);
}

/**
 * A program that changes its address by itself may still show the record before: then the id counts only when
 * the title names the person or the id stands in the page.
 */
function belongs({ document, url }: ReaderInput, id: string, name: string): boolean {
  const [entry] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  const loaded = entry?.name.split('#')[0];
  if (loaded === url.href.split('#')[0] && url.hash === '') return true;
  if (name !== '' && document.title.slice(0, 500).includes(name)) return true;
  return id.length >= 3 && text(document.body, 20_000).includes(id);
}
