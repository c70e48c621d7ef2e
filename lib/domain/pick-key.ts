import { TAUGHT_FIELDS, type TaughtField } from './taught-site.ts';

/** What a key asks of the picker, the same in the page and in the sidebar. */
export type PickKey =
  | { do: 'step'; by: 1 | -1 }
  | { do: 'edge'; to: 'first' | 'last' }
  | { do: 'wider' | 'narrower' | 'pick' | 'next' | 'end' }
  | { do: 'field'; field: TaughtField };

const KEYS: Record<string, PickKey> = {
  ArrowRight: { do: 'step', by: 1 },
  ArrowLeft: { do: 'step', by: -1 },
  ArrowUp: { do: 'wider' },
  ArrowDown: { do: 'narrower' },
  Home: { do: 'edge', to: 'first' },
  End: { do: 'edge', to: 'last' },
  Enter: { do: 'pick' },
  Tab: { do: 'next' },
  Escape: { do: 'end' },
};
const LETTERS: Record<TaughtField, string> = { name: 'n', email: 'e', phone: 'p', company: 'c', record: 'r' };

/** null for keys that are none of ours; those stay with the page. */
export function pickKey(key: string): PickKey | null {
  if (Object.hasOwn(KEYS, key)) return KEYS[key] ?? null;
  const field =
    TAUGHT_FIELDS.find((one) => LETTERS[one] === key.toLowerCase()) ?? TAUGHT_FIELDS[Number(key) - 1];
  return field && key.length === 1 ? { do: 'field', field } : null;
}
