import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  class?: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A titled part of the card; the title names the landmark. */
export function Section({ title, class: extra = '', aside, children }: SectionProps) {
  const id = useId();
  return (
    <section class={`section ${extra}`} aria-labelledby={id}>
      <header class="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
