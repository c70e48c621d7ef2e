import { useEffect } from 'preact/hooks';
import { dateAt } from '../../lib/domain/due.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { subjectOf } from './CareFolds.tsx';

/** Two things that begin on the card itself: the message is a complaint, and a visit starts or goes on. */
export function CareBar({ model, customerId }: { model: Sidebar; customerId: string }) {
  const { text, zone, now } = useUi();
  const { visit, cases } = model;
  useEffect(() => void visit.find(customerId), [visit, customerId]);
  const subject = subjectOf(model);
  const today = dateAt(now, zone).toString();
  const plan =
    model.care.view.value.planned.find(({ due }) => due !== undefined && due.date <= today) ?? null;
  const underWay = visit.drafts.value.has(customerId);
  return (
    <div class="care-bar">
      <button
        type="button"
        class={underWay ? 'plain' : 'quiet'}
        onClick={() => void visit.begin(customerId, null, plan)}
      >
        <Icon name="visit" small />
        {underWay ? text.visitGoOn : text.visitBegin}
      </button>
      {subject === null ? null : (
        <button
          type="button"
          class="quiet"
          title={subject}
          onClick={() => void cases.open(customerId, subject)}
        >
          <Icon name="warning" small />
          {text.complaintFromPage}
        </button>
      )}
    </div>
  );
}
