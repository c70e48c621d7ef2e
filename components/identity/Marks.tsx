import type { Customer } from '../../lib/domain/records.ts';
import { useUi } from '../base/ui.ts';

/** Tier, stage and how long: what a colleague would whisper. */
export function Marks({ customer }: { customer: Customer }) {
  const { text, format } = useUi();
  const marks = [
    ...(customer.practice ? [{ class: 'mark mark-practice', text: text.practice }] : []),
    ...(customer.tierOverride
      ? [{ class: `mark mark-${customer.tierOverride}`, text: text.tier(customer.tierOverride) }]
      : []),
    ...(customer.stage ? [{ class: 'mark', text: text.stage(customer.stage) }] : []),
    ...(customer.scope === 'internal' ? [{ class: 'mark', text: text.internal }] : []),
    ...(customer.since ? [{ class: 'mark-plain', text: text.since(format.day(customer.since)) }] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <ul class="marks">
      {marks.map((mark) => (
        <li class={mark.class} key={mark.text}>
          {mark.text}
        </li>
      ))}
    </ul>
  );
}
