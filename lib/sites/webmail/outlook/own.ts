import { attr } from '../../dom.ts';
import { outside } from '../header.ts';

/** Mailbox roots of the folder tree, shared mailboxes too (capture 2025-12). */
const ROOTS = '[id^="primaryMailboxRoot"], [role="treeitem"][aria-level="1"][data-folder-name*="@"]';
/** `login_hint` of the product link (source only: other extensions 2026-03). */
const HINTS = 'a#O365_AppName[href*="login_hint="]';

export function readOwn(document: Document, body: string): string[] {
  const raw: string[] = [];
  for (const root of outside(document, [ROOTS], body, 10))
    raw.push(attr(root, 'title'), attr(root, 'data-folder-name'));
  for (const link of outside(document, [HINTS], body, 2)) raw.push(hint(attr(link, 'href', 4000)));
  return raw;
}

function hint(href: string): string {
  const value = /[?&]login_hint=([^&#]{3,320})/.exec(href)?.[1] ?? '';
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
