import type { FoundOther } from '../../lib/domain/find.ts';
import { Icon } from '../base/Icon.tsx';
import { type Ui, useUi } from '../base/ui.ts';
import { Avatar } from '../identity/Avatar.tsx';
import { Marked } from './Marked.tsx';
import type { FindOption } from './options.ts';

interface FindOptionRowProps {
  option: FindOption;
  /** Id in the page. */
  id: string;
  active: boolean;
  onOpen: (option: FindOption, onDesk: boolean) => void;
}

/** One person or one found text. The cursor stays in the field: the row is pressed or chosen by its key. */
export function FindOptionRow({ option, id, active, onOpen }: FindOptionRowProps) {
  return (
    <div
      id={id}
      class="find-option"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onOpen(option, event.shiftKey)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen(option, event.shiftKey);
      }}
    >
      {option.kind === 'person' ? <Person option={option} /> : <Words option={option} />}
    </div>
  );
}

type OptionOf<K extends FindOption['kind']> = Extract<FindOption, { kind: K }>;

function Person({ option: { found } }: { option: OptionOf<'person'> }) {
  const { text } = useUi();
  const { customer, why } = found;
  const byName = found.text === customer.displayName;
  const details = [
    customer.practice ? text.practice : '',
    customer.tierOverride ? text.tier(customer.tierOverride) : '',
    customer.organisation === found.text ? '' : customer.organisation,
    customer.city === found.text ? '' : customer.city,
  ].filter(Boolean);
  return (
    <>
      <Avatar name={customer.displayName} known />
      <span class="person-words">
        <span class="person-name">
          {byName ? (
            <Marked text={found.text} spans={found.spans} />
          ) : (
            <span dir="auto">{customer.displayName}</span>
          )}
        </span>
        <span class="meta">
          {byName || why === 'filter' ? null : (
            <>
              <Marked text={found.text} spans={found.spans} />
              {details.length > 0 ? ' · ' : ''}
            </>
          )}
          {details.join(' · ')}
        </span>
      </span>
    </>
  );
}

function Words({ option }: { option: OptionOf<'memory' | 'other'> }) {
  const ui = useUi();
  const { found } = option;
  const sensitive = option.kind === 'memory' && option.found.memory.sensitive === 1;
  const shown =
    option.kind === 'memory' ? option.found.memory.text : option.found.text === '' ? '' : option.found.text;
  return (
    <>
      <Icon name={iconOf(option)} />
      <span class="person-words">
        <span class="find-text">
          {sensitive ? ui.text.findSensitive : <Marked text={shown} spans={found.spans} />}
        </span>
        <span class="meta">
          <span dir="auto">{found.customer.displayName}</span>
          {` · ${saidWhen(option, ui)}`}
        </span>
      </span>
    </>
  );
}

function iconOf(option: OptionOf<'memory' | 'other'>) {
  if (option.kind === 'memory') return option.found.memory.kind;
  const other = option.found;
  if (other.table === 'occasions') return 'occasion';
  return other.table === 'followUps' ? other.row.channel : 'clock';
}

function saidWhen(option: OptionOf<'memory' | 'other'>, { text, format, now }: Ui): string {
  if (option.kind === 'other') return otherWhen(option.found, { text, format, now });
  const { memory } = option.found;
  const age = format.ago(memory.noted.at, now);
  const ended = option.found.past ? ` · ${text.noLonger}` : '';
  return `${text.memoryKind(memory.kind)} · ${age}${ended}`;
}

function otherWhen(found: FoundOther, { text, format, now }: Pick<Ui, 'text' | 'format' | 'now'>): string {
  if (found.table === 'followUps') return format.due(found.row.due, now);
  if (found.table === 'interactions') return format.ago(found.row.at, now);
  return `${text.occasion(found.row.kind)} · ${format.civil(found.row.date)}`;
}
