import type { LineItem } from '../../lib/domain/line-item.ts';
import { wordsOf } from '../../lib/domain/quick-add/as-kind.ts';

/** Blanks, punctuation and the signs of the grammar are no words; a lone half of a character is. */
const NO_WORD = /[\s\p{P}\p{Sm}\p{Sc}\p{Sk}\p{Z}\p{Cc}\p{Cf}]/gu;

/** Letters, figures and pictures of a text, in their order. */
export function wordKey(text: string): string {
  return text.replace(NO_WORD, '');
}

/**
 * What a line has and its items have not, as a sentence for the report of a test; null when every word of the line
 * stands in the items, once, in the order in which it was written.
 */
export function wordsLost(line: string, items: readonly LineItem[]): string | null {
  const [written, kept] = [wordKey(line), wordKey(items.map(wordsOf).join('\n'))];
  return written === kept ? null : `${JSON.stringify(line)} became ${JSON.stringify(items)}`;
}

/** What was taken out of the words that are shown must have become a date or a topic. */
export function isRepresented(item: LineItem): boolean {
  const [all, shown] = [wordKey(wordsOf(item)), wordKey(item.text)];
  if (all === shown) return true;
  if (!isSubsequence(shown, all)) return false;
  if (item.kind === 'follow-up' || item.kind === 'promise') return item.due.date !== '';
  if (item.kind === 'occasion') return item.date.month > 0;
  return (
    'topic' in item && item.topic !== undefined && wordKey(item.topic).length === all.length - shown.length
  );
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const c of part) {
    at = whole.indexOf(c, at);
    if (at < 0) return false;
    at += c.length;
  }
  return true;
}
