import type { TaughtField } from '../../lib/domain/taught-site.ts';
import type { TeachDraft } from '../../lib/domain/teach-draft.ts';
import type { Teach } from '../../lib/models/teach-model.ts';
import { Icon } from '../base/Icon.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { useUi } from '../base/ui.ts';

interface TaughtFieldRowProps {
  teach: Teach;
  draft: TeachDraft;
  field: TaughtField;
}

/** One detail: what the page gives for it now, and picking it. */
export function TaughtFieldRow({ teach, draft, field }: TaughtFieldRowProps) {
  const { text } = useUi();
  const name = text.teachField[field];
  const place = draft.fields[field];
  const current = teach.picking.value === field;
  return (
    <li
      class={current ? 'teach-field teach-field-now' : 'teach-field'}
      aria-current={current ? 'step' : undefined}
    >
      <span class={place ? 'teach-mark teach-mark-on' : 'teach-mark'}>
        {place ? <Icon name="check" small /> : null}
      </span>
      <span class="teach-field-name">{name}</span>
      <FieldValue teach={teach} draft={draft} field={field} />
      {place ? (
        <IconButton icon="close" label={text.teachDropFor(name)} onClick={() => teach.drop(field)} />
      ) : null}
      <button
        type="button"
        class="small-button"
        aria-label={text.teachPickFor(name)}
        disabled={current}
        onClick={() => void teach.pick(field)}
      >
        {text.teachPick}
      </button>
    </li>
  );
}

/** Live: what the definition reads on the page beside, not what was clicked once. */
function FieldValue({ teach, draft, field }: TaughtFieldRowProps) {
  const { text } = useUi();
  const place = draft.fields[field];
  if (!place) return <span class="teach-value teach-value-none">{text.teachNotYet}</span>;
  const found = teach.here.value?.fields.find((one) => one.field === field);
  const byAddress = place.ways[0]?.by === 'address';
  if (found && found.state !== 'read') {
    return <span class="teach-value teach-value-bad">{text.teachState[found.state]}</span>;
  }
  return (
    <span class="teach-value" dir="auto">
      {found?.value || draft.shown[field] || text.teachPicked}
      {byAddress ? <span class="meta">{text.teachFromAddress}</span> : null}
    </span>
  );
}
