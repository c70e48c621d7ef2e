import { useId, useState } from 'preact/hooks';
import type { Messages } from '../../lib/i18n/messages.ts';
import { ANY_SITE, type KnownRow, type SiteAnswer, type SitesState } from '../../lib/models/sites-model.ts';
import { useUi } from '../base/ui.ts';

interface AddSiteProps {
  model: SitesState;
  label: string;
  placeholder: string;
  /** The service that the address has to be one of. */
  site?: KnownRow;
  onAdded?: () => void;
}

/** An address of one's own, turned on in the click. */
export function AddSite({ model, label, placeholder, site, onAdded }: AddSiteProps) {
  const { text } = useUi();
  const id = useId();
  const [address, setAddress] = useState('');
  const answer = model.answer.value;
  const mine = answer.kind !== 'none' && answer.form === (site?.id ?? ANY_SITE);
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        // No await before this: the browser asks only inside the click.
        void model.add(address, site).then((on) => {
          if (!on) return;
          setAddress('');
          onAdded?.();
        });
      }}
    >
      <label for={id}>{label}</label>
      <div class="add-line">
        <input
          id={id}
          class="field"
          type="text"
          inputmode="url"
          autocomplete="url"
          spellcheck={false}
          placeholder={placeholder}
          value={address}
          aria-invalid={mine && answer.kind !== 'refused'}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {text.siteAdd}
        </button>
      </div>
      <p class="answer" role="status">
        {mine ? answerText(answer, site?.name ?? '', text) : ''}
      </p>
    </form>
  );
}

function answerText(answer: SiteAnswer, name: string, text: Messages): string {
  switch (answer.kind) {
    case 'none':
      return '';
    case 'bad':
      return text.siteBad;
    case 'other':
      return text.siteElsewhere(name);
    case 'refused':
      return text.turnOnRefused;
  }
}
