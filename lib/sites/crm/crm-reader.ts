import type { IdentitySignal } from '../../domain/reading.ts';
import { recordSignal } from '../../domain/signals.ts';
import { allOf, first, isShown, type Selectors, text, titleOf } from '../dom.ts';
import type { Found, ReaderInput, SiteReader } from '../reader.ts';
import { type Fields, showFields } from './fields.ts';

/** One customer's record, ticket, order or edit form as a product shows it. */
export interface Card {
  /** Where the fields stand: the topmost dialog, or the page's own container. */
  scopes: readonly ParentNode[];
  fields: Fields;
  record: IdentitySignal | null;
  /**
   * The id comes from the address of a single-page app, whose content may still be the record before:
   * it is used only when the page's title names the person too.
   */
  live?: boolean;
  /** Ids of the record that the content itself carries; when there are any, the address must be among them. */
  ids?: readonly string[];
  subject?: string;
}

export type Open = Card | 'list' | 'none';

export interface CrmSite {
  id: string;
  claims(input: ReaderInput): boolean;
  open(input: ReaderInput): Open;
  /**
   * What is replaced when another record opens. Absent: the whole page is watched, for programs that put
   * their dialogs beside everything else, and for those whose outermost container we have not seen: a
   * container that is itself replaced would leave the record before on show.
   */
  roots?: Selectors;
  /** Where the page tells the user's own address or mailbox. */
  own?: Selectors;
}

/**
 * The reader of a CRM, helpdesk or shop, from the description of where it shows what. Has no side effects,
 * so that a script which only asks whose page it is can leave the rest out.
 */
/* @__NO_SIDE_EFFECTS__ */
export function crmReader(site: CrmSite): SiteReader {
  return {
    id: site.id,
    family: 'crm',
    claims: site.claims,
    read: (input) => {
      const found = readOpen(input.document, site.open(input));
      return { ...found, own: allOf(input.document, site.own ?? [], 5).map((element) => text(element)) };
    },
    roots: ({ document }) => ({ containers: allOf(document, site.roots ?? [], 20).slice(0, 5), frames: [] }),
  };
}

function readOpen(document: Document, open: Open): Found {
  if (open === 'list' || open === 'none') {
    return { pageKind: open, subject: null, own: [], people: [], detectors: [`${open}-page`] };
  }
  const { scopes, fields, subject, ...ids } = open;
  return {
    pageKind: 'record',
    subject: subject || null,
    own: [],
    people: [],
    card: { ...ids, ...showFields(scopes, fields, titleOf(document)) },
    detectors: [],
  };
}

/** `host/app.object/id`: two products on one host never share an identity; `base` tells two installs apart. */
export function recordOf({ host }: { host: string }, object: string, id: string, base = ''): IdentitySignal {
  return recordSignal(host + base, object, id);
}

/** The one shown last in the page: dialogs and drawers are stacked in that order. */
export function topmost(elements: readonly Element[]): Element | null {
  return elements.filter(isShown).at(-1) ?? null;
}

/** The first container that is there, or the whole page: for sites whose fields are unmistakable. */
export function scopeOf(document: Document, selectors: Selectors): readonly ParentNode[] {
  return [first(document, selectors) ?? document];
}

/** Parameters written as a query, wherever they stand: `?a=1`, `#a=1&b=2`, `#x?a=1`. */
export function paramsOf(part: string): URLSearchParams {
  return new URLSearchParams(
    part
      .replace(/^[#?]/, '')
      .replace(/^[^=&]*\?/, '')
      .slice(0, 2000),
  );
}

/** Path before `marker`, without its trailing slash: the folder an app is installed in. */
export function baseBefore(url: URL, marker: RegExp): string {
  const at = url.pathname.search(marker);
  return at > 0 ? url.pathname.slice(0, at).replace(/\/+$/, '') : '';
}
