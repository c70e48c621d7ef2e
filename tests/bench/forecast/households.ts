/** Households that eat rice, and offices that use paper: seeded, so that every run sees the same. */
export type HouseholdKind = 'steady' | 'growing' | 'holiday-dips' | 'odd-month' | 'one-more';

export const HOUSEHOLD_KINDS: readonly HouseholdKind[] = [
  'steady',
  'growing',
  'holiday-dips',
  'odd-month',
  'one-more',
];
export const DAYS = 900;

export interface Household {
  kind: HouseholdKind;
  capacity: number;
  /** What they said they use a day: nobody knows it exactly. */
  stated: number;
  /** What they really use, day by day. */
  use: readonly number[];
  random: () => number;
}

/** Mulberry32: small, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How much more or less than at first is used on a day. */
function times(kind: HouseholdKind, day: number, at: number): number {
  const ofYear = day % 365;
  if (kind === 'growing') return 1.2 ** (day / 365);
  // Away for two weeks in winter and ten days in summer.
  if (kind === 'holiday-dips') return ofYear < 14 || (ofYear >= 200 && ofYear < 210) ? 0.2 : 1;
  if (kind === 'odd-month') {
    // A guest more in a family of five for a month, and a month half away.
    if (day >= at && day < at + 30) return 1.2;
    return day >= at + 200 && day < at + 230 ? 0.4 : 1;
  }
  return kind === 'one-more' && day >= at ? 1.2 : 1;
}

export function household(kind: HouseholdKind, seed: number): Household {
  const random = seeded(seed * 31 + HOUSEHOLD_KINDS.indexOf(kind));
  const usual = 0.3 + random() * 1.7;
  const capacity = Math.round(usual * (12 + random() * 28));
  const at = 200 + Math.floor(random() * 250);
  const use = Array.from({ length: DAYS }, (_, day) => usual * times(kind, day, at) * (0.6 + 0.8 * random()));
  return { kind, capacity, stated: usual * (0.88 + random() * 0.24), use, random };
}

/** The day on which a stock is used up; null when that is after the last day. */
export function emptyOn({ use }: Household, day: number, stock: number): number | null {
  let left = stock;
  for (let d = day; d < use.length; d += 1) {
    left -= use[d] ?? 0;
    if (left < 0) return d;
  }
  return null;
}
