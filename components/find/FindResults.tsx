import { useEffect } from 'preact/hooks';
import type { FoundPage } from '../../lib/domain/find.ts';
import type { Findings } from '../../lib/models/find-model.ts';
import { troubleOf } from '../../lib/models/trouble.ts';
import { useUi } from '../base/ui.ts';
import { FindOptionRow } from './FindOptionRow.tsx';
import { type FindOption, groupsOf } from './options.ts';

interface FindResultsProps {
  /** Id of the field. */
  id: string;
  findings: Findings;
  active: string | null;
  onOpen: (option: FindOption, onDesk: boolean) => void;
  onMore: () => void;
}

/** The answer in groups; why it may be short, and what was searched when it is empty. */
export function FindResults({ id, findings, active, onOpen, onMore }: FindResultsProps) {
  const { text } = useUi();
  useEffect(() => {
    if (active !== null) document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, active]);
  const { loaded, current } = findings;
  if (loaded.kind === 'failed') return <p class="empty">{text.trouble(troubleOf(loaded.error))}</p>;
  if (loaded.kind === 'loading') return null;
  const page = loaded.value;
  const groups = groupsOf(page);
  return (
    <div class="find-answer" aria-busy={!current}>
      <Said page={page} words={findings.query.text} />
      <div id={`${id}-list`} class="find-list" role="listbox" aria-label={text.findLabel}>
        {groups.map(({ kind, options }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <p id={`${id}-${kind}`} class="find-group" role="presentation">
              {text.findGroup[kind]}
            </p>
            <div class="find-options" role="presentation">
              {options.map((option) => (
                <FindOptionRow
                  key={option.id}
                  option={option}
                  id={`${id}-${option.id}`}
                  active={option.id === active}
                  onOpen={onOpen}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
      {groups.length > 0 ? <p class="meta find-keys">{text.findKeys}</p> : null}
      {page.more ? (
        <button type="button" class="plain wide" onClick={onMore}>
          {text.findMore}
        </button>
      ) : null}
    </div>
  );
}

function Said({ page, words }: { page: FoundPage; words: string }) {
  const { text } = useUi();
  const texts = page.memories.length + page.others.length;
  const none = page.people.length + texts === 0;
  const { indexing } = page;
  const percent = indexing ? Math.floor((100 * indexing.done) / Math.max(1, indexing.total)) : null;
  return (
    <>
      <p class={none ? 'empty' : 'sr-only'} role="status">
        {none ? text.findNone(words) : text.findCount(page.people.length, texts)}
      </p>
      {none ? <p class="empty">{text.findNoneHint}</p> : null}
      {percent === null ? null : <p class="meta">{text.findIndexing(percent)}</p>}
    </>
  );
}
