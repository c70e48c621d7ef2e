/** Where the desk is; a link of its own for each. */
export type DeskRoute =
  | { page: 'people' | 'agenda' | 'review' | 'duplicates' | 'trash' }
  | { page: 'person'; id: string }
  | { page: 'find'; words: string };

const PLAIN = ['people', 'agenda', 'review', 'duplicates', 'trash'] as const;

/** What the part of an address behind `#` means; anything else leads to the people. */
export function routeOf(hash: string): DeskRoute {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const value = decoded(rest.join('/'));
  if (name === 'person' && value !== '') return { page: 'person', id: value };
  if (name === 'find') return { page: 'find', words: value };
  return { page: PLAIN.find((page) => page === name) ?? 'people' };
}

export function hashOf(route: DeskRoute): string {
  if (route.page === 'person') return `#person/${encodeURIComponent(route.id)}`;
  if (route.page === 'find') return `#find/${encodeURIComponent(route.words)}`;
  return `#${route.page}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
