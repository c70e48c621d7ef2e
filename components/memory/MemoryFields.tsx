import { useId } from 'preact/hooks';
import { MOMENTS } from '../../lib/domain/memory/moments.ts';
import { isSensitiveTopic, TOPICS } from '../../lib/domain/memory/topics.ts';
import { paceOf } from '../../lib/domain/review.ts';
import { useUi } from '../base/ui.ts';
import type { MemoryForm } from './memory-form.ts';

interface MemoryFieldsProps {
  form: MemoryForm;
  /** Topics of the user's own, used before. */
  topics: string[];
  onChange: (change: Partial<MemoryForm>) => void;
}

/** The rest of a memory, for whom wants to say more than its words. */
export function MemoryFields({ form, topics, onChange }: MemoryFieldsProps) {
  const { text } = useUi();
  const id = useId();
  const ages = paceOf({ kind: form.kind, noted: { at: 0 }, del: 0 }) !== null;
  return (
    <div class="memory-fields">
      <label for={`${id}-topic`}>{text.topicLabel}</label>
      <input
        id={`${id}-topic`}
        class="field"
        list={`${id}-topics`}
        autocomplete="off"
        placeholder={text.topicPlaceholder}
        value={form.topic}
        onInput={({ currentTarget: { value } }) =>
          onChange({ topic: value, ...(isSensitiveTopic(value) ? { sensitive: true } : {}) })
        }
      />
      <datalist id={`${id}-topics`}>
        {[...TOPICS.map((topic) => text.topic(topic)), ...topics].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {form.kind === 'taboo' ? null : (
        <>
          <label for={`${id}-when`}>{text.shownWhen}</label>
          <select
            id={`${id}-when`}
            class="field"
            value={form.shownWhen}
            onChange={({ currentTarget: { value } }) =>
              onChange({ shownWhen: MOMENTS.find((moment) => moment === value) ?? '' })
            }
          >
            <option value="">{text.moment('always')}</option>
            {MOMENTS.map((moment) => (
              <option key={moment} value={moment}>
                {text.moment(moment)}
              </option>
            ))}
          </select>
        </>
      )}
      <DateField label={text.validFrom} value={form.from} onChange={(from) => onChange({ from })} />
      <DateField label={text.validTo} value={form.until} onChange={(until) => onChange({ until })} />
      <Check
        label={text.sensitive}
        hint={text.sensitiveText}
        checked={form.sensitive}
        onChange={(sensitive) => onChange({ sensitive })}
      />
      <Check label={text.pinned} checked={form.pinned} onChange={(pinned) => onChange({ pinned })} />
      <Check
        label={text.once}
        hint={text.onceHint}
        checked={form.once}
        onChange={(once) => onChange({ once })}
      />
      {ages ? (
        <Check
          label={text.permanent}
          hint={text.permanentText}
          checked={form.permanent}
          onChange={(permanent) => onChange({ permanent })}
        />
      ) : null}
    </div>
  );
}

interface DateFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="date"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}

interface CheckProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Check({ label, hint, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {hint ? (
          <p class="meta" id={`${id}-hint`}>
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
