import type { Supply } from '../../lib/domain/records.ts';
import type { SupplyChange } from '../../lib/domain/supply/supply-edits.ts';
import { numberIn } from './amounts.ts';

/** A supply as its form holds it. Empty = not set. */
export interface SupplyFormState {
  product: string;
  unit: string;
  capacity: string;
  use: string;
  household: string;
  safety: string;
  /** RFC 5545 words. */
  payDay: string;
  weekend: 'after' | 'before' | 'same';
}

const shown = (value: number | undefined) => (value === undefined ? '' : String(Number(value.toFixed(3))));

export function formOf(supply: Supply | null): SupplyFormState {
  return {
    product: supply?.product ?? '',
    unit: supply?.unit ?? '',
    capacity: shown(supply?.capacity),
    use: shown(supply?.usePerDay),
    household: shown(supply?.household),
    safety: shown(supply?.safetyDays),
    payDay: supply?.payDayRule ?? '',
    weekend: supply?.weekend ?? 'after',
  };
}

/** Fields whose words are no number. */
export function badIn(form: SupplyFormState): Set<keyof SupplyFormState> {
  const numbers = ['capacity', 'use', 'household', 'safety'] as const;
  return new Set(numbers.filter((name) => numberIn(form[name]) === null));
}

/** What the form says, as fields. A number that was not touched stays as exact as it was. */
export function changeOf(form: SupplyFormState, supply: Supply | null): SupplyChange {
  const before = formOf(supply);
  const number = (name: 'capacity' | 'use' | 'household' | 'safety', was: number | undefined) =>
    form[name] === before[name] ? was : numberIn(form[name]) || undefined;
  return {
    product: form.product.trim(),
    unit: form.unit.trim(),
    capacity: number('capacity', supply?.capacity),
    usePerDay: number('use', supply?.usePerDay),
    household: number('household', supply?.household),
    safetyDays: number('safety', supply?.safetyDays),
    payDayRule: form.payDay || undefined,
    weekend: form.weekend === 'after' ? undefined : form.weekend,
  };
}

/** One more at the table eats as much as the others, until somebody says otherwise. */
export function withHousehold(
  form: SupplyFormState,
  household: string,
  supply: Supply | null,
): SupplyFormState {
  const before = formOf(supply);
  const isOwn = form.use !== useFor(before, form.household);
  return { ...form, household, use: isOwn ? form.use : useFor(before, household) };
}

function useFor(before: SupplyFormState, household: string): string {
  const [was, is, use] = [before.household, household, before.use].map(numberIn);
  return was && is && use ? shown((use * is) / was) : before.use;
}
