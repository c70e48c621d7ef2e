import { all, attr, text, titleOf } from '../../dom.ts';
import { outside, wordsWithAt } from '../header.ts';

/** The account button itself, 2019 and later (seen in the source of other extensions, 2026). */
const ACCOUNT_BUTTON = 'a[href*="accounts.google.com/"][aria-label*="@"]';
/** Ways out of an account: they stand inside the account list (seen in captures of 2014–2016). */
const WAYS_OUT = [
  'a[href*="/mail/logout"]',
  'a[href*="accounts.google.com/Logout"]',
  'a[href*="accounts.google.com/AddSession"]',
].join();

/**
 * Every account of the switcher is the user's own: the one in use, others signed in, and delegated
 * ones. The search box stands in the same banner and may hold a customer's address: never read it.
 */
export function readOwn(document: Document, body: string): string[] {
  const raw = [titleAddress(titleOf(document))];
  const banners = outside(document, ['[role="banner"], header, #gb'], body, 6);
  for (const banner of banners) {
    for (const button of all(banner, ACCOUNT_BUTTON, 4)) raw.push(attr(button, 'aria-label'));
    for (const out of all(banner, WAYS_OUT, 4)) raw.push(...wordsWithAt(accountList(out, banner)));
  }
  return raw;
}

/** Text of the nearest element around a sign-out link that names an account. */
function accountList(link: Element, banner: Element): string {
  for (let node = link.parentElement; node && node !== banner.parentElement; node = node.parentElement) {
    const words = text(node, 4000);
    if (words.includes('@')) return words;
    if (node === banner) break;
  }
  return '';
}

/** `Subject - me@x.example - Gmail`: the last part before the product's name, which no subject can follow. */
function titleAddress(title: string): string {
  const parts = title.slice(-400).split(' - ');
  return parts.length >= 2 ? (parts.at(-2) ?? '') : '';
}
