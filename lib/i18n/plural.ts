/** Picks the English form for a number. Chinese has one form and needs none. */
const RULES = new Intl.PluralRules('en');

export function plural(n: number, one: string, other: string): string {
  return `${n.toLocaleString('en')} ${RULES.select(n) === 'one' ? one : other}`;
}
