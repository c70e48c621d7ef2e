import { all, text } from '../dom.ts';

const HEADINGS =
  'h1, h2, h3, h4, [role="heading"], [class*="title" i], [class*="name" i], [data-testid*="title" i]';
const MOST_SENT = 10;

/** Headings in the record that the page's title holds as well, for pages whose markup is not known. */
export function headingsInTitle(scopes: readonly ParentNode[], title: string): string[] {
  const folded = fold(title);
  const headings = scopes.flatMap((s) => all(s, HEADINGS)).map((heading) => text(heading, 200));
  const found = [...new Set(headings)].filter((heading) => heading && folded.includes(fold(heading)));
  return found.slice(0, MOST_SENT);
}

/** No case, blanks and unseen characters: what the extension compares exactly. */
function fold(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}]/gu, '');
}
