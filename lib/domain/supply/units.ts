import { foldWidth } from '../fold-width.ts';

/** Names of one unit. 斤 is none of them: it weighs more in Taiwan than elsewhere. */
const SAME: readonly (readonly string[])[] = [
  ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', '公斤', '千克'],
  ['ml', '毫升'],
  ['g', 'gram', 'grams', '克', '公克'],
  ['l', 'litre', 'litres', 'liter', 'liters', '升', '公升'],
  ['box', 'boxes', '箱', '盒'],
  ['bag', 'bags', '袋', '包'],
  ['bottle', 'bottles', '瓶'],
];
/** What is weighed or measured comes in any amount; all else comes whole. */
const MEASURED =
  /^(?:kgs?|kilos?|kilograms?|g|grams?|lbs?|oz|ounces?|tons?|tonnes?|l|lit(?:er|re)s?|ml|cl|gal(?:lon)?s?|m|cm|ft|公斤|千克|市斤|斤|公克|克|吨|噸|公升|毫升|升|加仑|加侖|米|公尺|尺)$/i;

const plain = (unit: string) => foldWidth(unit).trim().toLowerCase();

function nameOf(unit: string): string {
  const name = plain(unit);
  const same = SAME.find((names) => names.includes(name))?.[0];
  return same ?? name.replace(/s$/, '');
}

export function isSameUnit(one: string, other: string): boolean {
  return nameOf(one) === nameOf(other);
}

const SMALLER: Record<string, readonly [larger: string, times: number]> = {
  g: ['kg', 1000],
  ml: ['l', 1000],
};

/** A quantity in another unit; null when the two do not measure the same. */
export function inUnit(quantity: number, unit: string, other: string): number | null {
  if (isSameUnit(unit, other)) return quantity;
  const [from, to] = [nameOf(unit), nameOf(other)];
  if (SMALLER[from]?.[0] === to) return quantity / SMALLER[from][1];
  return SMALLER[to]?.[0] === from ? quantity * SMALLER[to][1] : null;
}

/** So much of a unit as can be brought, at most `most`. */
export function toBring(quantity: number, unit: string, most = Number.POSITIVE_INFINITY): number {
  const wanted = Math.min(quantity, most);
  if (wanted <= 0) return 0;
  if (MEASURED.test(plain(unit))) return rounded(wanted, wanted < 100 ? 10 : 1);
  const whole = Math.ceil(wanted - 1e-6);
  return whole <= most ? whole : Math.floor(most + 1e-6);
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
