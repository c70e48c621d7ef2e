import { personName } from '../../lib/models/person-key.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';
import { HintsFor } from '../hints/HintsFor.tsx';
import { Revoked } from './Revoked.tsx';
import { SiteOff } from './SiteOff.tsx';

/** Why nobody of the page is shown, and what can be done. */
export function PageNotice({ model, readOnly }: { model: Sidebar; readOnly: boolean }) {
  const { text } = useUi();
  const { page } = model;
  const state = page.state.value;
  const nobody = page.reading.value?.trouble === null && page.sharedSender.value === null;
  // Read once and nobody found: turning the site on is what helps.
  if (state.kind === 'off' || (state.kind === 'read' && state.once && nobody)) {
    return (
      <>
        <SiteOff
          origin={state.origin}
          refused={page.refused.value && page.revoked.value.length === 0}
          onTurnOn={(origin) => void page.turnOn(origin)}
        />
        <Revoked
          origins={page.revoked.value.filter((origin) => origin !== state.origin)}
          refused={page.refused.value}
          onTurnOn={(origin) => void page.turnOn(origin)}
        />
      </>
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
      <>
        <Notice icon="people" title={text.sharedTitle}>
          <p class="detected-name" dir="auto">
            {personName(shared)}
          </p>
          <p>{text.sharedText}</p>
        </Notice>
        <HintsFor model={model} person={shared} attachable={false} readOnly={readOnly} />
      </>
    );
  }
  return (
    <Notice icon="person" title={text.nothingTitle}>
      <p>{text.nothingText}</p>
    </Notice>
  );
}
