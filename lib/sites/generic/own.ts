import { addressesIn, isAddress } from '../address-text.ts';
import { all, first, text, titleOf } from '../dom.ts';
import { isSaidIn, isShadowed } from './scope.ts';

/** Where programs say who is signed in. */
const FRAME =
  'body > header, body > * > header, nav, [role="banner"], [role="navigation"], [role="menubar"], #header, #topbar';
const MOST = 4;
const SEPARATOR = /\s[-–—|»«•·:>]\s|[|»•]/;
const OVERVIEW = /^(?:home|inbox|mail|messages|dashboard|首页|首頁|收件箱|收件匣)(?: ?\(\d+\))?$/i;

/** "Inbox (3) - me@house - Mail": behind a subject or a name an address may be anybody's. */
function titledAddresses(title: string): string[] {
  const [start = '', ...rest] = title.split(SEPARATOR).map((part) => part.trim());
  return OVERVIEW.test(start) ? rest.filter(isAddress) : [];
}

/**
 * The signed-in user's address from the page's frame and title; nothing when many stand there. In a frame it
 * stands alone and before all others of the page: the header of a letter names several.
 */
export function readOwn(document: Document): string[] {
  const frames = all(document, FRAME, 10).filter(
    (part) =>
      !isShadowed(part) && !part.closest('main, [role="main"], article, [role="dialog"]') && !isSaidIn(part),
  );
  const said = frames.map((part) => addressesIn(text(part, 5000), 2));
  const framed = new Set(said.filter((addresses) => addresses.length === 1).flat());
  const shown = addressesIn(text(first(document, 'body'), 20_000), 20);
  const end = shown.findIndex((address) => !framed.has(address));
  const found = new Set([...titledAddresses(titleOf(document)), ...(end < 0 ? framed : shown.slice(0, end))]);
  return found.size > MOST ? [] : [...found];
}
