import type { OpenFile } from '../../lib/models/file-model.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { Fold } from '../base/Fold.tsx';
import { useUi } from '../base/ui.ts';
import { InTouch } from '../cadence/InTouch.tsx';
import { VisitList } from '../visit/VisitList.tsx';
import { FiledCases } from './FiledCases.tsx';
import { OpenCase } from './OpenCase.tsx';

interface CareFoldsProps {
  model: Sidebar;
  opened: OpenFile;
  readOnly: boolean;
}

/** Complaints, visits and the turn of contacts, folded under the card. */
export function CareFolds({ model, opened, readOnly }: CareFoldsProps) {
  const { text } = useUi();
  const { filed, planned, made } = model.care.view.value;
  const { customer, followUps } = opened.file;
  const turn = customer.cadence === undefined ? 0 : 1;
  const failed = model.care.failed.value;
  return (
    <>
      {failed ? (
        <p class="empty" role="alert">
          {text.complaints}, {text.visits}: {text.trouble(failed)}
        </p>
      ) : null}
      <Fold name="complaints" title={text.complaints} count={filed.length}>
        {() => (
          <>
            {readOnly ? null : (
              <OpenCase customerId={customer.id} subject={subjectOf(model)} actions={model.cases} />
            )}
            <FiledCases standings={filed} actions={model.cases} readOnly={readOnly} />
          </>
        )}
      </Fold>
      <Fold name="visits" title={text.visits} count={planned.length + made.length}>
        {() => (
          <VisitList
            customerId={customer.id}
            planned={planned}
            made={made}
            followUps={followUps}
            visit={model.visit}
            readOnly={readOnly}
          />
        )}
      </Fold>
      <Fold name="in-touch" title={text.inTouch} count={turn}>
        {() => <InTouch file={opened.file} actions={model.cadence} readOnly={readOnly} />}
      </Fold>
    </>
  );
}

/** What the message beside is about, where it is a message of whoever is shown. */
export function subjectOf({ page, place, shown }: Sidebar): string | null {
  const reading = page.reading.value;
  if (reading?.pageKind !== 'message' || place.waiting.value || shown.value?.person === null) return null;
  return reading.subject?.trim() || null;
}
