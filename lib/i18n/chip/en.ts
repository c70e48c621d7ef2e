import type { ChipState } from '../../domain/chip/chip-state.ts';
import { plural } from '../plural.ts';

/** The chip on the page of a known customer, and where it is turned off. */
export const enChip = {
  chipLang: 'en',
  chipText: ({ known, memories }: ChipState) =>
    `${known > 1 ? `${known} known` : 'Known'}${memories > 0 ? ` · ${memories}` : ''}`,
  /** In whole sentences; `keys` open the sidebar. */
  chipLabel: ({ known, memories, taboo, hours, writing }: ChipState, keys: string | null) =>
    [
      writing
        ? `Writing to ${plural(known, 'known customer', 'known customers')}`
        : plural(known, 'known customer', 'known customers'),
      plural(memories, 'memory', 'memories'),
      ...(taboo ? ['there are taboos'] : []),
      ...(hours ? ['mind the contact hours'] : []),
      keys === null ? 'open the sidebar' : `open the sidebar: ${keys}`,
    ].join(', '),
  chipClose: 'Hide on this site (show again in the settings)',
  chipHint: (keys: string | null) =>
    keys === null
      ? 'Open the sidebar with the Regulars button in the toolbar.'
      : `Open the sidebar with the Regulars button in the toolbar, or ${keys}.`,

  chipTitle: 'On the page',
  chipOn: 'Show a small sign on pages of known customers',
  chipExplain:
    'It says that the person is known, how many memories there are, and “!” where there are taboos. No name and no words of a memory are put into the page.',
  chipOffSites: 'Hidden on',
  chipShowAgain: 'Show again',
  chipShowAgainOn: (host: string) => `Show again on ${host}`,
};

export type ChipMessages = typeof enChip;
