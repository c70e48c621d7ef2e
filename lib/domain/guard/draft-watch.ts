import type { Live } from '../ports.ts';

/** What is being written on a page, as it stands after a pause in typing. In memory only, never kept. */
export interface DraftSeen {
  tabId: number;
  /** The user's own words, without what is quoted. */
  text: string;
  /** Another number: another letter is being written. */
  editor: number;
}

/** The browser's part: looks at one tab's letter for as long as it is asked to. */
export interface DraftWatch {
  /** null looks at nothing, and what was seen is forgotten. */
  follow(tabId: number | null): void;
  live: Live<DraftSeen | null>;
}

/** Where there is no page to look at. */
export const NO_DRAFT_WATCH: DraftWatch = {
  follow: () => {},
  live: {
    subscribe(next) {
      next(null);
      return () => {};
    },
  },
};
