import type { ComponentChildren } from 'preact';
import type { Customer } from '../../lib/domain/records.ts';
import { Breakable } from '../base/Breakable.tsx';
import { useUi } from '../base/ui.ts';
import { Avatar } from './Avatar.tsx';
import { Marks } from './Marks.tsx';

interface IdentityStripProps {
  name: string;
  customer: Customer | null;
  /** What stands under the name while nobody is known. */
  aside?: string;
  children?: ComponentChildren;
}

/** Who it is and how to greet, at the top of everything. */
export function IdentityStrip({ name, customer, aside, children }: IdentityStripProps) {
  const { text } = useUi();
  const work = [customer?.title, customer?.organisation, customer?.city].filter(Boolean).join(' · ');
  return (
    <header class="identity">
      <Avatar name={name} known={customer !== null} />
      <div class="identity-words">
        <h1 dir="auto">
          <Breakable text={name || text.noName} />
        </h1>
        {customer ? <Greeting customer={customer} /> : null}
        {aside ? <p class="identity-aside">{aside}</p> : null}
        {work ? (
          <p class="identity-work" dir="auto">
            {work}
          </p>
        ) : null}
        {customer ? <Marks customer={customer} /> : null}
      </div>
      {children}
    </header>
  );
}

function Greeting({ customer }: { customer: Customer }) {
  const { text } = useUi();
  const parts = [
    ...(customer.greeting ? [text.greet(customer.greeting)] : []),
    ...(customer.pronunciation ? [text.say(customer.pronunciation)] : []),
  ];
  return parts.length > 0 ? <p class="greeting">{parts.join(' · ')}</p> : null;
}
