import type { SupplyItem } from '../line-item.ts';
import { EN_NUMBER, readNumber } from '../numerals.ts';
import { inUnit } from '../supply/units.ts';
import { findPeriod, type Period } from './periods.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { withoutSpans } from './without-spans.ts';

/** A supply is said in a few words; a letter is none. */
const LONGEST = 200;
/** Words around the product that are no part of its name. */
const AROUND =
  /^(?:(?:uses?|needs?|takes?|buys?|orders?|gets?|wants?|eats?|of|about|approx\.?|around)(?=\s|$)|用|要|买|買|吃|喝|需要|需|送|订|訂|约|約|大约|大約|[\s,，、;；:：。./的])+|(?:(?<=\s)(?:of|for|about|once)|一次|用完|[\s,，、;；:：。./的])+$/giu;
/** Things that are counted and never run out. */
const NO_GOODS =
  /^(?:times?|visits?|calls?|e-?mails?|hours?|minutes?|mins?|days?|weeks?|months?|years?|people|guests?|persons?|nights?|cups?|glass(?:es)?|meals?|pages?|km|miles?|meetings?|a\.?m|p\.?m|o'?clock|st|nd|rd|th|percent)$/i;

function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** "40 eggs every week": what is counted is its own unit. */
function countedGoods(text: string, period: Period): Quantity | null {
  for (const match of text.matchAll(
    new RegExp(
      `(?<![\\p{L}\\d.,:/-])(?<n>\\d{1,4}|${EN_NUMBER})\\s+(?<noun>[a-z]{3,20})(?![\\p{L}\\d])`,
      'giu',
    ),
  )) {
    const span = [match.index, match.index + match[0].length] as const;
    const quantity = readNumber(match.groups?.['n'] ?? '');
    const unit = match.groups?.['noun'] ?? '';
    const isGoods = !NO_GOODS.test(unit) && !/^an?$/i.test(match.groups?.['n'] ?? '');
    if (quantity !== null && quantity > 0 && isGoods && !overlaps(span, period.span))
      return { quantity, unit, span };
  }
  return null;
}

function productOf(text: string, spans: (readonly [number, number])[]): string {
  return withoutSpans(text, spans).replace(AROUND, '').trim();
}

/** Clauses and the signs between them. */
const CLAUSE = /[,，;；:：。、\n]+/u;
const HOLDS =
  /^(?:(?:the|a|an|his|her|their|holds?|contains?|has|with|left|可?装|可?裝|能装|能裝|容量|有|还有|還有|剩)(?=\s|$|\p{Script=Han})|\s)+|(?:(?<=\s)(?:holds?|contains?|has|with|left|is|of)|可?装|可?裝|能装|能裝|容量|有|还有|還有|剩|\s)+$/giu;
/** 米缸 is for 米, a rice jar for rice. */
const CONTAINER =
  /(?<=\p{Script=Han})[缸桶罐箱柜櫃坛壇瓮甕]$|\s(?:jar|bin|tank|barrel|drum|tub|container|shelf|pot)$/iu;

const ONLY_CONTAINER = /^(?:jar|bin|tank|barrel|drum|tub|container|shelf|pot|[缸桶罐箱柜櫃坛壇瓮甕])$/iu;

/** How far a quantity stands from the period: another clause is far. */
function distance(text: string, quantity: Quantity, period: Period): number {
  const [from, to] = [Math.min(quantity.span[1], period.span[1]), Math.max(quantity.span[0], period.span[0])];
  const between = text.slice(from, to);
  return between.length + (CLAUSE.test(between) ? LONGEST : 0);
}

interface Stock {
  quantity: number;
  unit: string;
  days: number;
  product: string;
}

/** 米缸30斤，每天吃1.5斤: a stock, and how much of it goes in a period. */
function readStock(text: string, quantities: readonly Quantity[], period: Period): Stock | null {
  const [rate, stock, ...more] = quantities.toSorted(
    (a, b) => distance(text, a, period) - distance(text, b, period),
  );
  if (rate === undefined || stock === undefined || more.length > 0) return null;
  const used = inUnit(rate.quantity, rate.unit, stock.unit);
  if (used === null) return null;
  const days = Number(((stock.quantity * period.days) / used).toPrecision(12));
  const spans = [rate.span, stock.span, period.span].toSorted((a, b) => a[0] - b[0]);
  const pieces = spans.map(([start], i) => text.slice(spans[i - 1]?.[1] ?? 0, start));
  const names = [...pieces, text.slice(spans.at(-1)?.[1] ?? 0)]
    .flatMap((piece) => piece.split(CLAUSE))
    .map(nameIn);
  return {
    quantity: stock.quantity,
    unit: stock.unit,
    days,
    product: names.find((name) => name !== '' && !ONLY_CONTAINER.test(name)) ?? '',
  };
}

/** What stands in a clause beside its figures. */
function nameIn(clause: string): string {
  return clause
    .trim()
    .replace(HOLDS, '')
    .replace(AROUND, '')
    .replace(HOLDS, '')
    .replace(CONTAINER, '')
    .trim();
}

/** "20 kg rice every 25 days", 每25天 20公斤米: how much lasts how long; null when the words say no such thing. */
export function readSupply(text: string): SupplyItem | null {
  if (text.length > LONGEST) return null;
  const period = findPeriod(text);
  if (period === null) return null;
  // 每周三一箱: the numbers of the period are no part of the quantity.
  const [start, end] = period.span;
  const outside = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  const quantities = findQuantities(outside);
  const stock = readStock(text, quantities, period);
  if (stock !== null) {
    const { product, ...rest } = stock;
    return { kind: 'supply', text, ...(product === '' ? {} : { product }), ...rest };
  }
  const [measured] = quantities;
  const found = measured ?? countedGoods(text, period);
  if (!found) return null;
  const { quantity, unit } = found;
  const product = measured ? productOf(text, [measured.span, period.span]) : unit;
  return { kind: 'supply', text, ...(product === '' ? {} : { product }), quantity, unit, days: period.days };
}
