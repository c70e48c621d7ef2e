import { computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { chooseFocus } from '../domain/focus.ts';
import type { PageState, Pages } from '../domain/ports.ts';
import type { PageReading, PersonSeen } from '../domain/reading.ts';
import { isSharedSender } from '../domain/shared-sender.ts';
import { followValue } from './follow.ts';
import { isOwn, personKey } from './person-key.ts';

/** What the page beside us shows, and whom of it we are to look up. */
export const PageModel = createModel((pages: Pages, own: ReadonlySignal<string[]>) => {
  const state = signal<PageState>({ kind: 'waiting' });
  const chosen = signal<{ page: string; key: string } | null>(null);
  const refused = signal(false);

  effect(() =>
    untracked(() =>
      pages.live.subscribe(
        (next) => {
          state.value = next;
          refused.value = false;
        },
        () => (state.value = { kind: 'closed' }),
      ),
    ),
  );

  const reading = computed(() => (state.value.kind === 'read' ? state.value.reading : null));
  const people = computed(() => (reading.value ? customersAmong(reading.value, own.value) : []));
  /** Everybody the page shows but the user, machines and the merely mentioned too: for picking by hand. */
  const seen = computed(() => (reading.value ? othersOn(reading.value, own.value) : []));
  const person = computed(() => {
    const now = reading.value;
    if (!now) return null;
    const choice = chosen.value?.page === pageName(now) ? chosen.value.key : null;
    return seen.value.find((one) => personKey(one) === choice) ?? focusOf(now, own.value);
  });

  return {
    state,
    reading,
    people,
    seen,
    person,
    /** What the page shows, and whom: what is picked by hand holds only there. */
    spot: computed(() => {
      const now = reading.value;
      return now ? `${pageName(now)} ${now.focus ? personKey(now.focus) : ''}` : null;
    }),
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
      const now = reading.peek();
      chosen.value = now ? { page: pageName(now), key } : null;
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

function pageName(reading: PageReading): string {
  return `${reading.page} ${reading.subject ?? ''}`;
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
