import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  title: string;
  /** By which others than readers find it. */
  name?: string;
  /** Left out where nobody has counted yet. */
  count?: number;
  children: () => ComponentChildren;
}

/** A folded section; what is inside is only built once it is opened. */
export function Fold({ title, name, count, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" data-fold={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 class="fold-title">{title}</h2>
        {count === undefined ? null : <span class="count">{count}</span>}
      </summary>
      <div class="fold-body">{open ? children() : null}</div>
    </details>
  );
}
