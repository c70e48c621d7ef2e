import { useId } from 'preact/hooks';
import type { KnownRow, SitesState } from '../../lib/models/sites-model.ts';
import { useUi } from '../base/ui.ts';
import { KnownSiteRow } from './KnownSiteRow.tsx';

/** What we can read, by family; a field finds one by name or host. */
export function KnownSites({ model }: { model: SitesState }) {
  const { text } = useUi();
  const id = useId();
  const found = model.found.value;
  const families: [KnownRow['family'], string][] = [
    ['webmail', text.webmails],
    ['crm', text.crms],
  ];
  return (
    <div class="known-sites">
      <label class="sr-only" for={id}>
        {text.siteSearch}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        placeholder={text.siteSearch}
        value={model.words.value}
        onInput={(event) => (model.words.value = event.currentTarget.value)}
      />
      <p class={found.length === 0 ? 'empty' : 'sr-only'} role="status">
        {found.length === 0 ? text.siteNone(model.words.value.trim()) : text.siteCount(found.length)}
      </p>
      <div class="known-scroll">
        {families.map(([family, title]) => {
          const rows = found.filter((row) => row.family === family);
          if (rows.length === 0) return null;
          return (
            <section key={family} aria-label={title}>
              <h3>{title}</h3>
              <ul class="rows">
                {rows.map((row) => (
                  <KnownSiteRow key={row.id} model={model} row={row} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
