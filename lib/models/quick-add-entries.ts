import type { LineContext } from '../domain/line-context.ts';
import type { LineItem, LineKind } from '../domain/line-item.ts';
import { asKind } from '../domain/quick-add/as-kind.ts';
import { parseItems } from '../domain/quick-add/parse-items.ts';
import { type Corrections, correctItem, isShortOf } from './quick-add-corrections.ts';
import { type Quote, segmentsOf } from './quick-add-quotes.ts';

/** One thing that Enter would keep, as it is shown before. */
export interface Entry {
  /** The words it stands in, and which of their items it is. */
  key: string;
  item: LineItem;
  /** The line or the lines it was read from. */
  line: string;
  quote: Quote | null;
  /** Not to be kept. */
  left: boolean;
  /** Two customers have this address, and the user says so. */
  shared: boolean;
  /** The user wants this kind, and the words are not enough for it. */
  short: LineKind | null;
}

/** What the draft means, corrected. The same words give the same keys. */
export function readEntries(
  text: string,
  quotes: readonly Quote[],
  corrections: Corrections,
  context: LineContext,
): Entry[] {
  const seen = new Map<string, number>();
  return segmentsOf(text, quotes).flatMap(({ text: words, quote }) =>
    itemsByLine(words, context).flatMap(({ line, items }) => {
      const nth = (seen.get(line) ?? 0) + 1;
      seen.set(line, nth);
      return items.map((item, index) => {
        const key = `${line}\n${nth}\n${index}`;
        return entryOf(key, line, asChosen(item, quote, context), quote, corrections, context);
      });
    }),
  );
}

function entryOf(
  key: string,
  line: string,
  base: LineItem,
  quote: Quote | null,
  corrections: Corrections,
  context: LineContext,
): Entry {
  const correction = corrections.get(key) ?? {};
  const item = correctItem(base, correction, context);
  const { left = false, shared = false } = correction;
  return { key, item, line, quote, left, shared, short: isShortOf(item, correction) };
}

/** As chosen in the page's menu; a reminder of a birthday is the birthday. */
function asChosen(item: LineItem, quote: Quote | null, context: LineContext): LineItem {
  const kind = quote?.kind;
  if (!kind || (kind === 'follow-up' && item.kind === 'occasion')) return item;
  return asKind(item, kind, context);
}

/** Items by the line they were read from; words that mean something only together stay together. */
function itemsByLine(words: string, context: LineContext) {
  const whole = parseItems(words, context);
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return [{ line: words.trim(), items: whole }];
  const each = lines.map((line) => ({ line: line.trim(), items: parseItems(line, context) }));
  const apart = each.flatMap(({ items }) => items);
  return JSON.stringify(apart) === JSON.stringify(whole) ? each : [{ line: words.trim(), items: whole }];
}
