import type { SiteSeen, SitesState } from '../../lib/models/sites-model.ts';
import { useUi } from '../base/ui.ts';
import { Switch } from './Switch.tsx';

/** One address that the user turned on. */
export function SiteRow({ model, site }: { model: SitesState; site: SiteSeen }) {
  const { text } = useUi();
  const host = URL.parse(site.origin)?.host ?? site.origin;
  return (
    <li class="row">
      <span class="row-text">
        {host}
        {site.revoked ? <span class="meta warn">{text.siteRevoked}</span> : null}
      </span>
      <Switch
        label={text.siteOn(host)}
        on={!site.revoked}
        onChange={(on) => void (on ? model.add(site.origin) : model.turnOff(site.origin))}
      />
    </li>
  );
}
