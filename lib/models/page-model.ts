import {
  batch,
  computed,
  createModel,
  effect,
  type ReadonlySignal,
  signal,
  untracked,
} from '@preact/signals';
import { chooseFocus } from '../domain/focus.ts';
import type { PageState, Pages } from '../domain/ports.ts';
import type { PageReading, PersonSeen } from '../domain/reading.ts';
import { isSharedSender } from '../domain/shared-sender.ts';
import { hasRecordInAddress, pagePattern } from '../domain/taught-pattern.ts';
import { followValue } from './follow.ts';
import { isOwn, personKey } from './person-key.ts';

/** What the page beside us shows, and whom of it we are to look up. */
export const PageModel = createModel((pages: Pages, own: ReadonlySignal<string[]>) => {
  const state = signal<PageState>({ kind: 'waiting' });
  const chosen = signal<{ spot: string; lasting: boolean; key: string } | null>(null);
  const readings = signal(0);
  const refused = signal(false);

  effect(() =>
    untracked(() =>
      pages.live.subscribe(
        (next) => {
          batch(() => {
            state.value = next;
            readings.value += 1;
            refused.value = false;
          });
        },
        () => (state.value = { kind: 'closed' }),
      ),
    ),
  );

  const reading = computed(() => (state.value.kind === 'read' ? state.value.reading : null));
  const people = computed(() => (reading.value ? customersAmong(reading.value, own.value) : []));
  /** Everybody the page shows but the user, machines and the merely mentioned too: for picking by hand. */
  const seen = computed(() => (reading.value ? othersOn(reading.value, own.value) : []));
  /** True where the page shows the same whenever it has this name. */
  const lasting = computed(() => state.value.kind === 'read' && canBeToldAgain(state.value));
  const spot = computed(() => {
    if (state.value.kind !== 'read') return null;
    return lasting.value ? spotOf(state.value) : `${spotOf(state.value)} ${readings.value}`;
  });
  effect(() => {
    const before = chosen.peek();
    if (before && !before.lasting && before.spot !== spot.value) chosen.value = null;
  });
  const person = computed(() => {
    const now = reading.value;
    if (!now) return null;
    const choice = chosen.value?.spot === spot.value ? chosen.value?.key : null;
    return seen.value.find((one) => personKey(one) === choice) ?? focusOf(now, own.value);
  });

  return {
    state,
    reading,
    people,
    seen,
    person,
    /** What the page shows, and whom: what is picked by hand holds only there. */
    spot,
    lasting,
    /** Sites of the list that the browser took the permission from. */
    revoked: followValue<string[]>(pages.revoked, []),
    refused,
    /** A message from a machine or a list, where nobody is to be looked up. */
    sharedSender: computed(() => {
      const now = reading.value;
      return now?.people.find((one) => one.role === 'from' && isSharedSender(one)) ?? null;
    }),
    /** The user picked somebody else of this page; holds until the page shows something else. */
    choose(key: string) {
      const now = spot.peek();
      chosen.value = now === null ? null : { spot: now, lasting: lasting.peek(), key };
    },
    /** Must run inside the click that asked for it. */
    async turnOn(origin: string) {
      refused.value = false;
      const granted = await pages.turnOn(origin);
      refused.value = !granted;
    },
    /** Nothing is read there from now on. */
    async turnOff() {
      const now = state.peek();
      if (now.kind === 'read') await pages.turnOff(now.origin);
    },
    readAgain: () => pages.readAgain(),
  };
});

export type PageView = InstanceType<typeof PageModel>;

type Read = Extract<PageState, { kind: 'read' }>;

function spotOf({ tabId, url, reading }: Read): string {
  return JSON.stringify([tabId, url, reading.subject ?? '', reading.focus ? personKey(reading.focus) : '']);
}

/** By whom it shows, or by a record in its address; everything else may be many pages of one name. */
function canBeToldAgain({ url, reading }: Read): boolean {
  return reading.focus !== null || hasRecordInAddress(pagePattern(url) ?? '');
}

function focusOf(reading: PageReading, own: readonly string[]): PersonSeen | null {
  if (!reading.focus || !isOwn(reading.focus, own)) return reading.focus;
  return chooseFocus(reading.people, [...reading.own, ...own], reading.pageKind);
}

function customersAmong(reading: PageReading, own: readonly string[]): PersonSeen[] {
  return othersOn(reading, own).filter((person) => !isSharedSender(person));
}

function othersOn(reading: PageReading, own: readonly string[]): PersonSeen[] {
  const mine = [...reading.own, ...own];
  const seen = new Map<string, PersonSeen>();
  for (const person of [...(reading.focus ? [reading.focus] : []), ...reading.people]) {
    if (isOwn(person, mine)) continue;
    if (!seen.has(personKey(person))) seen.set(personKey(person), person);
  }
  return [...seen.values()];
}
