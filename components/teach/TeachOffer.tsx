import type { Teach } from '../../lib/models/teach-model.ts';
import { useUi } from '../base/ui.ts';
import { beginTeaching } from './begin-teaching.ts';

/** Where no product's own reader is at work the user can show us where things stand. */
export function TeachOffer({ teach }: { teach: Teach }) {
  const { text } = useUi();
  if (!teach.offered.value) return null;
  return (
    <section class="teach-offer" aria-label={text.teach}>
      <p>{text.teachOfferText}</p>
      <button type="button" class="plain" onClick={() => beginTeaching(teach, text)}>
        {text.teach}
      </button>
    </section>
  );
}
