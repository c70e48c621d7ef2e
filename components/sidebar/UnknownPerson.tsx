import type { PersonSeen } from '../../lib/domain/reading.ts';
import type { Resolution } from '../../lib/domain/resolution.ts';
import { personName } from '../../lib/models/person-key.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';
import { HintsFor } from '../hints/HintsFor.tsx';
import { Warnings } from '../hints/Warnings.tsx';
import { IdentityStrip } from '../identity/IdentityStrip.tsx';
import { Ambiguous } from '../states/Ambiguous.tsx';
import { Detected } from '../states/Detected.tsx';
import { QuickAddFor } from './QuickAddFor.tsx';

interface UnknownPersonProps {
  model: Sidebar;
  person: PersonSeen;
  resolution: Exclude<Resolution, { kind: 'matched' }>;
  readOnly: boolean;
}

/** Somebody of the page whom the book can't name: new, shared, several, or a mere name. */
export function UnknownPerson({ model, person, resolution, readOnly }: UnknownPersonProps) {
  const { text } = useUi();
  const name = personName(person);
  const warnings = <Warnings warnings={model.hints.hints.value.warnings} />;
  const hints = (attachable: boolean) => (
    <HintsFor model={model} person={person} attachable={attachable} readOnly={readOnly} />
  );
  if (resolution.kind === 'ambiguous') {
    return (
      <>
        <IdentityStrip name={name} customer={null} />
        {warnings}
        <Ambiguous
          resolution={resolution}
          readOnly={readOnly}
          identities={model.identities}
          onPick={model.who.pick}
          onSame={(customer) => void model.identities.attach(customer, person)}
          onNotSame={(customer) => void model.identities.notSame(customer, person)}
        />
        {hints(true)}
      </>
    );
  }
  if (resolution.shared) {
    return (
      <>
        <IdentityStrip name={name} customer={null} />
        {warnings}
        <Detected person={person} />
        <Notice icon="people" title={text.sharedTitle}>
          <p>{text.sharedText}</p>
          <button type="button" class="plain" onClick={() => model.search.start()}>
            {text.search}
          </button>
        </Notice>
        {hints(false)}
      </>
    );
  }
  if (!resolution.attachable) {
    return (
      <>
        <IdentityStrip name={name} customer={null} />
        {warnings}
        <Notice icon="person" title={text.nameOnlyTitle}>
          <p>{text.nameOnlyText}</p>
          <button type="button" class="plain" onClick={() => model.search.start(name)}>
            {text.nameOnlySearch(name)}
          </button>
        </Notice>
        {hints(false)}
      </>
    );
  }
  return (
    <div class="unknown">
      <IdentityStrip name={name} customer={null} aside={text.unknownTitle} />
      {warnings}
      <Detected person={person} />
      {hints(true)}
      <QuickAddFor model={model} placeholder={text.quickAddUnknown} />
      <p class="empty">{text.unknownText}</p>
      <Ghost titles={[text.taboos, text.strongest, text.lastWords]} />
    </div>
  );
}

/** The places where the record will stand. */
function Ghost({ titles }: { titles: string[] }) {
  return (
    <div class="ghost" aria-hidden="true">
      {titles.map((title) => (
        <div key={title}>
          <span class="meta">{title}</span>
          <div class="ghost-line" />
        </div>
      ))}
    </div>
  );
}
