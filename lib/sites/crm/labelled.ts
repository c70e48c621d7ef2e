import { all, text } from '../dom.ts';
import { type FieldLabel, fieldLabelOf } from '../labels.ts';

/** How a product lays out a label and its value. */
export interface LabelledRows {
  /** What holds one label and its value; absent: the value is the next sibling of the label or its cell. */
  row?: string;
  label: string;
  /** Inside the row; absent: the row's text without the label. */
  value?: string;
}

export type LabelledText = Partial<Record<FieldLabel, string[]>>;

const MOST_ROWS = 200;

/** The values that stand beside labels whose meaning we know, in English and both Chinese scripts. */
export function labelledText(scopes: readonly ParentNode[], rows: LabelledRows): LabelledText {
  const found: LabelledText = {};
  for (const label of scopes.flatMap((scope) => all(scope, rows.label, MOST_ROWS))) {
    const kind = fieldLabelOf(text(label, 80));
    if (kind === null) continue;
    const value = valueBeside(label, rows);
    if (!isEmptyValue(value)) found[kind] = [...(found[kind] ?? []), value];
  }
  return found;
}

function valueBeside(label: Element, { row, value }: LabelledRows): string {
  if (!row) return text(label.nextElementSibling ?? label.parentElement?.nextElementSibling ?? null);
  const holder = label.closest(row);
  if (!holder) return '';
  if (value) return text(all(holder, value, 1)[0] ?? null);
  return text(holder, 400, (child) => child === label);
}

/** What products print where there is nothing: dashes, "None", "Click to add". */
export function isEmptyValue(value: string): boolean {
  return (
    value === '' ||
    /^[-–—_.…\s]+$/u.test(value) ||
    /^(none|n\/a|click to add|add|无|暂无|未填写|無)$/iu.test(value)
  );
}
