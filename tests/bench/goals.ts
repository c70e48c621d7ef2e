/** The written goals. Those in milliseconds hold on a quiet machine and are printed, never judged. */
export const GOALS = {
  naiveShare: { words: '≤ 1 % of naive at 60k', most: 0.01 },
  ownWork: { words: '≤ 2 ms a burst' },
  noCallbacks: { words: '0 callbacks', most: 0 },
  longestTask: { words: 'no task over 50 ms' },
  painted: { words: '≤ 60 ms p50, ≤ 100 ms p95' },
  ownPart: { words: 'lookup + render ≤ 10 ms p50' },
  stoppedWorker: { words: '≤ 1.20 × running', most: 1.2 },
  lookup: {
    chromium: { words: '≤ 1.25 × raw', most: 1.25 },
    firefox: { words: '≤ 1.50 × raw', most: 1.5 },
  },
  growth: { words: '≤ 1.60 × (to 1,000,000)', most: 1.6 },
  knownHost: { words: '≤ 12.0 kB', most: 12_000 },
  ownHost: { words: '≤ 40.0 kB', most: 40_000 },
  packed: { words: '≤ 100.0 kB', most: 100_000 },
} as const;
