import { all, text } from '../dom.ts';

const SCRIPT_LIMIT = 400_000;

/**
 * The user's own addresses: account name in the frame of the page, identities of the compose form,
 * and the page's start-up script (readable as text; nothing of it is run). A login name need not be
 * an address: then it is none.
 */
export function readOwn(pages: Document[]): string[] {
  const raw: string[] = [];
  for (const page of pages) {
    for (const label of all(page, '.username', 5)) if (!label.closest('#messagebody')) raw.push(text(label));
    for (const option of all(page, 'select[name="_from"] option', 50)) raw.push(text(option));
    raw.push(...scriptAddresses(page));
  }
  return raw;
}

function scriptAddresses(page: Document): string[] {
  const found: string[] = [];
  for (const script of all(page, 'script:not([src])', 40)) {
    if (script.closest('#messagebody')) continue;
    const code = script.textContent ?? '';
    if (code.length > SCRIPT_LIMIT || !code.includes('rcmail.set_env(')) continue;
    const name = /"username":"([^"\\]{3,320})"/.exec(code)?.[1];
    if (name) found.push(name);
    const identities = /"identities":\{([^\]]{0,20000}?)\}\}/.exec(code)?.[1] ?? '';
    for (const match of identities.matchAll(/"email":"([^"\\]{3,320})"/g)) found.push(match[1] ?? '');
  }
  return found;
}
