/** People as far as they must be told apart in the page: the extension gives their values the one spelling. */
import { cleanName } from '../../domain/names.ts';
import type { IdentitySignal, PersonSeen } from '../../domain/reading.ts';

const LIKELY = 0.6;
const GUESS = 0.5;
const ADDRESS = /^[^\s@<>()",;:]{1,64}@[^\s@<>()",;:]{1,250}\.[^\s@<>()",;:.]{2,}$/u;

/** The address, written small; null when the words are none. */
export function foldAddress(raw: string): string | null {
  const bare = raw.trim().toLowerCase();
  return bare.length <= 320 && ADDRESS.test(bare) ? bare : null;
}

export function emailSeen(raw: string): IdentitySignal | null {
  const value = foldAddress(raw);
  return value === null ? null : { kind: 'email', value, raw, confidence: LIKELY };
}

/** Digits alone, to tell numbers apart; null when they are too few. */
export function foldPhone(raw: string): string | null {
  const digits = raw.length > 60 ? '' : raw.normalize('NFKC').replace(/\D/g, '');
  return digits.length < 7 ? null : digits;
}

export function phoneSeen(raw: string): IdentitySignal | null {
  return foldPhone(raw) === null ? null : { kind: 'phone', value: raw, raw, confidence: LIKELY };
}

/** Null when there is no name and no value. */
export function recordSeen(name: string, found: readonly (IdentitySignal | null)[]): PersonSeen | null {
  const shown = cleanName(name).slice(0, 200);
  const signals = found.filter((signal) => signal !== null);
  const distinct = signals.filter(
    (one, i) => signals.findIndex((other) => other.kind === one.kind && other.value === one.value) === i,
  );
  if (shown !== '')
    distinct.push({ kind: 'display-name', value: shown, raw: name.slice(0, 200), confidence: GUESS });
  return distinct.length === 0 ? null : { role: 'record', name: shown, signals: distinct };
}

/** The first address, or null. */
export function addressOf({ signals }: PersonSeen): string | null {
  return signals.find((signal) => signal.kind === 'email')?.value ?? null;
}
