import type { MemoryKind } from '../records.ts';

/** What the first character of a line says it is. */
export type Sign = MemoryKind | 'date' | 'promise' | 'referral' | 'purchase';

const SIGNS = new Map<string, Sign>([
  ...entries('!！', 'taboo'),
  ...entries('+＋', 'preference'),
  ...entries('~～〜∼', 'habit'),
  ...entries('=＝', 'arrangement'),
  ...entries('@＠', 'date'),
  ...entries('*＊', 'promise'),
  // On a Chinese keyboard the key of ">" gives 》.
  ...entries('>＞》', 'referral'),
  ...entries('$＄¥￥€£￡', 'purchase'),
]);

function entries(characters: string, sign: Sign): [string, Sign][] {
  return [...characters].map((c) => [c, sign]);
}

/** "+44 20 7946 0130" is a number, not something liked. */
const PHONE = /^[+＋][\d０-９][\d０-９\s().-]{5,}$/;
const FOREIGN_DOLLAR = /^(?:NT|HK|US|AU?|CA|SG?|NZ|RMB|MOP)[$＄]\s*[\d０-９]/i;

export interface Signed {
  sign: Sign | null;
  /** The line without its sign; with an unusual currency the sign is part of the amount and stays. */
  body: string;
}

/** The sign that a line begins with, and the rest. */
export function readSign(line: string): Signed {
  const whole = line.trim();
  if (FOREIGN_DOLLAR.test(whole)) return { sign: 'purchase', body: whole };
  const sign = PHONE.test(whole) ? undefined : SIGNS.get(whole.charAt(0));
  if (sign === undefined) return { sign: null, body: whole };
  const isMoney = sign === 'purchase' && !/^[$＄]/.test(whole);
  return { sign, body: isMoney && whole.length > 1 ? whole : whole.slice(1).trim() };
}
