import type { PersonRow } from '../../../lib/domain/people/query.ts';
import { tagsOf } from '../../../lib/domain/people/tags.ts';
import { hashOf } from '../../../lib/models/desk-route.ts';
import { Icon } from '../../base/Icon.tsx';
import { useUi } from '../../base/ui.ts';

interface PersonLineProps {
  id: string;
  index: number;
  top: number;
  /** null: on its way. */
  row: PersonRow | null;
  chosen: boolean;
  active: boolean;
  onChoose: (extend: boolean) => void;
}

/** One person of the table. */
export function PersonLine({ id, index, top, row, chosen, active, onChoose }: PersonLineProps) {
  const { text, format, now } = useUi();
  const customer = row?.customer;
  const name = customer?.displayName ?? '';
  const last = row?.lastContactAt;
  const lastWords = last === undefined ? text.neverContacted : format.ago(last, now);
  return (
    <tr
      id={`row-${id}`}
      class={active ? 'people-line people-active' : 'people-line'}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      aria-busy={row === null}
      style={{ insetBlockStart: `${top}px` }}
    >
      <td class="cell cell-choose">
        <button
          type="button"
          class="choose"
          tabIndex={-1}
          aria-pressed={chosen}
          aria-label={text.choosePerson(name)}
          onClick={(event) => onChoose(event.shiftKey)}
        >
          {chosen ? <Icon name="check" small /> : null}
        </button>
      </td>
      <td class="cell cell-name">
        {row ? (
          <a class="person-link" tabIndex={-1} href={hashOf({ page: 'person', id })} dir="auto" title={name}>
            {name}
          </a>
        ) : (
          <span class="bone bone-cell" />
        )}
        {customer?.practice ? <span class="mark mark-practice">{text.practice}</span> : null}
        {customer ? tagsOf(customer).map((tag) => <TagMark key={tag} tag={tag} />) : null}
      </td>
      <td class="cell cell-company" dir="auto">
        {customer?.organisation}
      </td>
      <td class="cell cell-city">{customer?.city}</td>
      <td class="cell cell-tier">{customer?.tierOverride ? text.tier(customer.tierOverride) : null}</td>
      <td class="cell cell-stage">{customer?.stage ? text.stage(customer.stage) : null}</td>
      <td class="cell cell-last">{row ? lastWords : null}</td>
      <td class={row?.nextAt !== undefined && row.nextAt < now ? 'cell cell-next late' : 'cell cell-next'}>
        {row?.nextAt === undefined ? null : format.when(row.nextAt, now)}
      </td>
      <td class="cell cell-memories">{row && row.memories > 0 ? <MemoriesMark row={row} /> : null}</td>
    </tr>
  );
}

function MemoriesMark({ row }: { row: PersonRow }) {
  const { text } = useUi();
  const words = text.memoriesMark(row.memories, row.taboos);
  return (
    <span class="memories-mark" title={words}>
      <span aria-hidden="true">{row.memories}</span>
      {row.taboos > 0 ? (
        <span class="kind-taboo">
          <Icon name="taboo" small />
        </span>
      ) : null}
      <span class="sr-only">{words}</span>
    </span>
  );
}

export function TagMark({ tag }: { tag: string }) {
  return (
    <span class="tag" dir="auto" title={`#${tag}`}>
      #{tag}
    </span>
  );
}
