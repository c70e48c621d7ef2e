import type { VisitStep } from '../../lib/domain/records.ts';
import { isReadyVisitStep } from '../../lib/domain/visit/visit-steps.ts';
import type { Messages } from '../../lib/i18n/messages.ts';

type Named = Pick<VisitStep, 'key' | 'title'>;

/** What a step is called: the user's own words, or those of the eight. */
export function visitStepTitle({ key, title }: Named, text: Messages): string {
  return title ?? (isReadyVisitStep(key) ? text.visitStep(key) : key);
}

/** What to look at in a step of the eight. */
export function visitStepHint({ key, title }: Named, text: Messages): string {
  return title === undefined && isReadyVisitStep(key) ? text.visitHint(key) : '';
}

/** A number as it is written here, with no more digits than it needs. */
export function numberText(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** What was typed as a number; full-width digits and a comma are understood. null = nothing yet. */
export function readNumber(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(',', '.').trim();
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) || value < 0 ? null : value;
}
