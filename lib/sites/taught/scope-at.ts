import type { Scope } from '../../domain/taught-site.ts';
import { DIALOGS, leftOut } from '../generic/scope.ts';

const DEPTH = 300;

/** In which part of the page an element stands; what lies around an open dialog does not count inside it. */
export function scopeAt(element: Element): Scope {
  let around = false;
  let node: Element | null = element;
  for (let depth = 0; node && depth < DEPTH; depth++, node = node.parentElement) {
    const why = leftOut(node);
    if (why === 'said') return 'said';
    if (node.matches(DIALOGS)) return 'dialog';
    if (why === 'around') around = true;
  }
  return around ? 'around' : 'main';
}

/** A field is read where it was taught, or nearer to the record than that: never in the words of others. */
export function isInScope(taught: Scope, element: Element): boolean {
  const here = scopeAt(element);
  return here === taught || (here === 'main' && taught !== 'dialog');
}
