import type { CivilDate } from '../../lib/domain/records.ts';
import { focusHere } from '../base/focus-here.ts';
import { useUi } from '../base/ui.ts';

const CALENDARS = ['gregorian', 'chinese'] as const;
/** Months of the Chinese calendar have 29 or 30 days. */
const MOST_DAYS = { gregorian: 31, chinese: 30 } as const;

interface CivilFieldsProps {
  date: CivilDate;
  /** Pay day: the day of the month alone. */
  monthly: boolean;
  onChange: (date: CivilDate) => void;
}

/** A day that comes back every year, in either calendar. */
export function CivilFields({ date, monthly, onChange }: CivilFieldsProps) {
  const { text } = useUi();
  const { calendar } = date;
  const change = (part: Partial<CivilDate>) => onChange(fitting({ ...date, ...part }));
  return (
    <>
      {monthly ? null : <CalendarAndMonth date={date} onChange={change} />}
      <label class="panel-field">
        <span>{text.dateDay}</span>
        <select
          class="field"
          value={date.day}
          onChange={(event) => change({ day: Number(event.currentTarget.value) })}
        >
          {numbered(MOST_DAYS[calendar]).map((day) => (
            <option key={day} value={day}>
              {day}
            </option>
          ))}
        </select>
      </label>
      {calendar === 'chinese' ? (
        <label class="panel-check">
          <input
            type="checkbox"
            checked={date.leap === 1}
            onChange={(event) => onChange(fitting(date, event.currentTarget.checked))}
          />
          {text.leapMonth}
        </label>
      ) : null}
    </>
  );
}

interface CalendarAndMonthProps {
  date: CivilDate;
  onChange: (part: Partial<CivilDate>) => void;
}

function CalendarAndMonth({ date, onChange }: CalendarAndMonthProps) {
  const { text, language } = useUi();
  const { calendar } = date;
  return (
    <>
      <label class="panel-field">
        <span>{text.calendarLabel}</span>
        <select
          class="field"
          ref={focusHere}
          value={calendar}
          onChange={(event) => onChange({ calendar: event.currentTarget.value as CivilDate['calendar'] })}
        >
          {CALENDARS.map((name) => (
            <option key={name} value={name}>
              {text.calendar(name)}
            </option>
          ))}
        </select>
      </label>
      <label class="panel-field">
        <span>{text.monthLabel}</span>
        <select
          class="field"
          value={date.month}
          onChange={(event) => onChange({ month: Number(event.currentTarget.value) })}
        >
          {numbered(12).map((month) => (
            <option key={month} value={month}>
              {calendar === 'gregorian' ? monthName(month, language) : month}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

const numbered = (most: number) => Array.from({ length: most }, (_, i) => i + 1);

function monthName(month: number, language: string): string {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return name.format(Date.UTC(2024, month - 1, 1));
}

/** Only the Chinese calendar has leap months, and no day beyond the thirtieth; a year of birth is a Gregorian one. */
function fitting(date: CivilDate, leap = date.leap === 1): CivilDate {
  const { calendar, year, month, day } = date;
  const days = calendar === 'chinese' ? MOST_DAYS.chinese : new Date(Date.UTC(2024, month, 0)).getUTCDate();
  return {
    calendar,
    ...(year === undefined ? {} : { year }),
    month,
    ...(leap && calendar === 'chinese' ? { leap: 1 as const } : {}),
    day: Math.min(day, days),
  };
}
