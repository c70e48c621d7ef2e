import { useEffect, useId, useState } from 'preact/hooks';
import { PERSON_FIELDS, type PersonField } from '../../../lib/domain/people/bulk.ts';
import type { Customer } from '../../../lib/domain/records.ts';
import type { DeskPerson } from '../../../lib/models/desk-person.ts';
import { Section } from '../../base/Section.tsx';
import { useUi } from '../../base/ui.ts';
import { Choice } from '../people/Choice.tsx';
import { STAGES, TIERS } from '../people/FilterBar.tsx';

interface FactsProps {
  customer: Customer;
  person: DeskPerson;
  readOnly: boolean;
}

/** What is known of somebody in fields, each kept as soon as it is left. */
export function Facts({ customer, person, readOnly }: FactsProps) {
  const { text } = useUi();
  return (
    <Section title={text.personFacts} class="facts">
      <div class="fact-fields">
        {PERSON_FIELDS.map((field) => (
          <Field key={field} field={field} customer={customer} person={person} readOnly={readOnly} />
        ))}
        <Choice
          label={text.columnTier}
          value={customer.tierOverride}
          none={text.bulkClear}
          options={TIERS.map((one) => [one, text.tier(one)])}
          disabled={readOnly}
          onChange={(tier) => void person.setTier(customer, tier)}
        />
        <Choice
          label={text.columnStage}
          value={customer.stage}
          none={text.bulkClear}
          options={STAGES.map((one) => [one, text.stage(one)])}
          disabled={readOnly}
          onChange={(stage) => void person.setStage(customer, stage)}
        />
      </div>
    </Section>
  );
}

/** Enter or leaving keeps it, Escape puts back what was there. What could not be kept stays in the field. */
function Field({ field, customer, person, readOnly }: FactsProps & { field: PersonField }) {
  const { text } = useUi();
  const id = useId();
  const kept = customer[field] ?? '';
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    if (words === kept) setWords(null);
  }, [kept]);
  const keep = async () => {
    if (words === null) return;
    if (await person.set(customer, field, words)) setWords(null);
  };
  return (
    <div class="filter-field">
      <label for={id}>{text.personField(field)}</label>
      <input
        id={id}
        class="field"
        dir="auto"
        autocomplete="off"
        readOnly={readOnly}
        value={words ?? kept}
        onInput={(event) => setWords(event.currentTarget.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') void keep();
          else if (event.key === 'Escape') setWords(null);
        }}
      />
    </div>
  );
}
