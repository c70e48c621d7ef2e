import type { CaseStanding } from '../../lib/domain/case/case-standing.ts';
import type { Customer } from '../../lib/domain/records.ts';
import type { CaseActions } from '../../lib/models/case-actions.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { CaseCard } from './CaseCard.tsx';

interface CaseSectionProps {
  standings: CaseStanding[];
  customer: Customer;
  actions: CaseActions;
  readOnly: boolean;
}

/** Complaints that are not filed, on the card: what was promised and what is late. */
export function CaseSection({ standings, customer, actions, readOnly }: CaseSectionProps) {
  const { text } = useUi();
  if (standings.length === 0) return null;
  return (
    <Section title={standings.length > 1 ? text.complaints : text.complaint} class="cases">
      <ul>
        {standings.map((standing) => (
          <CaseCard
            key={standing.row.id}
            standing={standing}
            customer={customer}
            actions={actions}
            readOnly={readOnly}
          />
        ))}
      </ul>
    </Section>
  );
}
