import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DueItem } from '../../lib/domain/brief.ts';
import type { FollowUp } from '../../lib/domain/records.ts';
import { dueTitle } from '../../lib/i18n/due-title.ts';
import type { FollowUpActions } from '../../lib/models/record-actions.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';
import { DonePanel } from './DonePanel.tsx';
import { SnoozePanel } from './SnoozePanel.tsx';

interface FollowUpRowProps {
  item: DueItem;
  actions: FollowUpActions;
  readOnly: boolean;
  doneWith?: DoneWith;
}

/** A form of its own for what is done; null = the usual panel. */
export type DoneWith = (followUp: FollowUp, opener: Opener, onClose: () => void) => ComponentChildren | null;

/** A row that is gone has no opener: words come next. */
const NOBODY = { current: null };

/** One thing to do with this customer, and the two answers to it: done, or later. */
export function FollowUpRow({ item, actions, readOnly, doneWith }: FollowUpRowProps) {
  const { text } = useUi();
  const [panel, setPanel] = useState<'none' | 'done' | 'snooze'>('none');
  const { followUp } = item;
  const title = dueTitle(followUp, text);
  const { place } = useReturnFocus<HTMLLIElement>(NOBODY);
  const done = useRef<HTMLButtonElement>(null);
  const later = useRef<HTMLButtonElement>(null);
  const toggle = (which: 'done' | 'snooze') => setPanel(panel === which ? 'none' : which);
  const closePanel = () => setPanel('none');
  const ownDone = panel === 'done' ? (doneWith?.(followUp, done, closePanel) ?? null) : null;
  return (
    <li class={item.overdue ? 'due overdue' : 'due'} ref={place}>
      <div class="due-line">
        <span class="due-mark" title={text.channel(followUp.channel)}>
          <Icon name={followUp.channel} />
          <span class="sr-only">{text.channel(followUp.channel)}</span>
        </span>
        <p class="due-title" dir="auto">
          {title}
        </p>
        <WhenLine item={item} />
        {readOnly ? null : (
          <div class="due-actions">
            <button
              type="button"
              ref={done}
              class="small-button small-primary"
              aria-expanded={panel === 'done'}
              aria-label={text.doneFor(title)}
              onClick={() => toggle('done')}
            >
              {text.done}
            </button>
            <button
              type="button"
              ref={later}
              class="small-button"
              aria-expanded={panel === 'snooze'}
              aria-label={text.snoozeFor(title)}
              onClick={() => toggle('snooze')}
            >
              {text.snooze}
            </button>
          </div>
        )}
      </div>
      {ownDone}
      {panel === 'done' && ownDone === null ? (
        <DonePanel
          followUp={followUp}
          opener={done}
          onCancel={closePanel}
          onRemove={() => {
            closePanel();
            void actions.remove(followUp);
          }}
          onDone={(next) => {
            closePanel();
            void actions.done(followUp, next, title);
          }}
        />
      ) : null}
      {panel === 'snooze' ? (
        <SnoozePanel
          title={title}
          what={followUp}
          opener={later}
          onCancel={closePanel}
          onSnooze={(to) => {
            closePanel();
            void actions.snooze(followUp, to, title);
          }}
        />
      ) : null}
    </li>
  );
}

function WhenLine({ item }: { item: DueItem }) {
  const { text, format, now } = useUi();
  const { followUp } = item;
  const later = followUp.snoozedTo !== undefined && followUp.snoozedTo > now ? followUp.snoozedTo : null;
  return (
    <p class="meta due-when">
      {item.overdue ? <strong class="overdue-word">{text.overdue}</strong> : null}
      <span>{format.due(followUp.due, now)}</span>
      {followUp.recurrence ? (
        <span class="repeats" title={text.repeats}>
          <Icon name="repeat" small />
          <span class="sr-only">{text.repeats}</span>
        </span>
      ) : null}
      {later !== null ? <span>{text.snoozedTo(format.when(later, now))}</span> : null}
    </p>
  );
}
