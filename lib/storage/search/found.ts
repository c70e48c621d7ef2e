/** Best first; `cut` when there may be more. */
export interface Found<T> {
  found: T[];
  cut: boolean;
}

export const NOTHING = { found: [], cut: false };

/** So many rows in vain end a search: a filter that hardly anything passes must not read the whole book. */
export const MOST_MISSED = 2000;
