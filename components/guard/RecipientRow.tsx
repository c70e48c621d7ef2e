import type { Messages } from '../../lib/i18n/messages.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import type { Recipient, Standing } from '../../lib/models/recipients-model.ts';
import { Breakable } from '../base/Breakable.tsx';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { TabooBand } from '../taboo/TabooBand.tsx';
import { WritingNotes } from './WritingNotes.tsx';

interface RecipientRowProps {
  recipient: Recipient;
  isCurrent: boolean;
  actions: MemoryActions;
  readOnly: boolean;
  onChoose: (key: string) => void;
}

/** One recipient: who it is to us, how to greet, the taboos, when to be reached. */
export function RecipientRow({ recipient, isCurrent, actions, readOnly, onChoose }: RecipientRowProps) {
  const { text } = useUi();
  const { key, person, standing, warnings } = recipient;
  const known = standing.kind === 'known' ? standing : null;
  const name = known?.customer.displayName ?? (recipient.name || text.noName);
  const side = known && !known.again ? known.side : null;
  return (
    <li class="recipient">
      <button type="button" class="recipient-name" aria-pressed={isCurrent} onClick={() => onChoose(key)}>
        <span class="switch-role">{text.role(person.role)}</span>{' '}
        <strong dir="auto">
          <Breakable text={name} />
        </strong>{' '}
        <span class="meta" dir="auto">
          {asideOf(standing, text)}
        </span>
      </button>
      {warnings.length > 0 ? (
        <p class="recipient-warning">
          <Icon name="warning" small />
          {text.writingImitation}
        </p>
      ) : null}
      {side ? (
        <>
          <TabooBand
            taboos={side.taboos}
            threads={side.threads}
            actions={actions}
            readOnly={readOnly}
            of={name}
          />
          <WritingNotes notes={side.notes} name={name} />
        </>
      ) : null}
    </li>
  );
}

function asideOf(standing: Standing, text: Messages): string {
  switch (standing.kind) {
    case 'loading':
      return text.writingLoading;
    case 'failed':
      return text.writingFailed;
    case 'unknown':
      return text.writingUnknown;
    case 'ambiguous':
      return text.writingWho(standing.candidates.length);
    case 'known': {
      const { customer, side, again } = standing;
      if (again) return text.writingAgain;
      const greeting = customer.greeting ? [text.greet(customer.greeting)] : [];
      return [...greeting, ...(side.taboos.length === 0 ? [text.writingNoTaboos] : [])].join(' · ');
    }
  }
}
