import type { FollowUp } from '../records.ts';
import type { QuietHours, QuietSpan } from './quiet.ts';
import type { WorkDays } from './work-days.ts';

export type Origin = FollowUp['origin'];

/** What the user has set about announcements, and the zone of their days. */
export interface DueRules {
  /** Whether anything is announced at all. */
  on: boolean;
  zone: string;
  quiet: QuietHours;
  work: WorkDays;
  /** When a day without a wall time is announced that is a day off. */
  onDayOff: 'same' | 'before' | 'after';
  /** Kinds that are shown, but never announced. */
  muted: ReadonlySet<Origin>;
}

/** The settings by name, as they stand in the book: anything may be in them. */
export interface DueSettings {
  remindersOn?: unknown;
  quietHours?: unknown;
  workDays?: unknown;
  onDayOff?: unknown;
  mutedOrigins?: unknown;
  /** `{off: string[], on: string[]}`: civil dates, the public list and the user's own together. */
  daysOff?: unknown;
  /** An IANA zone; anything else: the zone follows the device. */
  zone?: unknown;
}

/** Names of the settings. */
export const DUE_SETTINGS = [
  'remindersOn',
  'quietHours',
  'workDays',
  'onDayOff',
  'mutedOrigins',
  'daysOff',
  'zone',
] as const satisfies readonly (keyof DueSettings)[];

const WORK_WEEK = [1, 2, 3, 4, 5];
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ORIGINS: readonly Origin[] = [
  'manual',
  'occasion',
  'supply',
  'promise',
  'cadence',
  'visit',
  'calendar',
];

/** The rules of the user; what can't be read of the settings is as if it had not been set. */
export function readDueRules(settings: DueSettings, deviceZone: string): DueRules {
  const { quietHours, workDays, onDayOff, mutedOrigins, daysOff, zone } = settings;
  const { off, on } = (isObject(daysOff) ? daysOff : {}) as { off?: unknown; on?: unknown };
  const weekdays = listOf(workDays, isWeekday);
  return {
    on: settings.remindersOn !== false,
    zone: userZone(zone, deviceZone),
    quiet: readQuiet(quietHours),
    work: {
      weekdays: weekdays.length === 0 ? WORK_WEEK : weekdays,
      off: new Set(listOf(off, isDate)),
      on: new Set(listOf(on, isDate)),
    },
    onDayOff: onDayOff === 'before' || onDayOff === 'after' ? onDayOff : 'same',
    muted: new Set(listOf(mutedOrigins, isOrigin)),
  };
}

/** The zone in which the user lives: the one they have named, else that of the device. */
export function userZone(setting: unknown, deviceZone: string): string {
  if (typeof setting !== 'string' || setting === 'device') return deviceZone;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(setting).timeZoneId;
  } catch {
    return deviceZone;
  }
}

function readQuiet(value: unknown): QuietHours {
  if (!isObject(value)) return {};
  const spans = Object.entries(value).filter(([day, span]) => isWeekday(Number(day)) && isSpan(span));
  return Object.fromEntries(spans);
}

function isSpan(value: unknown): value is QuietSpan {
  if (!isObject(value)) return false;
  const { from, to } = value as Partial<Record<keyof QuietSpan, unknown>>;
  return typeof from === 'string' && typeof to === 'string' && TIME.test(from) && TIME.test(to);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function listOf<T>(value: unknown, is: (one: unknown) => one is T): T[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

const isWeekday = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7;
const isDate = (value: unknown): value is string => typeof value === 'string' && DATE.test(value);
const isOrigin = (value: unknown): value is Origin => ORIGINS.some((origin) => origin === value);
