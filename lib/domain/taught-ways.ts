import type { Way } from './taught-site.ts';

const MOST = 6;
const ORDER = { selector: 0, attribute: 1, label: 2, address: 3 } as const;
/** A place counted among its neighbours: the first thing that a new layout changes. */
const COUNTED = /:nth-|:first-|:last-/g;

/**
 * The ways to one field, best first: selectors, then the element's own attributes, then the label beside it.
 * Of two selectors the one that counts fewer neighbours and is shorter stands first; repeats are left out.
 */
export function rankWays(ways: readonly Way[]): Way[] {
  const seen = new Set<string>();
  const once = ways.filter((way) => {
    const key = JSON.stringify(way);
    return seen.has(key) ? false : seen.add(key);
  });
  const ranked = once.toSorted((a, b) => ORDER[a.by] - ORDER[b.by] || weight(a) - weight(b));
  // However many selectors there are, one way of each other kind has its place.
  const others = ranked.filter(({ by }) => by !== 'selector');
  const selectors = ranked.filter(({ by }) => by === 'selector').slice(0, Math.max(1, MOST - others.length));
  return [...selectors, ...others].slice(0, MOST);
}

function weight(way: Way): number {
  if (way.by !== 'selector') return 0;
  return (way.selector.match(COUNTED)?.length ?? 0) * 1000 + way.selector.length;
}
