/** The id of a later wording of a memory begins with that of the first one and this. */
export const WORDING = '~';

/** The id that all wordings of a memory begin with. */
export function firstWording(id: string): string {
  const end = id.indexOf(WORDING);
  return end < 0 ? id : id.slice(0, end);
}

/** The label of all later wordings of a memory; null for a first one. */
export function wordingLabel(id: string): string | null {
  const first = firstWording(id);
  return first === id ? null : WORDING + first;
}
