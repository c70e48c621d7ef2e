import type { Customer } from '../../lib/domain/records.ts';
import { useUi } from '../base/ui.ts';
import { Avatar } from '../identity/Avatar.tsx';

interface PersonButtonProps {
  customer: Customer;
  onOpen: (customerId: string) => void;
}

export function PersonButton({ customer, onOpen }: PersonButtonProps) {
  const { text } = useUi();
  const details = [
    ...(customer.practice ? [text.practice] : []),
    ...(customer.tierOverride ? [text.tier(customer.tierOverride)] : []),
    customer.organisation,
    customer.city,
  ];
  return (
    <button type="button" class="person-button" onClick={() => onOpen(customer.id)}>
      <Avatar name={customer.displayName} known />
      <span class="person-words">
        <span class="person-name" dir="auto">
          {customer.displayName}
        </span>
        <span class="meta">{details.filter(Boolean).join(' · ')}</span>
      </span>
    </button>
  );
}
