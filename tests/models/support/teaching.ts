import { matchPattern } from '../../../lib/domain/taught-pattern.ts';
import {
  type FieldRead,
  TAUGHT_FIELDS,
  type TaughtField,
  type TaughtPlace,
  type Trial,
} from '../../../lib/domain/taught-site.ts';
import type { PickAsk, PickEvent, Teaching } from '../../../lib/domain/teaching.ts';

export const PLACE: TaughtPlace = { ways: [{ by: 'label', label: 'Field' }], scope: 'main' };
export const ADDRESS = 'https://mail.example/guests/4711';

/** The browser's part in teaching, played: what was asked for is seen, what the user does is told. */
export interface PlayedTeaching extends Teaching {
  asked: PickAsk[];
  keys: string[];
  stops: number;
  spreads: number;
  /** False: no script may run in the page. */
  open: boolean;
  /** What each open tab shows, by field; a field that is not there is gone. */
  tabs: { tabId: number; address: string; shows: Partial<Record<TaughtField, string>> }[];
  /** Holds back the answers to trials until it is called. */
  slow: boolean;
  answerTrials(): void;
  tell(event: PickEvent, tabId?: number): void;
  /** The user takes what stands there for the field asked for last. */
  take(text: string): void;
}

export function playTeaching(): PlayedTeaching {
  const hearers = new Set<(pick: { tabId: number; event: PickEvent }) => void>();
  const waiting: (() => void)[] = [];
  const played: PlayedTeaching = {
    asked: [],
    keys: [],
    stops: 0,
    spreads: 0,
    open: true,
    tabs: [],
    slow: false,
    answerTrials() {
      for (const answer of waiting.splice(0)) answer();
    },
    tell(event, tabId = 1) {
      for (const hear of [...hearers]) hear({ tabId, event });
    },
    take(text) {
      const field = played.asked.at(-1)?.field ?? 'name';
      played.tell({ type: 'pick-made', field, place: PLACE, text });
    },
    addressOf: async () => ADDRESS,
    pickFor: async (_tabId, ask) => {
      if (played.open) played.asked.push(ask);
      return played.open;
    },
    press: async (_tabId, key) => void played.keys.push(key),
    stop: async () => {
      played.stops += 1;
    },
    picks: {
      subscribe(next) {
        hearers.add(next);
        return () => hearers.delete(next);
      },
    },
    tryOn: async (page) => {
      const answer = played.tabs.map(({ tabId, address, shows }): { tabId: number; trial: Trial } => {
        const fields = TAUGHT_FIELDS.filter((field) => page.fields[field]).map((field): FieldRead => {
          const value = shows[field] ?? '';
          return { field, state: value === '' ? 'gone' : 'read', value };
        });
        return { tabId, trial: { fits: matchPattern(page.pattern, address) !== null, fields } };
      });
      if (played.slow) await new Promise<void>((resolve) => waiting.push(resolve));
      return answer;
    },
    spread: async () => {
      played.spreads += 1;
    },
  };
  return played;
}
