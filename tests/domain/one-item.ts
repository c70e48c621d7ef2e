import type { LineContext } from '../../lib/domain/line-context.ts';
import type { LineItem } from '../../lib/domain/line-item.ts';
import { parseItems } from '../../lib/domain/quick-add/parse-items.ts';

/** What a line means that means one thing; many are a mistake of the test. */
export function oneItem(line: string, context: LineContext): LineItem {
  const items = parseItems(line, context);
  const [item] = items;
  if (item === undefined || items.length > 1)
    throw new Error(`${items.length} items of ${JSON.stringify(line)}`);
  return item;
}
