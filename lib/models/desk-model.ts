import { computed, createModel, effect, signal } from '@preact/signals';
import type { Desk } from '../domain/people/desk-port.ts';
import type { Pages } from '../domain/ports.ts';
import { DeskAgendaModel } from './desk-agenda.ts';
import { BulkModel } from './desk-bulk.ts';
import { savedFilters } from './desk-filters.ts';
import { PeopleModel } from './desk-people.ts';
import { DeskPersonModel } from './desk-person.ts';
import { ReviewModel } from './desk-review.ts';
import { type DeskRoute, hashOf } from './desk-route.ts';
import { SelectionModel } from './desk-selection.ts';
import { TrashModel } from './desk-trash.ts';
import { constant } from './follow.ts';
import { SidebarModel, type SidebarPorts } from './sidebar-model.ts';

export interface DeskPorts extends Omit<SidebarPorts, 'pages' | 'picks'> {
  desk: Desk;
}

/** Beside no page. */
const NO_PAGES: Pages = {
  live: constant({ kind: 'closed' }),
  turnOn: async () => false,
  turnOff: async () => {},
  revoked: constant([]),
  readAgain: async () => {},
};

/** The full tab: a card as the sidebar has it, and all that is about everybody. */
export const DeskModel = createModel((ports: DeskPorts) => {
  const { desk, book, clock } = ports;
  const sidebar = new SidebarModel({
    ...ports,
    pages: NO_PAGES,
    picks: { read: async () => null, keep: async () => {} },
  });
  const route = signal<DeskRoute>({ page: 'people' });
  const attempt = signal(0);
  const people = new PeopleModel({ desk, clock, attempt });
  const selection = new SelectionModel(
    people.ids,
    computed(() => JSON.stringify(people.query.value.filter)),
  );
  const { changes, now, memories } = sidebar;
  effect(() => {
    const to = route.value;
    if (to.page === 'person') sidebar.place.open(to.id);
    if (to.page === 'find') people.filter.value = to.words.trim() === '' ? {} : { text: to.words };
  });
  return {
    sidebar,
    route,
    /** As the address of this tab has it. */
    hash: computed(() => hashOf(route.value)),
    people,
    selection,
    bulk: new BulkModel({ desk, changes, query: people.query, selected: selection.selected }),
    filters: savedFilters(desk, changes, ports.newId),
    person: new DeskPersonModel({ desk, changes, customerId: sidebar.who.customerId, attempt }),
    agenda: new DeskAgendaModel({ book, now, zone: () => clock.zone(), attempt }),
    review: new ReviewModel({ desk, memories, now, attempt }),
    trash: new TrashModel({ desk, drafts: ports.drafts, changes, attempt }),
    async retry() {
      await sidebar.retry();
      attempt.value += 1;
    },
  };
});

export type DeskState = InstanceType<typeof DeskModel>;
