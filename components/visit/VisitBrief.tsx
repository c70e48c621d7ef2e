import type { Brief } from '../../lib/domain/brief.ts';
import { dueTitle } from '../../lib/i18n/due-title.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';

interface VisitBriefProps {
  brief: Brief;
  /** The taboos stand on the screen already. */
  withoutTaboos?: boolean;
}

/** What to know before going in: taboos, what is due, what is liked. Sensitive words are not laid open. */
export function VisitBrief({ brief, withoutTaboos = false }: VisitBriefProps) {
  const { text, format, now } = useUi();
  const plain = (memory: Brief['strongest'][number]) => memory.sensitive !== 1;
  const shown = withoutTaboos ? [] : brief.taboos;
  const taboos = shown.filter(plain);
  const hidden = shown.length - taboos.length;
  // The visit itself is what is being done.
  const due = brief.now.filter(({ followUp }) => followUp.about?.kind !== 'visit');
  const liked = brief.strongest.filter(plain);
  if (shown.length + due.length + liked.length === 0) {
    return <p class="empty">{text.routeNoBrief}</p>;
  }
  return (
    <ul class="visit-brief">
      {taboos.map((memory) => (
        <li class="brief-taboo" key={memory.id}>
          <Icon name="taboo" small />
          <span class="sr-only">{text.taboos}</span>
          <span dir="auto">{memory.text}</span>
        </li>
      ))}
      {hidden > 0 ? (
        <li class="brief-taboo">
          <Icon name="taboo" small />
          <span>{text.sensitiveTaboos(hidden)}</span>
        </li>
      ) : null}
      {due.map(({ followUp, overdue }) => (
        <li key={followUp.id}>
          <Icon name={followUp.channel} small />
          <span dir="auto">
            {dueTitle(followUp, text)}{' '}
            <span class="meta">
              {overdue ? <strong class="overdue-word">{text.overdue}</strong> : null}
              <span>{format.due(followUp.due, now)}</span>
            </span>
          </span>
        </li>
      ))}
      {liked.map((memory) => (
        <li key={memory.id}>
          <Icon name={memory.kind} small />
          <span dir="auto">{memory.text}</span>
        </li>
      ))}
    </ul>
  );
}
