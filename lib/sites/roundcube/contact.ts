import type { PersonSeen } from '../../domain/reading.ts';
import { emailSignal, person, phoneSignal, recordSignal } from '../../domain/signals.ts';
import { all, fieldValue, first, isShown, mailtoOf, telOf, text, urlOf } from '../dom.ts';

/** The address book card: in a frame beside the list, or a window of its own. */
export function readContact(pages: Document[], url: URL): PersonSeen | null {
  for (const page of pages) {
    const head = first(page, '#contacthead');
    if (head && isShown(head)) return card(page, head, url);
  }
  return null;
}

function card(page: Document, head: Element, url: URL): PersonSeen | null {
  const field = first(head, ['.namefield', '.names']);
  const inputs = all(head, 'input[name="_firstname"], input[name="_surname"]').map((input) =>
    fieldValue(input),
  );
  const name = text(field) || inputs.join(' ');
  const emails = all(page, 'a.email[href^="mailto:"]', 20).map((link) => emailSignal(mailtoOf(link)));
  const typed = all(page, 'input[name^="_email"]', 20).map((input) => emailSignal(fieldValue(input)));
  const phones = all(page, 'a[href^="tel:"]', 20).map((link) => phoneSignal(telOf(link)));
  const id = (urlOf(page) ?? url).searchParams.get('_cid');
  const record = id ? recordSignal(url.host, 'contact', id) : null;
  return person('record', name, [...emails, ...typed, ...phones, record]);
}
