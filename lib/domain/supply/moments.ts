import { dateAt } from '../due.ts';
import type { About, PlannedFollowUp } from '../plan/planned.ts';
import type { Interaction, Occasion, Supply } from '../records.ts';
import { forecastOf, type SupplyForecast } from './forecast.ts';

/** When to deliver and when to collect. Logging a delivery makes new ones; what comes of the old stays with the old. */
export function supplyMoments(
  supply: Supply,
  deliveries: readonly Interaction[],
  occasions: readonly Occasion[],
  now: number,
  zone: string,
  others: readonly Supply[] = [],
): PlannedFollowUp[] {
  if (supply.del === 1) return [];
  const forecast = forecastOf({ supply, deliveries, occasions, others, now, zone });
  return [...deliver(supply, forecast, zone), ...collect(supply, forecast, zone)];
}

function planned(
  supply: Supply,
  kind: 'deliver' | 'collect',
  which: string,
  date: string,
  zone: string,
  more: Partial<About>,
): PlannedFollowUp {
  const { id, customerId, product } = supply;
  return {
    id: `supply:${id}:${kind}:${which}`,
    customerId,
    title: product,
    channel: kind === 'deliver' ? 'delivery' : 'visit',
    due: { date, zone },
    origin: 'supply',
    about: { kind, table: 'supplies', id, words: product, ...more },
  };
}

function deliver(supply: Supply, forecast: SupplyForecast, zone: string): PlannedFollowUp[] {
  const { deliverBy, runOut, planned: sum } = forecast;
  if (deliverBy === null || runOut === null || sum === null) return [];
  const which = forecast.lastDelivery ?? supply.counted?.on ?? 'first';
  const amount = sum.quantity > 0 ? { quantity: sum.quantity, unit: supply.unit } : {};
  return [planned(supply, 'deliver', which, deliverBy, zone, { on: runOut.on, ...amount })];
}

function collect(supply: Supply, { owed, collectOn }: SupplyForecast, zone: string): PlannedFollowUp[] {
  const [first] = owed;
  if (first === undefined || collectOn === null) return [];
  const delivered = dateAt(first.at, zone).toString();
  return [planned(supply, 'collect', delivered, collectOn, zone, {})];
}
