import { cleanName } from '../../domain/names.ts';
import { all, text } from '../dom.ts';

const HEADINGS =
  'h1, h2, h3, h4, [role="heading"], [class*="title" i], [class*="name" i], [data-testid*="title" i]';
const PARTS = /\s[-–—|·•»>]\s|\s[|·•»]\s?/u;

/** Compares names as they read: no case, no blanks. */
export function foldName(raw: string): string {
  return cleanName(raw.slice(0, 1000)).toLowerCase().replace(/\s/g, '');
}

/**
 * The part of the page's title that also stands as a heading in the record: two ways to the name that
 * agree, for pages whose markup is not known.
 */
export function titledName(scopes: readonly ParentNode[]): string {
  const scope = scopes[0];
  const document = scope && (scope.nodeType === 9 ? (scope as Document) : scope.ownerDocument);
  const parts = new Set((document?.title ?? '').slice(0, 500).split(PARTS).map(foldName).filter(Boolean));
  for (const heading of scopes.flatMap((s) => all(s, HEADINGS))) {
    const name = text(heading, 200);
    if (name !== '' && parts.has(foldName(name))) return name;
  }
  return '';
}
