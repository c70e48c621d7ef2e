import { useId, useRef, useState } from 'preact/hooks';
import { useUi } from '../base/ui.ts';

/** What would be copied stands there to be read before it is. */
export function Report({ text: report }: { text: string }) {
  const { text } = useUi();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
    } catch {
      field.current?.select();
      setCopied(false);
    }
  };
  return (
    <div class="report">
      <label class="sub-title" for={id}>
        {text.report}
      </label>
      <p class="explain">{text.reportText}</p>
      <textarea
        id={id}
        ref={field}
        class="field report-field"
        readOnly
        rows={6}
        lang="en"
        dir="ltr"
        value={report}
      />
      <button type="button" class="plain" onClick={() => void copy()}>
        {text.reportCopy}
      </button>
      <p class="answer" role="status">
        {copied === null ? '' : copied ? text.reportCopied : text.reportNotCopied}
      </p>
    </div>
  );
}
