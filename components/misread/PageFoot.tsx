import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { useUi } from '../base/ui.ts';
import { Misread } from './Misread.tsx';

/** Under everything: which site is read, how to end it, and what to do when it is read wrongly. */
export function PageFoot({ model }: { model: Sidebar }) {
  const { text } = useUi();
  const page = model.page.state.value;
  if (page.kind !== 'read') return null;
  const host = URL.parse(page.origin)?.host ?? page.origin;
  return (
    <footer class="page-foot">
      <Misread model={model} key={`${model.page.spot.value}`} />
      {page.once ? null : (
        <p class="site-line">
          <span class="meta">{text.siteReading(host)}</span>
          <button
            type="button"
            class="quiet"
            aria-label={text.siteTurnOffFor(host)}
            onClick={() => void model.turnSiteOff()}
          >
            {text.siteTurnOff}
          </button>
        </p>
      )}
    </footer>
  );
}
