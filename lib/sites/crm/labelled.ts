import type { CardShown } from '../../domain/reading.ts';
import { all, text } from '../dom.ts';

/** How a product lays out a label and its value. */
export interface LabelledRows {
  /** What holds one label and its value; absent: the value is the next sibling of the label or its cell. */
  row?: string;
  label: string;
  /** Inside the row; absent: the row's text without the label. */
  value?: string;
}

const MOST_ROWS = 200;
const MOST_SENT = 60;

/** Part of every label that the extension knows: what is surely no label of ours stays in the page. */
export const MAY_BE_LABEL =
  /mail|phone|tel|mobile|cell|whatsapp|name|guest|customer|client|contact|surname|company|organi|account|business|employer|[邮郵信箱电電手座姓名称稱联聯客顧公单單合企移行]/i;

/** Rows whose label may be one that we know, in English and both Chinese scripts. */
export function rowsIn(scopes: readonly ParentNode[], rows: LabelledRows): CardShown['rows'] {
  return scopes
    .flatMap((scope) => all(scope, rows.label, MOST_ROWS))
    .map((label) => [text(label, 80), label] as const)
    .filter(([words]) => MAY_BE_LABEL.test(words.normalize('NFKC')))
    .slice(0, MOST_SENT)
    .map(([words, label]) => [words, valueBeside(label, rows)]);
}

function valueBeside(label: Element, { row, value }: LabelledRows): string {
  if (!row) return text(label.nextElementSibling ?? label.parentElement?.nextElementSibling ?? null);
  const holder = label.closest(row);
  if (!holder) return '';
  if (value) return text(all(holder, value, 1)[0] ?? null);
  return text(holder, 400, (child) => child === label);
}
