import { sortName } from '../domain/names.ts';
import type { Customer, Identity, TableName } from '../domain/records.ts';
import type { AnyRow } from './any-row.ts';

/** Scripts written without spaces: any part of a run may be searched. */
const RUN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}々〇ー';
const PARTS = new RegExp(`[${RUN}]+|(?:(?![${RUN}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const UNSPACED = new RegExp(`^[${RUN}]`, 'u');

/** Characters of a run kept per token: enough to be selective, short enough to stay small. */
export const RUN_TOKEN = 4;
const MOST_TOKENS = 96;

/** What is searched by prefix in the `tokens` index; deleted rows have none. */
export function tokensOf(table: TableName, row: AnyRow): string[] | undefined {
  if (row.del === 1 || row._.erased !== undefined) return undefined;
  if (table === 'customers') return nameTokens((row as AnyRow & Customer).displayName);
  if (table === 'identities') return identityTokens(row as AnyRow & Identity);
  return undefined;
}

/** The words and runs of a folded text. */
export function partsOf(folded: string): string[] {
  return folded.match(PARTS) ?? [];
}

export function isUnspaced(part: string): boolean {
  return UNSPACED.test(part);
}

function nameTokens(name: string): string[] {
  return distinct(partsOf(sortName(name)).flatMap((part) => (isUnspaced(part) ? tails(part) : [part])));
}

/** Every tail of the run, cut short: each substring is then the start of a token. */
function tails(run: string): string[] {
  const characters = Array.from(run);
  return characters.map((_, i) => characters.slice(i, i + RUN_TOKEN).join(''));
}

function identityTokens(identity: Identity): string[] | undefined {
  if (identity.apart === 1) return undefined;
  if (identity.kind === 'email') return emailTokens(identity.value);
  if (identity.kind === 'phone') return phoneTokens(identity.value);
  return identity.kind === 'handle' ? [sortName(identity.value)] : undefined;
}

function emailTokens(address: string): string[] {
  const folded = sortName(address);
  const domain = folded.slice(folded.lastIndexOf('@') + 1);
  return distinct([folded, domain]);
}

/** With the country code and without: people type the number as they dial it. */
function phoneTokens(value: string): string[] {
  const digits = value.replace(/\D/g, '');
  const dropped = value.startsWith('+') ? [0, 1, 2, 3] : [0];
  const national = digits.startsWith('0') ? [digits.replace(/^0+/, '')] : [];
  return distinct([...dropped.map((n) => digits.slice(n)), ...national]);
}

function distinct(tokens: string[]): string[] {
  return [...new Set(tokens.filter((t) => t !== ''))].slice(0, MOST_TOKENS);
}
