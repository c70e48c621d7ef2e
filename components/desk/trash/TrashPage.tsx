import type { TrashItem } from '../../../lib/domain/people/desk-port.ts';
import type { Trash } from '../../../lib/models/desk-trash.ts';
import { troubleOf } from '../../../lib/models/trouble.ts';
import { Icon } from '../../base/Icon.tsx';
import { useUi } from '../../base/ui.ts';
import { Skeleton } from '../../states/Skeleton.tsx';
import { EraseDialog } from './EraseDialog.tsx';

interface TrashPageProps {
  trash: Trash;
  readOnly: boolean;
}

/** What was deleted in the last 90 days. */
export function TrashPage({ trash, readOnly }: TrashPageProps) {
  const { text } = useUi();
  const page = trash.page.value;
  const items = page.kind === 'ready' ? page.value.items : [];
  return (
    <section class="trash-page" aria-labelledby="trash-title">
      <header class="desk-head">
        <h1 id="trash-title">{text.deskTrash}</h1>
        {items.length > 0 && !readOnly ? (
          <button type="button" class="plain danger" onClick={() => void trash.ask(items)}>
            {text.trashEraseAll}
          </button>
        ) : null}
      </header>
      <p class="meta">{text.trashLead}</p>
      {page.kind === 'loading' ? <Skeleton /> : null}
      {page.kind === 'failed' ? <p class="empty">{text.trouble(troubleOf(page.error))}</p> : null}
      {page.kind === 'ready' && items.length === 0 ? <p class="desk-empty">{text.trashEmpty}</p> : null}
      {items.length > 0 ? (
        <ul class="trash-list">
          {items.map((item) => (
            <Row key={`${item.kind} ${item.id}`} item={item} trash={trash} readOnly={readOnly} />
          ))}
        </ul>
      ) : null}
      {page.kind === 'ready' && page.value.more ? (
        <button type="button" class="quiet" onClick={trash.showMore}>
          {text.agendaMore}
        </button>
      ) : null}
      {trash.doomed.value ? <EraseDialog doomed={trash.doomed.value} trash={trash} /> : null}
    </section>
  );
}

function Row({ item, trash, readOnly }: TrashPageProps & { item: TrashItem }) {
  const { text, format, now } = useUi();
  const name = nameOf(item, text);
  return (
    <li class="trash-row">
      <Icon name={item.kind === 'customer' ? 'person' : item.memory.kind} />
      <div class="trash-words">
        <p class="sentence" dir="auto">
          {name}
        </p>
        <p class="meta">
          <span>{aboutOf(item, text)}</span>
          <span>{text.trashDeleted(format.ago(item.deletedAt, now))}</span>
        </p>
      </div>
      {readOnly ? null : (
        <div class="actions">
          <button
            type="button"
            class="plain"
            aria-label={text.trashRestoreFor(name)}
            onClick={() => void trash.restore(item)}
          >
            {text.trashRestore}
          </button>
          <button
            type="button"
            class="quiet danger"
            aria-label={text.trashEraseFor(name)}
            onClick={() => void trash.ask([item])}
          >
            {text.trashErase}
          </button>
        </div>
      )}
    </li>
  );
}

type Text = ReturnType<typeof useUi>['text'];

/** Sensitive words stay hidden here too. */
function nameOf(item: TrashItem, text: Text): string {
  if (item.kind === 'customer') return item.customer.displayName;
  return item.memory.sensitive === 1 ? text.sensitiveMemory : item.memory.text;
}

function aboutOf(item: TrashItem, text: Text): string {
  if (item.kind === 'customer') return text.trashPerson(item.memories);
  return item.customer ? text.trashOf(item.customer.displayName) : text.trashOfNobody;
}
