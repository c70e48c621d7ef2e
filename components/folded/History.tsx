import type { Interaction } from '../../lib/domain/records.ts';
import { useUi } from '../base/ui.ts';

/** Contacts that happened, newest first. */
export function History({ interactions }: { interactions: Interaction[] }) {
  const { text, format } = useUi();
  if (interactions.length === 0) return <p class="empty">{text.nothingYet}</p>;
  return (
    <ol class="history">
      {interactions.map((one) => (
        <li key={one.id}>
          <p class="meta">
            <time dateTime={new Date(one.at).toISOString()}>{format.date(one.at)}</time>
            <span>{text.contact(one.kind)}</span>
          </p>
          <p class="sentence" dir="auto">
            {one.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
