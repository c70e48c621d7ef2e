import { useId, useState } from 'preact/hooks';
import type { LifecycleStage, MemoryKind, Tier } from '../../../lib/domain/records.ts';
import type { SavedFilters } from '../../../lib/models/desk-filters.ts';
import type { People } from '../../../lib/models/desk-people.ts';
import { useUi } from '../../base/ui.ts';
import { Choice } from './Choice.tsx';
import { SavedFilterList } from './SavedFilterList.tsx';

const KINDS: readonly MemoryKind[] = ['taboo', 'preference', 'habit', 'arrangement', 'fact', 'note'];
export const TIERS: readonly Tier[] = ['vip', 'major', 'ordinary', 'small'];
export const STAGES: readonly LifecycleStage[] = [
  'suspect',
  'prospect',
  'disqualified',
  'first-purchase',
  'repeat',
  'client',
  'member',
  'advocate',
  'partner',
  'ex-customer',
];
const SILENT = [30, 90, 180, 365];

interface FilterBarProps {
  people: People;
  filters: SavedFilters;
  readOnly: boolean;
}

/** Who is wanted; what is set can be kept under a name. */
export function FilterBar({ people, filters, readOnly }: FilterBarProps) {
  const { text } = useUi();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { text: _typed, ...set } = people.filter.value;
  const count = Object.keys(set).length;
  return (
    <div class="filters">
      <div class="filter-line">
        <button
          type="button"
          class={count > 0 ? 'small-button small-primary' : 'plain'}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {count > 0 ? `${text.filters} (${count})` : text.filters}
        </button>
        <SavedFilterList people={people} filters={filters} readOnly={readOnly} />
        {people.filtered.value ? (
          <button type="button" class="quiet" onClick={() => (people.filter.value = {})}>
            {text.filterClear}
          </button>
        ) : null}
      </div>
      <div id={id} hidden={!open}>
        {open ? <Fields people={people} /> : null}
      </div>
    </div>
  );
}

function Fields({ people }: { people: People }) {
  const { text } = useUi();
  const id = useId();
  const { kind, words, tag, tier, stage, city, silentDays } = people.filter.value;
  const { tags, cities } = people.choices.value;
  const named = (all: readonly string[]) => all.map((one) => [one, one] as const);
  return (
    <div class="filter-fields">
      <Choice
        label={text.filterKind}
        value={kind}
        none={text.filterAny}
        options={KINDS.map((one) => [one, text.memoryKind(one)])}
        onChange={(one) => people.change({ kind: one })}
      />
      <div class="filter-field">
        <label for={`${id}-words`}>{text.filterWords}</label>
        <input
          id={`${id}-words`}
          class="field"
          placeholder={text.filterWordsHint}
          value={words ?? ''}
          onInput={(event) => people.change({ words: event.currentTarget.value })}
        />
      </div>
      <Choice
        label={text.filterTag}
        value={tag}
        none={text.filterAny}
        options={named(tags)}
        onChange={(one) => people.change({ tag: one })}
      />
      <Choice
        label={text.columnTier}
        value={tier}
        none={text.filterAny}
        options={TIERS.map((one) => [one, text.tier(one)])}
        onChange={(one) => people.change({ tier: one })}
      />
      <Choice
        label={text.columnStage}
        value={stage}
        none={text.filterAny}
        options={STAGES.map((one) => [one, text.stage(one)])}
        onChange={(one) => people.change({ stage: one })}
      />
      <Choice
        label={text.filterCity}
        value={city}
        none={text.filterAny}
        options={named(cities)}
        onChange={(one) => people.change({ city: one })}
      />
      <Choice
        label={text.filterSilent}
        value={silentDays === undefined ? undefined : String(silentDays)}
        none={text.filterAny}
        options={SILENT.map((days) => [String(days), text.filterDays(days)])}
        onChange={(one) => people.change({ silentDays: one === undefined ? undefined : Number(one) })}
      />
    </div>
  );
}
