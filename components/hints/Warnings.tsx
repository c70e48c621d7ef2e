import type { Warning } from '../../lib/domain/hints.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';

/** What the person may pretend to be. It stays for as long as they are not in the book. */
export function Warnings({ warnings }: { warnings: Warning[] }) {
  const { text } = useUi();
  if (warnings.length === 0) return null;
  return (
    <Notice icon="warning" title={text.warnTitle} tone="warn">
      <ul class="warnings">
        {warnings.map((warning) => (
          <li key={`${warning.kind} ${warning.shown}`} dir="auto">
            {warningText(warning, text)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function warningText(warning: Warning, text: Messages): string {
  switch (warning.kind) {
    case 'look-alike-address':
      return text.warnAddress(warning.shown, warning.customer.displayName, warning.value);
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
  }
}
