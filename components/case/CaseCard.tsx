import { useRef, useState } from 'preact/hooks';
import type { CaseStanding } from '../../lib/domain/case/case-standing.ts';
import type { Customer } from '../../lib/domain/records.ts';
import type { CaseActions } from '../../lib/models/case-actions.ts';
import { useUi } from '../base/ui.ts';
import { CaseLetter } from './CaseLetter.tsx';
import { FileCase } from './FileCase.tsx';
import { LadderList } from './LadderList.tsx';
import { TextForm } from './TextForm.tsx';

interface CaseCardProps {
  standing: CaseStanding;
  customer: Customer;
  actions: CaseActions;
  readOnly: boolean;
}

type Panel = 'none' | 'letter' | 'file' | 'words';

/** One complaint: its words, its promises, and what an unresolved one costs. */
export function CaseCard({ standing, customer, actions, readOnly }: CaseCardProps) {
  const { text, format } = useUi();
  const [panel, setPanel] = useState<Panel>('none');
  const letter = useRef<HTMLButtonElement>(null);
  const file = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLButtonElement>(null);
  const { row, overdue, next } = standing;
  const close = () => setPanel('none');
  const toggle = (which: Panel) => () => setPanel(panel === which ? 'none' : which);
  const said = row.text ?? '';
  return (
    <li class={overdue > 0 ? 'case case-late' : 'case'}>
      <p class="case-words" dir="auto">
        {said}
      </p>
      <p class="meta">
        {row.noted ? <span>{text.complaintSince(format.date(row.noted.at))}</span> : null}
        {overdue > 0 ? <strong class="overdue-red">{text.caseOverdue(overdue)}</strong> : null}
      </p>
      {next === null ? <p class="case-ready">{text.caseAllKept}</p> : <p class="stake">{text.caseStake}</p>}
      <details class="promises">
        <summary>{text.caseAll(standing.steps.length)}</summary>
        <LadderList standing={standing} actions={actions} readOnly={readOnly} />
      </details>
      <div class="actions">
        <button
          type="button"
          class="plain"
          ref={letter}
          aria-expanded={panel === 'letter'}
          onClick={toggle('letter')}
        >
          {text.letter}
        </button>
        {readOnly ? null : (
          <>
            <button
              type="button"
              class={next === null ? 'primary' : 'plain'}
              ref={file}
              aria-expanded={panel === 'file'}
              onClick={toggle('file')}
            >
              {text.caseFile}
            </button>
            <button
              type="button"
              class="quiet"
              ref={words}
              aria-expanded={panel === 'words'}
              onClick={toggle('words')}
            >
              {text.complaintEdit}
            </button>
            <button type="button" class="quiet danger" onClick={() => void actions.remove(standing)}>
              {text.remove}
            </button>
          </>
        )}
      </div>
      {panel === 'letter' ? (
        <CaseLetter row={row} customer={customer} opener={letter} onClose={close} />
      ) : null}
      {panel === 'file' ? (
        <FileCase
          opener={file}
          first={row.lesson ?? ''}
          onClose={close}
          onFile={async (outcome, lesson) => {
            if (await actions.file(standing, outcome, lesson)) close();
          }}
        />
      ) : null}
      {panel === 'words' ? (
        <TextForm
          label={text.complaintWhat}
          first={said}
          submit={text.save}
          opener={words}
          onClose={close}
          onSubmit={async (put) => {
            if (await actions.setText(standing, put)) close();
          }}
        />
      ) : null}
    </li>
  );
}
