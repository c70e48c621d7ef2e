import type { Edit } from '../edits.ts';
import type { AgendaItem } from '../ports.ts';

/** Name of the setting that holds the order of a day's visits. */
export function routeSetting(date: string): string {
  return `route:${date}`;
}

/** The visits of a day: due by its end and not done, in the order that the user gave; what is new comes last. */
export function routeOf(items: readonly AgendaItem[], order: readonly string[]): AgendaItem[] {
  const stops = items.filter(({ followUp }) => followUp.channel === 'visit' && followUp.doneAt === undefined);
  const place = new Map(order.map((id, index) => [id, index]));
  const at = ({ followUp }: AgendaItem) => place.get(followUp.id) ?? order.length;
  return stops.toSorted((a, b) => at(a) - at(b) || byTime(a, b));
}

/** Grouped by city, each city where its earliest visit stands. */
export function orderByCity(stops: readonly AgendaItem[]): string[] {
  const cities = new Map<string, AgendaItem[]>();
  for (const stop of stops) {
    const city = (stop.customer.city ?? '').trim().toLocaleLowerCase();
    cities.set(city, [...(cities.get(city) ?? []), stop]);
  }
  return [...cities.values()].flatMap((group) => group.map(({ followUp }) => followUp.id));
}

/** One stop moved up (−1) or down (1). */
export function moveStop(stops: readonly AgendaItem[], id: string, by: -1 | 1): string[] {
  const ids = stops.map(({ followUp }) => followUp.id);
  const from = ids.indexOf(id);
  const to = from + by;
  const other = ids[to];
  if (from < 0 || other === undefined) return ids;
  return ids.with(to, id).with(from, other);
}

export function routeEdits(date: string, order: readonly string[]): Edit[] {
  return [{ op: 'set', table: 'settings', id: routeSetting(date), fields: { value: order } }];
}

/** A named hour first by its hour, then those for any time of the day. */
function byTime(a: AgendaItem, b: AgendaItem): number {
  const key = ({ followUp }: AgendaItem) => `${followUp.due.date} ${followUp.due.time ?? '24:00'}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
