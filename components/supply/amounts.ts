import type { Ui } from '../base/ui.ts';

/** "17.6 kg", 17.6公斤: as exact as a pair of scales. */
export function amountOf(quantity: number, unit: string, { language }: Pick<Ui, 'language'>): string {
  const most = Math.abs(quantity) < 10 ? 2 : 1;
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: most }).format(quantity);
  return /^\p{Script=Han}/u.test(unit) ? `${figure}${unit}` : `${figure} ${unit}`.trim();
}

/** A civil day as it is said this year and the next: without the year. */
export function dayOf(date: string, { language, now, zone }: Pick<Ui, 'language' | 'now' | 'zone'>): string {
  const day = Temporal.PlainDate.from(date);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const far = Math.abs(today.until(day, { largestUnit: 'days' }).days) > 300;
  return day.toLocaleString(language, {
    calendar: 'gregory',
    month: 'short',
    day: 'numeric',
    ...(far ? { year: 'numeric' } : {}),
  });
}

/** What was typed into a field of numbers; null when it is none, undefined when it is empty. */
export function numberIn(text: string): number | null | undefined {
  const plain = text.trim().replace(/，/g, ',').replace(',', '.');
  if (plain === '') return undefined;
  const value = Number(plain);
  return Number.isFinite(value) && value >= 0 && value < 1e9 ? value : null;
}
