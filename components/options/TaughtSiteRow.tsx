import { useId, useState } from 'preact/hooks';
import { TAUGHT_FIELDS, type TaughtPage } from '../../lib/domain/taught-site.ts';
import type { TaughtPagesState } from '../../lib/models/taught-pages-model.ts';
import { focusHere } from '../base/focus-here.ts';
import { IconButton } from '../base/IconButton.tsx';
import { useUi } from '../base/ui.ts';

interface TaughtSiteRowProps {
  page: TaughtPage;
  model: TaughtPagesState;
}

/** One kind of page: what it is called, where it holds and what it reads. */
export function TaughtSiteRow({ page, model }: TaughtSiteRowProps) {
  const { text } = useUi();
  const [open, setOpen] = useState(false);
  const fields = TAUGHT_FIELDS.filter((field) => page.fields[field]).map((field) => text.teachField[field]);
  return (
    <li class="taught-row">
      <div class="taught-head">
        <span class="row-text">
          {page.name}
          <span class="taught-pattern">{page.pattern}</span>
          <span class="meta">{text.taughtReads(fields)}</span>
        </span>
        <IconButton
          icon="note"
          label={text.taughtEdit(page.name)}
          expanded={open}
          onClick={() => setOpen(!open)}
        />
        <IconButton
          icon="close"
          label={text.taughtRemove(page.name)}
          onClick={() => void model.remove(page)}
        />
      </div>
      {open ? <EditForm page={page} model={model} onDone={() => setOpen(false)} /> : null}
    </li>
  );
}

function EditForm({ page, model, onDone }: TaughtSiteRowProps & { onDone: () => void }) {
  const { text } = useUi();
  const id = useId();
  const [name, setName] = useState(page.name);
  const [pattern, setPattern] = useState(page.pattern);
  const [bad, setBad] = useState(false);
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        void model.change(page, name, pattern).then((kept) => (kept ? onDone() : setBad(true)));
      }}
    >
      <label for={`${id}-name`}>{text.teachName}</label>
      <input
        id={`${id}-name`}
        ref={focusHere}
        class="field"
        value={name}
        maxLength={100}
        aria-invalid={bad && name.trim() === ''}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <label for={`${id}-pattern`}>{text.teachPattern}</label>
      <input
        id={`${id}-pattern`}
        class="field teach-pattern"
        value={pattern}
        spellcheck={false}
        aria-invalid={bad}
        onInput={(event) => setPattern(event.currentTarget.value)}
      />
      <p class="meta">{text.teachPatternText}</p>
      <div class="actions">
        <button type="submit" class="primary">
          {text.save}
        </button>
        <button type="button" class="plain" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
      <p class="answer" role="status">
        {bad ? text.siteBad : ''}
      </p>
    </form>
  );
}
