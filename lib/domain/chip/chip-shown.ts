import type { ChipState } from './chip-state.ts';

/** The words of the chip in the user's language; made of the counts alone. */
export interface ChipWords {
  lang: string;
  /** On the chip: "Known · 3". */
  text: string;
  /** For screen readers and as a tooltip: the same in whole sentences, and how the sidebar is opened. */
  label: string;
  close: string;
  /** Where no page may open the sidebar: what to press instead. */
  hint: string | null;
}

/** All that is sent to the chip in a page. */
export interface ChipShown {
  state: ChipState;
  words: ChipWords;
}
