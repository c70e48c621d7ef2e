import { useId, useState } from 'preact/hooks';
import type { BulkChange } from '../../../lib/domain/people/bulk.ts';
import type { PeopleChoices } from '../../../lib/domain/people/desk-port.ts';
import { cleanTag } from '../../../lib/domain/people/tags.ts';
import { focusHere } from '../../base/focus-here.ts';
import { useUi } from '../../base/ui.ts';
import { STAGES, TIERS } from './FilterBar.tsx';

export type BulkKind = BulkChange['kind'];

interface BulkFormProps {
  kind: BulkKind;
  name: string;
  count: number;
  choices: PeopleChoices;
  onApply: (change: BulkChange) => void;
  onClose: () => void;
}

/** The value that everybody gets. */
export function BulkForm({ kind, name, count, choices, onApply, onClose }: BulkFormProps) {
  const { text } = useUi();
  const id = useId();
  const [value, setValue] = useState('');
  const change = changeOf(kind, value);
  return (
    <form
      class="inline-form bulk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (change) onApply(change);
      }}
    >
      {kind === 'remove' ? <span>{text.bulkRemoveSure(count)}</span> : null}
      {kind === 'stage' || kind === 'tier' ? (
        <select
          class="field"
          ref={focusHere}
          aria-label={name}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        >
          <option value="">{text.bulkClear}</option>
          {kind === 'stage'
            ? STAGES.map((one) => (
                <option key={one} value={one}>
                  {text.stage(one)}
                </option>
              ))
            : TIERS.map((one) => (
                <option key={one} value={one}>
                  {text.tier(one)}
                </option>
              ))}
        </select>
      ) : null}
      {kind === 'tag' || kind === 'untag' || kind === 'city' ? (
        <>
          <input
            class="field"
            ref={focusHere}
            list={id}
            autocomplete="off"
            aria-label={name}
            placeholder={name}
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
          <datalist id={id}>
            {(kind === 'city' ? choices.cities : choices.tags).map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      ) : null}
      <button
        type="submit"
        class={kind === 'remove' ? 'primary danger-fill' : 'primary'}
        disabled={change === null}
        {...(kind === 'remove' ? { ref: focusHere } : {})}
      >
        {kind === 'remove' ? text.bulkRemove : text.bulkApply}
      </button>
      <button type="button" class="quiet" onClick={onClose}>
        {text.cancel}
      </button>
    </form>
  );
}

function changeOf(kind: BulkKind, value: string): BulkChange | null {
  const stage = STAGES.find((one) => one === value);
  const tier = TIERS.find((one) => one === value);
  const tag = cleanTag(value);
  switch (kind) {
    case 'remove':
      return { kind };
    case 'stage':
      return { kind, ...(stage ? { stage } : {}) };
    case 'tier':
      return { kind, ...(tier ? { tier } : {}) };
    case 'city':
      return { kind, city: value };
    default:
      return tag === null ? null : { kind, tag };
  }
}
