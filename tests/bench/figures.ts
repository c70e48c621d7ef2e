/** One line of the table: a figure, what it is compared with in the same run, and the written goal. */
export interface Row {
  part: string;
  what: string;
  figure: string;
  /** The baseline, by name and figure. */
  against?: string;
  ratio?: number;
  goal?: string;
  /** Only for ratios, counts and bytes: milliseconds of a shared machine prove nothing. */
  met?: boolean;
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

export function p50(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function p95(values: readonly number[]): number {
  return quantile(values, 0.95);
}

export function ms(value: number): string {
  if (Number.isNaN(value)) return '–';
  return `${value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** A ratio with its goal; no goal, no verdict. */
export function ratioOf(value: number, baseline: number, most?: number): Pick<Row, 'ratio' | 'met'> {
  const ratio = value / baseline;
  return most === undefined ? { ratio } : { ratio, met: ratio <= most };
}
