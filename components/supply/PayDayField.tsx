import { useId } from 'preact/hooks';
import { useUi } from '../base/ui.ts';

interface PayDayFieldProps {
  /** RFC 5545 words; empty = the customer's own pay day. */
  rule: string;
  onChange: (rule: string) => void;
}

const DAYS = [...Array.from({ length: 31 }, (_, i) => i + 1), -1];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** A Monday. */
const MONDAY = Temporal.PlainDate.from('2024-01-01');

/** Wages come on a day of the month or of the week, or when the customer's dates say. */
export function PayDayField({ rule, onChange }: PayDayFieldProps) {
  const { text, language } = useUi();
  const id = useId();
  const known = [
    ...DAYS.map((day) => ({ value: `FREQ=MONTHLY;BYMONTHDAY=${day}`, words: text.payDayEvery(day) })),
    ...WEEKDAYS.map((code, i) => ({
      value: `FREQ=WEEKLY;BYDAY=${code}`,
      words: text.payDayWeekly(MONDAY.add({ days: i }).toLocaleString(language, { weekday: 'long' })),
    })),
  ];
  // A rule from elsewhere stays as it is.
  const other = rule !== '' && !known.some(({ value }) => value === rule);
  return (
    <>
      <label for={id}>{text.supplyPayDay}</label>
      <select id={id} class="field" value={rule} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{text.payDayOwn}</option>
        {other ? <option value={rule}>{rule}</option> : null}
        {known.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
