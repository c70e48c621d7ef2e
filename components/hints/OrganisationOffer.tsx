import type { OrganisationHint } from '../../lib/domain/hints.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';

interface OrganisationOfferProps {
  hint: OrganisationHint;
  readOnly: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Others with this domain belong to a company: so may this one. */
export function OrganisationOffer({ hint, readOnly, onYes, onNo }: OrganisationOfferProps) {
  const { text } = useUi();
  return (
    <Section title={text.organisationTitle(hint.name)} class="suggestions">
      <p class="meta">{text.organisationText(hint.people, hint.domain)}</p>
      <div class="suggestion-acts">
        <button type="button" class="plain" disabled={readOnly} onClick={onYes}>
          {text.organisationYes}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={readOnly}
          aria-label={text.organisationNoFor(hint.name)}
          onClick={onNo}
        >
          {text.organisationNo}
        </button>
      </div>
    </Section>
  );
}
