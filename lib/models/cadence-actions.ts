import { type Cadence, cadenceEdits } from '../domain/cadence/cadence.ts';
import { type CardDue, type CardHoliday, cardEdits, cardId, cardSentEdits } from '../domain/cadence/cards.ts';
import type { Clock } from '../domain/ports.ts';
import type { Changes } from './changes-model.ts';

/** What can be done to stay in touch. Each call resolves to true when it is kept; each can be undone. */
export interface CadenceActions {
  /** null = no turn of contacts any more. */
  set(customerId: string, cadence: Cadence | null): Promise<boolean>;
  /** These customers get a card on that holiday, or no more. */
  card(customerIds: readonly string[], holiday: CardHoliday, wanted: boolean): Promise<boolean>;
  /** `text` says in the user's words what was sent. */
  sent(card: CardDue, text: string): Promise<boolean>;
}

export function cadenceActions(changes: Changes, clock: Clock, postDays: () => number): CadenceActions {
  return {
    set: (customerId, cadence) =>
      changes.write(cadenceEdits(customerId, cadence, clock.now(), clock.zone()), {
        kind: 'care',
        what: cadence === null ? 'cadence-off' : 'cadence-on',
      }),
    card: (customerIds, holiday, wanted) =>
      changes.write(
        wanted
          ? cardEdits(customerIds, holiday, postDays())
          : customerIds.map((id) => ({ op: 'remove', table: 'occasions', id: cardId(id, holiday) }) as const),
        { kind: 'care', what: wanted ? 'card-on' : 'card-off' },
      ),
    sent: (card, text) =>
      changes.write(cardSentEdits(card, text, clock.now()), { kind: 'care', what: 'card-sent' }),
  };
}
