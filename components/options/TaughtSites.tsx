import { useRef } from 'preact/hooks';
import type { TaughtAnswer, TaughtPagesState } from '../../lib/models/taught-pages-model.ts';
import { Section } from '../base/Section.tsx';
import { type Ui, useUi } from '../base/ui.ts';
import { TaughtSiteRow } from './TaughtSiteRow.tsx';

/** The kinds of page that were taught: rename, delete, pass on as a file, take in. */
export function TaughtSites({ model }: { model: TaughtPagesState }) {
  const ui = useUi();
  const { text } = ui;
  const pages = model.pages.value;
  const answer = model.answer.value;
  return (
    <Section title={text.taughtPages} class="group">
      <p class="explain">{text.taughtText}</p>
      {pages?.length === 0 ? <p class="empty">{text.taughtNone}</p> : null}
      <ul class="rows">
        {(pages ?? []).map((page) => (
          <TaughtSiteRow key={page.id} page={page} model={model} />
        ))}
      </ul>
      <div class="actions">
        <ImportButton model={model} />
        {pages && pages.length > 0 ? (
          <button type="button" class="plain" onClick={() => saveFile(model.exported())}>
            {text.taughtExport}
          </button>
        ) : null}
      </div>
      <p class="answer" role="status">
        {answerText(answer, ui)}
        {answer.kind === 'removed' ? (
          <button type="button" class="quiet" onClick={() => void model.undo()}>
            {text.undo}
          </button>
        ) : null}
      </p>
    </Section>
  );
}

function ImportButton({ model }: { model: TaughtPagesState }) {
  const { text } = useUi();
  const field = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) await model.take(await file.text());
    // The same file may be chosen again after it was mended.
    if (field.current) field.current.value = '';
  };
  return (
    <label class="plain file-button">
      {text.taughtImport}
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        onChange={(event) => void take(event.currentTarget.files)}
      />
    </label>
  );
}

function answerText(answer: TaughtAnswer, { text }: Ui): string {
  switch (answer.kind) {
    case 'none':
      return '';
    case 'imported':
      return text.taughtImported(answer.count);
    case 'bad-file':
      return text.taughtBad[answer.trouble];
    case 'bad-page':
      return text.taughtBadPage(answer.at, answer.name);
    case 'failed':
      return text.taughtFailed;
    case 'removed':
      return text.removed;
  }
}

function saveFile(json: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = 'regulars-taught-pages.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
