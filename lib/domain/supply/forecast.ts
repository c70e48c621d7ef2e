import { dateAt } from '../due.ts';
import type { Interaction, Occasion, Supply } from '../records.ts';
import { type Delivery, deliveriesOf, isOf } from './deliveries.ts';
import { learnUse, type Use } from './learn-use.ts';
import { collectAfter, payDayFrom } from './pay-days.ts';
import { type Level, leftOn, levelOf } from './stock.ts';
import { type Suggestion, suggestFor } from './suggest.ts';
import { countOf, filled, usedBetween } from './used.ts';
import { coveredDays, RESERVE, usualDays } from './usual.ts';

/** Civil dates between which it runs out, and the likeliest. */
export interface RunOut {
  on: string;
  from: string;
  to: string;
}

/** All that follows from one supply and its deliveries. */
export interface SupplyForecast {
  /** What must be known before a date can be said. */
  needs: 'delivery' | 'use' | 'both' | null;
  use: Use | null;
  lastDelivery: string | null;
  /** What should be there today. */
  stock: number | null;
  runOut: RunOut | null;
  /** Civil date of the last good day to deliver. */
  deliverBy: string | null;
  /** For the day of the delivery, or for today when that is past. */
  suggestion: Suggestion | null;
  /** For the day of the delivery, whatever day it is now. */
  planned: Suggestion | null;
  /** Deliveries in a row at which nobody looked what was still there. */
  unseen: number;
  /** Deliveries that are not paid for, oldest first. */
  owed: Interaction[];
  /** Civil date on which to collect for them. */
  collectOn: string | null;
}

/** What was said of the supply, for whom, and by when. */
export interface SupplyFacts {
  supply: Supply;
  /** Interactions of the customer; those of other kinds are left out. */
  deliveries: readonly Interaction[];
  occasions: readonly Occasion[];
  /** All supplies of the customer: a delivery that names no product is of the only one. */
  others?: readonly Supply[];
  now: number;
  zone: string;
}

/** Eight of ten run out inside the range that is told. */
const RANGE = 1.3;
const LEAST_DAYS = 2;
/** Farther ahead nothing is planned. */
const FAR = 3650;

/** When it runs out, when and how much to deliver, when to collect: from what was delivered until now. */
export function forecastOf(facts: SupplyFacts): SupplyForecast {
  const { supply, now, zone } = facts;
  const today = dateAt(now, zone);
  const until = (one: Delivery) => Temporal.PlainDate.compare(one.on, today) <= 0;
  const all = deliveriesOf(supply, facts.deliveries, zone, facts.others ?? []).filter(until);
  const use = useOf(supply, all);
  const level = levelOf(all, supply, use?.perDay ?? null);
  const lastDelivery = all.at(-1)?.on.toString() ?? null;
  const rest = { use, lastDelivery, unseen: unseenOf(supply, all), ...collecting(facts, today) };
  if (use === null || level === null) {
    const needs = level !== null ? 'use' : use !== null ? 'delivery' : 'both';
    return { ...rest, needs, stock: null, runOut: null, deliverBy: null, suggestion: null, planned: null };
  }
  const runOut = runOutOf(level, use);
  const deliverBy = deliverByOf(supply, level, use, all);
  const day = Temporal.PlainDate.compare(deliverBy, today) < 0 ? today : deliverBy;
  const since = filled(all).at(-1)?.on ?? level.on;
  const least = coveredDays(supply, all, use);
  const suggestion = suggestFor(supply, level, since, use, day, least);
  const planned = suggestFor(supply, level, since, use, deliverBy, least);
  const stock = leftOn(level, use.perDay, today);
  return { ...rest, needs: null, stock, runOut, deliverBy: deliverBy.toString(), suggestion, planned };
}

/** The use as it was stated, and as it went since then. */
export function useOf(supply: Supply, all: readonly Delivery[]): Use | null {
  const { usePerDay, statedOn = '' } = supply;
  const used = usedBetween(all, supply).filter(
    (one) => one.on.toString() > statedOn || usePerDay === undefined,
  );
  return learnUse(used, usePerDay);
}

function daysOf(level: Level, perDay: number): number {
  return Math.min(FAR, Math.floor(level.quantity / perDay + 1e-6));
}

function unseenOf(supply: Supply, all: readonly Delivery[]): number {
  const seen = all.findLastIndex((one) => one.counted !== undefined);
  const since = countOf(supply)?.on.toString() ?? '';
  return all.slice(seen + 1).filter((one) => one.on.toString() > since).length;
}

function runOutOf(level: Level, { perDay, spread }: Use): RunOut {
  const after = (times: number) => level.on.add({ days: daysOf(level, perDay * times) }).toString();
  return { on: after(1), from: after(Math.exp(RANGE * spread)), to: after(Math.exp(-RANGE * spread)) };
}

/** Before it may have run out, by the days of safety; where nothing limits an order, not later than usual. */
function deliverByOf(supply: Supply, level: Level, use: Use, all: readonly Delivery[]): Temporal.PlainDate {
  const days = daysOf(level, use.ready);
  const earliest = daysOf(level, use.ready * Math.exp(RANGE * use.spread));
  const { safetyDays, capacity } = supply;
  const reserve = Math.max(LEAST_DAYS, Math.ceil(days * RESERVE));
  const wanted = safetyDays === undefined ? Math.min(days - reserve, earliest - 1) : days - safetyDays;
  // What lasts two days is not delivered before it is half gone.
  const by = level.on.add({ days: Math.max(wanted, Math.floor(days / 2)) });
  const usual = capacity === undefined ? usualDays(supply, all, use) : null;
  const last = filled(all).at(-1);
  if (usual === null || last === undefined) return by;
  const asUsual = last.on.add({ days: usual });
  return Temporal.PlainDate.compare(asUsual, by) < 0 ? asUsual : by;
}

function collecting(
  facts: SupplyFacts,
  today: Temporal.PlainDate,
): Pick<SupplyForecast, 'owed' | 'collectOn'> {
  const { supply, zone, occasions } = facts;
  const owed = facts.deliveries
    .filter((one) => one.owed === 1 && isOf(one, supply, facts.others ?? []))
    .toSorted((a, b) => a.at - b.at);
  const [first] = owed;
  if (first === undefined) return { owed, collectOn: null };
  const delivered = dateAt(first.at, zone);
  const from = Temporal.PlainDate.compare(delivered, today) > 0 ? today : delivered;
  const payDay = payDayFrom(supply, occasions, from);
  return { owed, collectOn: payDay === null ? null : collectAfter(payDay, supply.weekend).toString() };
}
