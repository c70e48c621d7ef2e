import type { PageView } from '../../lib/models/page-model.ts';
import { personName } from '../../lib/models/person-key.ts';
import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';
import { SiteOff } from './SiteOff.tsx';

/** Why nobody of the page is shown, and what can be done. */
export function PageNotice({ page }: { page: PageView }) {
  const { text } = useUi();
  const state = page.state.value;
  const nobody = page.reading.value?.trouble === null && page.sharedSender.value === null;
  // Read once and nobody found: turning the site on is what helps.
  if (state.kind === 'off' || (state.kind === 'read' && state.once && nobody)) {
    return (
      <SiteOff
        origin={state.origin}
        refused={page.refused.value}
        onTurnOn={(origin) => void page.turnOn(origin)}
      />
    );
  }
  if (state.kind === 'closed') {
    return (
      <Notice icon="page" title={text.closedTitle}>
        <p>{text.closedText}</p>
      </Notice>
    );
  }
  if (state.kind !== 'read') return null;
  if (state.reading.trouble === 'unreadable') {
    return (
      <Notice icon="warning" title={text.unreadableTitle}>
        <p>{text.unreadableText}</p>
        <button type="button" class="plain" onClick={() => void page.readAgain()}>
          {text.readAgain}
        </button>
      </Notice>
    );
  }
  const shared = page.sharedSender.value;
  if (shared) {
    return (
      <Notice icon="people" title={text.sharedTitle}>
        <p class="detected-name" dir="auto">
          {personName(shared)}
        </p>
        <p>{text.sharedText}</p>
      </Notice>
    );
  }
  return (
    <Notice icon="person" title={text.nothingTitle}>
      <p>{text.nothingText}</p>
    </Notice>
  );
}
