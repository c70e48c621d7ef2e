import type { Teach } from '../../lib/models/teach-model.ts';
import { useUi } from '../base/ui.ts';
import { beginTeaching } from './begin-teaching.ts';

/** What a taught page no longer says: its layout has changed, or this record has no such thing. */
export function TaughtNotice({ teach }: { teach: Teach }) {
  const { text } = useUi();
  const report = teach.report.value;
  if (!report) return null;
  const names = (fields: typeof report.lost) => fields.map((field) => text.teachField[field]);
  if (report.lost.length === 0) return <p class="taught-empty">{text.taughtEmpty(names(report.empty))}</p>;
  return (
    <section class="taught-lost" aria-label={text.taughtLostTitle}>
      <div role="status">
        <p class="taught-lost-title">{text.taughtLostTitle}</p>
        <p>{text.taughtLost(names(report.lost))}</p>
      </div>
      <button type="button" class="plain" onClick={() => beginTeaching(teach, text)}>
        {text.teachAgain}
      </button>
    </section>
  );
}
