import type { Reason, Suggestion } from '../../lib/domain/hints.ts';
import type { Customer } from '../../lib/domain/records.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { PersonButton } from '../home/PersonButton.tsx';
import { SameOrNot } from './SameOrNot.tsx';

interface SuggestionsProps {
  suggestions: Suggestion[];
  readOnly: boolean;
  onOpen: (customerId: string) => void;
  /** null where nothing can be added to a customer. */
  onSame: ((customer: Customer) => void) | null;
  onNotSame: (customer: Customer) => void;
}

/** Somebody we may know already, each with the reason why. */
export function Suggestions({ suggestions, readOnly, onOpen, onSame, onNotSame }: SuggestionsProps) {
  const { text } = useUi();
  if (suggestions.length === 0) return null;
  return (
    <Section title={text.suggestTitle} class="suggestions">
      <ul>
        {suggestions.map(({ customer, reasons }) => (
          <li class="suggestion" key={customer.id}>
            <PersonButton customer={customer} onOpen={onOpen} />
            <ReasonList reasons={reasons} />
            <SameOrNot customer={customer} readOnly={readOnly} onSame={onSame} onNotSame={onNotSame} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Why two may be one, in a sentence each. */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  const { text } = useUi();
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li class="meta" key={reason.kind}>
          {reasonText(reason, text)}
        </li>
      ))}
    </ul>
  );
}

function reasonText({ kind, value }: Reason, text: Messages): string {
  switch (kind) {
    case 'tag':
      return text.reasonTag(value);
    case 'gmail-dots':
      return text.reasonDots(value);
    case 'phone-tail':
      return text.reasonTail(value);
    case 'name-company':
      return text.reasonNameCompany(value);
    case 'shared-name':
      return text.reasonSharedName(value);
  }
}
