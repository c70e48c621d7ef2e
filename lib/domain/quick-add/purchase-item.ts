import { foldWidth } from '../fold-width.ts';
import type { LineContext } from '../line-context.ts';
import type { PurchaseItem } from '../line-item.ts';
import { findMoney, type Money, ownCurrency } from './money.ts';
import { AMOUNT, readQuantity } from './numbers.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { withoutSpans } from './without-spans.ts';

/** What a purchase is said in; the rest of a long text is kept and not searched. */
const SEARCHED = 300;
const BARE = new RegExp(`(?<![\\p{Script=Latin}\\d.,:/-])(?<n>${AMOUNT})(?![\\d.,:/%-]*\\d)(?!\\s*%)`, 'gu');
const AROUND = /^[\s,，、;；:：.。x×*-]+|[\s,，、;；:：.。x×*-]+$/gu;
/** Verbs that say no more than the sign did. */
const BOUGHT = /^(?:bought|paid(?:\s+for)?|ordered|买了?|買了?|购买|購買|付了?|下单|下單)\s*/iu;

function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** A number without unit or currency: the price, in the money of one's country. */
function bareMoney(text: string, quantities: Quantity[], currency: string): Money | null {
  for (const match of foldWidth(text).matchAll(BARE)) {
    const span = [match.index, match.index + match[0].length] as const;
    const amount = readQuantity(match.groups?.['n'] ?? '');
    if (amount !== null && !quantities.some((q) => overlaps(q.span, span))) return { amount, currency, span };
  }
  return null;
}

/** "1200 rice 40kg", "€12,50 coffee", 380元 大米20公斤: what was paid for what. All words stay in the text. */
export function readPurchase(body: string, context: LineContext): PurchaseItem {
  const text = body.slice(0, SEARCHED);
  const own = ownCurrency(text, context.lang ?? '', context.region ?? '');
  const named = findMoney(text, own);
  const quantities = findQuantities(text).filter((q) => !named || !overlaps(q.span, named.span));
  const money = named ?? bareMoney(text, quantities, own);
  const [quantity] = quantities;
  const spans = [money?.span, quantity?.span].filter((span) => span !== undefined);
  const product = withoutSpans(text, spans).replace(AROUND, '').replace(BOUGHT, '').trim();
  return {
    kind: 'purchase',
    text: body,
    ...(money ? { amount: money.amount, currency: money.currency } : {}),
    ...(product === '' || body.length > SEARCHED ? {} : { product }),
    ...(quantity ? { quantity: quantity.quantity, unit: quantity.unit } : {}),
  };
}
