/** The written goals. Those in milliseconds hold on a quiet machine and are printed, never judged. */
export const GOALS = {
  naiveShare: { words: '≤ 1 % of naive at 60k', most: 0.01 },
  ownWork: { words: '≤ 2 ms a burst' },
  noCallbacks: { words: '0 callbacks', most: 0 },
  longestTask: { words: 'no task over 50 ms' },
  arrives: { words: '≤ 300 ms after the last burst' },
  painted: { words: '≤ 60 ms p50, ≤ 100 ms p95' },
  ownPart: { words: 'lookup + render ≤ 10 ms p50' },
  stoppedWorker: { words: '≤ 1.20 × running', most: 1.2 },
  lookup: {
    chromium: { words: '≤ 1.25 × raw', most: 1.25 },
    firefox: { words: '≤ 1.50 × raw', most: 1.5 },
  },
  growth: { words: '≤ 1.60 × (to 1,000,000)', most: 1.6 },
  search: {
    exact: { words: '1.000' },
    warm: { chromium: { words: '≤ 15 ms p95' }, firefox: { words: '≤ 25 ms p95' } },
    cold: { words: '≤ 50 ms p95' },
    size: { words: '≤ 1.10 × text', most: 1.1 },
    build: { words: '≤ 90 s' },
    resident: { words: '≤ 5 MB' },
  },
  desk: {
    first: { words: '≤ 500 ms' },
    frames: { words: 'no frame missed' },
    jump: { words: '≤ 150 ms' },
  },
  knownHost: { words: '≤ 12.0 kB', most: 12_000 },
  ownHost: { words: '≤ 40.0 kB', most: 40_000 },
  packed: { words: '≤ 100.0 kB', most: 100_000 },
} as const;
