import { useState } from 'preact/hooks';
import type { KnownRow, SitesState } from '../../lib/models/sites-model.ts';
import { useUi } from '../base/ui.ts';
import { AddSite } from './AddSite.tsx';
import { SiteRow } from './SiteRow.tsx';
import { Switch } from './Switch.tsx';

/** One service: a switch where it has addresses of its own, else a field for the user's. */
export function KnownSiteRow({ model, row }: { model: SitesState; row: KnownRow }) {
  const { text } = useUi();
  const answer = model.answer.value;
  const part = row.on.length > 0 && row.on.length < row.origins.length;
  const refused = answer.kind === 'refused' && answer.form === row.id;
  return (
    <li class="known-site">
      <div class="row">
        <span class="row-text">
          {row.name}
          <span class="meta">
            {row.origins.length > 0 ? row.origins.map(hostOf).join(', ') : text.siteOwnHost} ·{' '}
            <span title={text.checked(row.checked)}>{text.checkedShort(row.checked)}</span>
          </span>
          {row.revoked ? <span class="meta warn">{text.siteRevoked}</span> : null}
          {part ? <span class="meta">{text.sitePart(row.on.map(hostOf).join(', '))}</span> : null}
          {refused && row.origins.length > 0 ? (
            <span class="meta warn" role="alert">
              {text.turnOnRefused}
            </span>
          ) : null}
        </span>
        {row.origins.length > 0 ? (
          <Switch
            label={text.siteOn(row.name)}
            on={row.on.length > 0}
            onChange={(on) => void (on ? model.turnKnownOn(row) : model.turnKnownOff(row))}
          />
        ) : null}
      </div>
      {part || row.revoked ? (
        <button
          type="button"
          class="quiet own-address"
          aria-label={text.siteRestFor(row.name)}
          onClick={() => void model.turnKnownOn(row)}
        >
          {text.siteRest}
        </button>
      ) : null}
      {row.own.length > 0 ? (
        <ul class="rows own-sites">
          {row.own.map((site) => (
            <SiteRow key={site.origin} model={model} site={site} />
          ))}
        </ul>
      ) : null}
      {row.origins.length === 0 ? <OwnAddress model={model} row={row} /> : null}
    </li>
  );
}

/** Everybody has an address of their own there; only exactly that one is asked for. */
function OwnAddress({ model, row }: { model: SitesState; row: KnownRow }) {
  const { text } = useUi();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button
        type="button"
        class="quiet own-address"
        aria-label={text.siteAddOwnFor(row.name)}
        onClick={() => setOpen(true)}
      >
        {text.siteAddOwn}
      </button>
    );
  }
  return (
    <AddSite
      model={model}
      site={row}
      label={text.siteOwnAddress(row.name)}
      placeholder={row.example ?? text.sitePlaceholder}
      onAdded={() => setOpen(false)}
    />
  );
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.host ?? origin;
}
