import type { Warning } from '../../lib/domain/hints.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';

/** What the person may pretend to be. It stays for as long as they are not in the book. */
export function Warnings({ warnings }: { warnings: Warning[] }) {
  const { text } = useUi();
  const namesakes = warnings.filter(isPlain);
  const serious = warnings.filter((one) => !isPlain(one));
  return (
    <>
      {serious.length > 0 ? (
        <Notice icon="warning" title={text.warnTitle} tone="warn">
          <WarningList warnings={serious} />
        </Notice>
      ) : null}
      {namesakes.length > 0 ? (
        <Notice icon="person" title={text.warnSameNameTitle}>
          <WarningList warnings={namesakes} />
        </Notice>
      ) : null}
    </>
  );
}

/** Nothing bad is meant by a name that two people have. */
function isPlain(warning: Warning): boolean {
  return warning.kind === 'same-name-other-address';
}

function WarningList({ warnings }: { warnings: Warning[] }) {
  const { text } = useUi();
  return (
    <ul class="warnings">
      {warnings.map((warning) => (
        <li key={`${warning.kind} ${warning.shown} ${'value' in warning ? warning.value : ''}`} dir="auto">
          {warningText(warning, text)}
        </li>
      ))}
    </ul>
  );
}

function warningText(warning: Warning, text: Messages): string {
  switch (warning.kind) {
    case 'look-alike-address':
      return warning.customer
        ? text.warnAddress(warning.shown, warning.customer.displayName, warning.value)
        : text.warnAddressOfSome(warning.shown, warning.value);
    case 'look-alike-name':
      return text.warnName(warning.shown, warning.value);
    case 'look-alike-domain':
      return text.warnDomain(warning.shown, warning.value);
    case 'foreign-address':
      return text.warnForeign(warning.value, warning.shown);
    case 'mixed-script':
      return text.warnMixed(warning.shown);
    case 'hidden-characters':
      return text.warnHidden;
    case 'same-name-other-address':
      return text.warnSameName(warning.customer.displayName, warning.value);
  }
}
