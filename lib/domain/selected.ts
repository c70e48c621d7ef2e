import type { LineKind } from './line-item.ts';
import type { Live } from './ports.ts';
import type { PersonSeen } from './reading.ts';

/** What the page's selection menu offers, in that order. */
export const SELECTED_KINDS = [
  'taboo',
  'preference',
  'habit',
  'arrangement',
  'fact',
  'note',
  'follow-up',
] as const satisfies readonly LineKind[];
export type SelectedKind = (typeof SELECTED_KINDS)[number];

/** Words that the user marked on a page and wants remembered: nothing is kept before the sidebar has shown them. */
export interface Selected {
  id: string;
  tabId: number;
  /** Epoch ms. */
  at: number;
  text: string;
  /** More was marked than we take. */
  cut: boolean;
  kind: SelectedKind;
  /** Whom the page was about at the click; null when that could not be told. */
  person: PersonSeen | null;
  /** Origin and path. */
  page: string;
  subject: string | null;
}

/** Marked words on their way into the sidebar. */
export interface Selections {
  live: Live<Selected[]>;
  /** Hands it over to one window alone; it is gone from here when `use` has resolved. False = another was faster. */
  take(id: string, use: () => Promise<void>): Promise<boolean>;
}

/** More than a few paragraphs is a letter, not a memory. */
export const MOST_SELECTED = 1000;

/** Blanks folded, and no longer than a memory may be; whole characters stay whole. */
export function trimSelected(raw: string): { text: string; cut: boolean } {
  const text = raw.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text.length <= MOST_SELECTED) return { text, cut: false };
  const head = text.slice(0, MOST_SELECTED);
  return { text: head.replace(/[\uD800-\uDBFF]$/u, '').trimEnd(), cut: true };
}

const SIGNS: Partial<Record<SelectedKind, string>> = {
  taboo: '!',
  preference: '+',
  habit: '~',
  arrangement: '=',
  'follow-up': '@',
};

/** The words as the quick add is written, with the sign of the kind where it has one. */
export function selectedLine(kind: SelectedKind, text: string): string {
  return `${SIGNS[kind] ?? ''}${text}`;
}
