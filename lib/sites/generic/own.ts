import { addressesIn } from '../address-text.ts';
import { all, text } from '../dom.ts';
import { ownAddresses } from '../signals.ts';

/** Where programs say who is signed in. */
const FRAME = 'header, nav, [role="banner"], [role="navigation"], [role="menubar"], #header, #topbar';
const MOST = 4;

/** The signed-in user's address from the page's frame and title; nothing when many stand there. */
export function readOwn(document: Document): string[] {
  const frames = all(document, FRAME, 10).filter(
    (part) => !part.closest('main, [role="main"], article, [role="dialog"]'),
  );
  const found = ownAddresses([
    ...addressesIn(document.title.slice(0, 300), 3),
    ...frames.flatMap((part) => addressesIn(text(part, 5000), 10)),
  ]);
  return found.length > MOST ? [] : found;
}
