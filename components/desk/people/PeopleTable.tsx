import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PeopleSort } from '../../../lib/domain/people/query.ts';
import type { DeskState } from '../../../lib/models/desk-model.ts';
import { Icon } from '../../base/Icon.tsx';
import { useUi } from '../../base/ui.ts';
import { PersonLine } from './PersonLine.tsx';
import { wishOf } from './table-keys.ts';

export const ROW = 42;
const AROUND = 8;

/** Only the rows in view are drawn, however many people there are. */
export function PeopleTable({ model }: { model: DeskState }) {
  const { text } = useUi();
  const { people, selection } = model;
  const ids = people.ids.value;
  const body = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState(0);
  const from = Math.max(0, Math.floor(place.top / ROW) - AROUND);
  const to = Math.min(ids.length, Math.ceil((place.top + place.height) / ROW) + AROUND);
  const measure = () => {
    const now = body.current;
    if (now) setPlace({ top: now.scrollTop, height: now.clientHeight });
  };
  useLayoutEffect(() => {
    const now = body.current;
    if (!now || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(now);
    return () => observer.disconnect();
  }, []);
  useEffect(() => people.show(from, to), [people, from, to]);
  const key = JSON.stringify([people.query.value.filter, people.sort.value]);
  useEffect(() => {
    setActive(0);
    if (body.current) body.current.scrollTop = 0;
  }, [key]);
  const at = Math.min(active, Math.max(0, ids.length - 1));
  const move = (next: number, extend: boolean) => {
    const to = Math.max(0, Math.min(ids.length - 1, next));
    const here = ids[at];
    const there = ids[to];
    if (extend && here !== undefined && there !== undefined) {
      if (selection.count.value === 0) selection.toggle(here);
      selection.extend(there);
    }
    setActive(to);
    reveal(body.current, to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wish = wishOf(event, Math.max(1, Math.floor(place.height / ROW) - 1));
    if (!wish) return;
    event.preventDefault();
    const id = ids[at];
    if (wish.kind === 'move') move(at + wish.by, wish.extend);
    else if (wish.kind === 'all') selection.all();
    else if (wish.kind === 'none') selection.clear();
    else if (id === undefined) return;
    else if (wish.kind === 'open') model.route.value = { page: 'person', id };
    else selection.toggle(id);
  };
  const first = ids[at];
  return (
    <div class="people-frame">
      <div class="people-scroll" ref={body} onScroll={measure}>
        <table
          class="people-table"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: keys move in it, as ARIA has it for a grid
          role="grid"
          tabIndex={0}
          aria-label={text.peopleTable}
          aria-multiselectable="true"
          aria-rowcount={ids.length + 1}
          aria-describedby="table-keys"
          {...(first !== undefined && at >= from && at < to
            ? { 'aria-activedescendant': `row-${first}` }
            : {})}
          onKeyDown={onKeyDown}
        >
          <Head model={model} />
          <tbody class="people-rows" style={{ blockSize: `${ids.length * ROW}px` }}>
            {ids.slice(from, to).map((id, i) => (
              <PersonLine
                key={id}
                id={id}
                index={from + i}
                top={(from + i) * ROW}
                row={people.rows.value.get(id) ?? null}
                chosen={selection.has(id)}
                active={from + i === at}
                onChoose={(extend) => {
                  setActive(from + i);
                  if (extend) selection.extend(id);
                  else selection.toggle(id);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p id="table-keys" class="meta table-keys">
        {text.tableKeys}
      </p>
    </div>
  );
}

function Head({ model }: { model: DeskState }) {
  const { text } = useUi();
  const { by, turned } = model.people.sort.value;
  const plain = (name: string, words: string) => (
    <th scope="col" class={`cell cell-${name}`}>
      {words}
    </th>
  );
  // The latest contact comes first unless turned.
  const rises = turned === (by === 'last-contact');
  const sorting = (name: PeopleSort, column: string) => (
    <th
      scope="col"
      class={`cell cell-${column}`}
      aria-sort={by === name ? (rises ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" class="sort" onClick={() => model.people.sortBy(name)}>
        {text.peopleSort(name)}
        {by === name ? <span aria-hidden="true">{rises ? ' ↑' : ' ↓'}</span> : null}
      </button>
    </th>
  );
  const all = model.selection.selected.value.kind === 'all';
  return (
    <thead class="people-top">
      <tr class="people-line people-head" aria-rowindex={1}>
        <th scope="col" class="cell cell-choose">
          <button
            type="button"
            class="choose"
            aria-pressed={all}
            aria-label={text.chooseAll}
            title={text.chooseAll}
            onClick={() => (all ? model.selection.clear() : model.selection.all())}
          >
            {all ? <Icon name="check" small /> : null}
          </button>
        </th>
        {sorting('name', 'name')}
        {plain('company', text.columnCompany)}
        {plain('city', text.columnCity)}
        {plain('tier', text.columnTier)}
        {plain('stage', text.columnStage)}
        {sorting('last-contact', 'last')}
        {sorting('next-date', 'next')}
        {plain('memories', text.columnMemories)}
      </tr>
    </thead>
  );
}

function reveal(body: HTMLElement | null, index: number): void {
  if (!body) return;
  const [top, bottom] = [index * ROW, (index + 1) * ROW];
  // The head lies over the first row.
  if (top < body.scrollTop) body.scrollTop = top;
  else if (bottom > body.scrollTop + body.clientHeight - ROW)
    body.scrollTop = bottom - body.clientHeight + ROW;
}
