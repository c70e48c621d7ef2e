/** Between the chip and the edges; wide enough for the scroll bar of a pane. */
const EDGE_X = 24;
const EDGE_Y = 16;
/** Free on every side of the chip. */
const MARGIN = 4;
/** Close enough for the smallest icon. */
const STEP_X = 14;
const STEP_Y = 9;

/** Where the chip covers nothing that can be worked; null: nowhere, and it is not shown. */
export function choosePlace(
  view: { width: number; height: number },
  { width, height }: { width: number; height: number },
  isTaken: (x: number, y: number) => boolean,
): { left: number; top: number } | null {
  const right = view.width - width - EDGE_X;
  const bottom = view.height - height - EDGE_Y;
  const step = height + 2 * MARGIN;
  const isFree = (left: number, top: number): boolean => {
    for (let x = -MARGIN; x < width + MARGIN + STEP_X; x += STEP_X) {
      for (let y = -MARGIN; y < step + STEP_Y; y += STEP_Y) {
        // The last ones on the edge itself.
        if (isTaken(left + Math.min(x, width + MARGIN), top + Math.min(y, height + MARGIN))) return false;
      }
    }
    return true;
  };
  // The best first: bottom right, a little higher, then along the other edges.
  const places: [number, number][] = [
    ...[0, 1, 2, 3].map((n): [number, number] => [right, bottom - n * step]),
    [right / 2, bottom],
    [EDGE_X, bottom],
    [right, bottom / 2],
    [right, bottom / 4],
  ];
  for (const [left, top] of places) {
    if (right >= EDGE_X && top > MARGIN && isFree(left, top)) return { left, top };
  }
  return null;
}
