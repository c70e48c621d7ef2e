import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface NoticeProps {
  icon: IconName;
  title: string;
  children: ComponentChildren;
  tone?: 'plain' | 'warn' | 'bad';
}

/** One thing the user should know about this page or this book, with what can be done about it. */
export function Notice({ icon, title, children, tone = 'plain' }: NoticeProps) {
  const id = useId();
  return (
    <section
      class={`notice notice-${tone}`}
      aria-labelledby={id}
      {...(tone !== 'plain' ? { role: 'alert' } : {})}
    >
      <Icon name={icon} />
      <div class="notice-body">
        <h2 id={id} class="notice-title">
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}
