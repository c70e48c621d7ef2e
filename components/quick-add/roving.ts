/** Keys walk through the stops of a part, one of which Tab reaches. Stops are marked `data-stop`, their rows `data-row`. */
const STOP = '[data-stop]';

export function stopsOf(place: HTMLElement | null): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>(STOP) ?? [])];
}

/** Leaves Tab one way in: the stop that had the keys last, or the first. */
export function setTabStops(place: HTMLElement | null, last: HTMLElement | null): void {
  const stops = stopsOf(place);
  const reached = stops.find((stop) => stop === last) ?? stops[0];
  for (const stop of stops) stop.tabIndex = stop === reached ? 0 : -1;
}

/** Where an arrow leads from here; null = nowhere. Left and right go through all, up and down from row to row. */
export function nextStop(place: HTMLElement | null, key: string): HTMLElement | null {
  const stops = stopsOf(place);
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  if (at < 0) return null;
  const target = WAYS[key]?.(stops, at);
  return target ?? null;
}

const WAYS: Record<string, (stops: HTMLElement[], at: number) => HTMLElement | undefined> = {
  Home: (stops) => stops[0],
  End: (stops) => stops.at(-1),
  ArrowRight: (stops, at) => stops[at + 1],
  ArrowLeft: (stops, at) => stops[at - 1],
  ArrowDown: (stops, at) => stops.slice(at).find((stop) => rowOf(stop) !== rowOf(stops[at])),
  ArrowUp(stops, at) {
    const above = stops.slice(0, at).findLast((stop) => rowOf(stop) !== rowOf(stops[at]));
    return above && stops.find((stop) => rowOf(stop) === rowOf(above));
  },
};

function rowOf(stop: HTMLElement | undefined): Element | null {
  return stop?.closest('[data-row]') ?? null;
}
