import { useRef, useState } from 'preact/hooks';
import type { CaseActions } from '../../lib/models/case-actions.ts';
import { useUi } from '../base/ui.ts';
import { TextForm } from './TextForm.tsx';

interface OpenCaseProps {
  customerId: string;
  /** The subject of the message beside, which may be the complaint; null beside no message. */
  subject: string | null;
  actions: CaseActions;
}

/** Opens a complaint: in one click from the message beside, or with words of one's own. */
export function OpenCase({ customerId, subject, actions }: OpenCaseProps) {
  const { text } = useUi();
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <div class="actions">
        {subject === null ? null : (
          <button
            type="button"
            class="plain"
            title={subject}
            onClick={() => void actions.open(customerId, subject)}
          >
            {text.complaintFromPage}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          ref={opener}
          aria-expanded={writing}
          onClick={() => setWriting(!writing)}
        >
          {text.complaintOpen}
        </button>
      </div>
      {writing ? (
        <TextForm
          label={text.complaintWhat}
          placeholder={text.complaintPlaceholder}
          submit={text.complaintSave}
          opener={opener}
          onClose={() => setWriting(false)}
          onSubmit={async (words) => {
            if (await actions.open(customerId, words)) setWriting(false);
          }}
        />
      ) : null}
    </>
  );
}
