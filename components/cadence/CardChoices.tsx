import { CARD_HOLIDAY_IDS, cardId } from '../../lib/domain/cadence/cards.ts';
import type { CustomerFile } from '../../lib/domain/ports.ts';
import type { CadenceActions } from '../../lib/models/cadence-actions.ts';
import { useUi } from '../base/ui.ts';

interface CardChoicesProps {
  file: CustomerFile;
  actions: CadenceActions;
  readOnly: boolean;
}

/** On which holidays this customer gets a card; the birthday has its own day. */
export function CardChoices({ file, actions, readOnly }: CardChoicesProps) {
  const { text } = useUi();
  const { customer, occasions } = file;
  const kept = new Set(occasions.map(({ id }) => id));
  const chosen = CARD_HOLIDAY_IDS.filter((holiday) => kept.has(cardId(customer.id, holiday)));
  if (readOnly && chosen.length === 0) return null;
  return (
    <fieldset class="kinds">
      <legend class="panel-label">{text.cardsFor}</legend>
      {(readOnly ? chosen : CARD_HOLIDAY_IDS).map((holiday) => (
        <button
          type="button"
          class="kind"
          key={holiday}
          disabled={readOnly}
          aria-pressed={chosen.includes(holiday)}
          onClick={() => void actions.card([customer.id], holiday, !chosen.includes(holiday))}
        >
          {text.holiday(holiday)}
        </button>
      ))}
    </fieldset>
  );
}
