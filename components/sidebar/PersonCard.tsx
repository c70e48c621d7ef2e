import type { Shown } from '../../lib/models/shown-model.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { troubleOf } from '../../lib/models/trouble.ts';
import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';
import { IdentityStrip } from '../identity/IdentityStrip.tsx';
import { Skeleton } from '../states/Skeleton.tsx';
import { KnownPerson } from './KnownPerson.tsx';
import { QuickAddFor } from './QuickAddFor.tsx';
import { UnknownPerson } from './UnknownPerson.tsx';

interface PersonCardProps {
  model: Sidebar;
  shown: Shown;
  readOnly: boolean;
}

/** The card of one person. Rendered with the person's key, so nothing of another one is left in it. */
export function PersonCard({ model, shown, readOnly }: PersonCardProps) {
  const { text } = useUi();
  const resolution = model.who.resolution.value;
  const opened = model.file.opened.value;
  if (model.who.customerId.value !== null) {
    if (opened.kind === 'ready' && opened.value) {
      return <KnownPerson model={model} opened={opened.value} readOnly={readOnly} />;
    }
    if (opened.kind === 'ready') return <p class="empty">{text.gone}</p>;
    if (opened.kind === 'failed') return <Failed model={model} error={opened.error} />;
    return <Loading model={model} />;
  }
  if (resolution.kind === 'failed') return <Failed model={model} error={resolution.error} />;
  if (resolution.kind === 'loading' || resolution.value === null) return <Loading model={model} />;
  if (shown.person === null || resolution.value.kind === 'matched') return <Loading model={model} />;
  return (
    <UnknownPerson model={model} person={shown.person} resolution={resolution.value} readOnly={readOnly} />
  );
}

/** The name of the page and a place for words stand before the book has answered. */
function Loading({ model }: { model: Sidebar }) {
  const { text } = useUi();
  return (
    <>
      {model.name.value ? <IdentityStrip name={model.name.value} customer={null} /> : null}
      <Skeleton />
      <QuickAddFor model={model} placeholder={text.quickAddPlaceholder} />
    </>
  );
}

/** Nothing could be read: say so, keep the words, overwrite nothing. */
function Failed({ model, error }: { model: Sidebar; error: unknown }) {
  const { text } = useUi();
  return (
    <>
      {model.name.value ? <IdentityStrip name={model.name.value} customer={null} /> : null}
      <Notice icon="warning" title={text.fileFailed} tone="bad">
        <p>{text.trouble(troubleOf(error))}</p>
        <p>{text.troubleDrafts}</p>
        <button type="button" class="plain" onClick={() => void model.retry()}>
          {text.retry}
        </button>
      </Notice>
      <QuickAddFor model={model} placeholder={text.quickAddPlaceholder} />
    </>
  );
}
