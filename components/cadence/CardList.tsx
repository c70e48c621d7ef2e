import { useEffect, useId } from 'preact/hooks';
import { type CardDue, cardSentId, holidayOf } from '../../lib/domain/cadence/cards.ts';
import type { CadenceActions } from '../../lib/models/cadence-actions.ts';
import type { CardsState } from '../../lib/models/cards-model.ts';
import type { CareSettings } from '../../lib/models/care-settings.ts';
import { troubleOf } from '../../lib/models/trouble.ts';
import { type Ui, useUi } from '../base/ui.ts';
import { PersonButton } from '../home/PersonButton.tsx';

interface CardListProps {
  cards: CardsState;
  settings: CareSettings;
  actions: CadenceActions;
  readOnly: boolean;
  onOpen: (customerId: string) => void;
}

/** To whom a card has to go into the post about now, for birthdays and holidays. */
export function CardList({ cards, settings, actions, readOnly, onOpen }: CardListProps) {
  const ui = useUi();
  const { text } = ui;
  const id = useId();
  useEffect(() => cards.want(), [cards]);
  const due = cards.due.value;
  return (
    <div class="card-list">
      <p class="row">
        <label class="row-text" for={id}>
          {text.cardsPost}
        </label>
        <input
          id={id}
          class="field post-days"
          type="number"
          min={1}
          max={60}
          disabled={readOnly}
          value={settings.postDays.value}
          onChange={(event) => {
            const days = Number(event.currentTarget.value);
            if (Number.isInteger(days) && days >= 1) void settings.setPostDays(days);
          }}
        />
      </p>
      {due.kind === 'loading' ? <p class="empty">{text.loading}</p> : null}
      {due.kind === 'failed' ? <p class="empty">{text.trouble(troubleOf(due.error))}</p> : null}
      {due.kind === 'ready' && due.value.length === 0 ? <p class="empty">{text.cardsEmpty}</p> : null}
      <ul class="stops">
        {due.kind === 'ready'
          ? due.value.map((card) => (
              <CardRow
                key={cardSentId(card)}
                card={card}
                ui={ui}
                readOnly={readOnly}
                actions={actions}
                onOpen={onOpen}
              />
            ))
          : null}
      </ul>
    </div>
  );
}

interface CardRowProps extends Pick<CardListProps, 'actions' | 'readOnly' | 'onOpen'> {
  card: CardDue;
  ui: Ui;
}

function CardRow({ card, ui, actions, readOnly, onOpen }: CardRowProps) {
  const { text, format } = ui;
  const { customer, occasion } = card;
  const what = cardName(card, ui);
  return (
    <li class="stop">
      <div class="stop-line">
        <PersonButton customer={customer} onOpen={onOpen} />
        {readOnly ? null : (
          <button
            type="button"
            class="small-button small-primary"
            aria-label={text.cardSentFor(customer.displayName, what)}
            onClick={() => void actions.sent(card, text.cardSentText(what))}
          >
            {text.cardSent}
          </button>
        )}
      </div>
      <p class="meta card-when">
        <span>
          {text.cardOn(occasion.kind === 'birthday' ? text.occasion('birthday') : what, format.day(card.on))}
        </span>
        <span>{text.cardPostBy(format.day(card.postBy))}</span>
        {card.late ? <strong class="overdue-word">{text.cardLate}</strong> : null}
      </p>
    </li>
  );
}

function cardName({ occasion }: CardDue, { text }: Ui): string {
  const holiday = holidayOf(occasion);
  if (holiday !== null) return text.holiday(holiday);
  return occasion.title || text.occasion(occasion.kind);
}
