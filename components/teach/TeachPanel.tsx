import { useEffect, useId, useRef } from 'preact/hooks';
import { TAUGHT_FIELDS } from '../../lib/domain/taught-site.ts';
import type { TeachDraft } from '../../lib/domain/teach-draft.ts';
import type { Teach } from '../../lib/models/teach-model.ts';
import { useUi } from '../base/ui.ts';
import { PickPad } from './PickPad.tsx';
import { TaughtFieldRow } from './TaughtFieldRow.tsx';

/** Leads through teaching the page beside: what to pick, what is read, and keeping it. */
export function TeachPanel({ teach, draft }: { teach: Teach; draft: TeachDraft }) {
  const { text } = useUi();
  const id = useId();
  const picking = teach.picking.value;
  const save = useRef<HTMLButtonElement>(null);
  const missing = teach.missing.value;
  useEffect(() => {
    // Picking is over: the next key keeps what was taught.
    if (picking === null) save.current?.focus();
  }, [picking]);
  return (
    <form
      class="teach"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void teach.save();
      }}
    >
      <h1 id={`${id}-title`} class="teach-title">
        {text.teachTitle}
      </h1>
      <p class="explain">{text.teachLead}</p>
      {teach.blocked.value ? (
        <p class="teach-bad" role="alert">
          {text.teachBlocked}
        </p>
      ) : null}
      {picking ? <PickPad teach={teach} field={picking} /> : null}
      <ul class="teach-fields" aria-label={text.teachFields}>
        {TAUGHT_FIELDS.map((field) => (
          <TaughtFieldRow key={field} teach={teach} draft={draft} field={field} />
        ))}
      </ul>
      <Preview teach={teach} />
      <label class="teach-label" for={`${id}-name`}>
        {text.teachName}
      </label>
      <input
        id={`${id}-name`}
        class="field"
        value={draft.name}
        maxLength={100}
        onInput={(event) => teach.rename(event.currentTarget.value)}
      />
      <label class="teach-label" for={`${id}-pattern`}>
        {text.teachPattern}
      </label>
      <input
        id={`${id}-pattern`}
        class="field teach-pattern"
        value={draft.pattern}
        spellcheck={false}
        aria-invalid={missing === 'pattern' || missing === 'other-page'}
        aria-describedby={`${id}-pattern-text`}
        onInput={(event) => teach.setPattern(event.currentTarget.value)}
      />
      <p id={`${id}-pattern-text`} class="meta">
        {text.teachPatternText}
      </p>
      {missing ? (
        <p id={`${id}-missing`} class="teach-missing">
          {text.teachMissing[missing]}
        </p>
      ) : null}
      <div class="actions">
        <button
          type="submit"
          class="primary"
          ref={save}
          aria-disabled={missing !== null}
          aria-describedby={missing ? `${id}-missing` : undefined}
        >
          {text.save}
        </button>
        <button type="button" class="plain" onClick={() => teach.close()}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

/** On how many open pages of this kind the definition holds. */
function Preview({ teach }: { teach: Teach }) {
  const { text } = useUi();
  const { of, reads } = teach.holds.value;
  return (
    <p class={of > 0 && reads === of ? 'teach-holds' : 'teach-holds teach-holds-part'} role="status">
      {of === 0 ? text.teachHoldsNone : text.teachHolds(reads, of)}
    </p>
  );
}
