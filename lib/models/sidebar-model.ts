import { computed, createModel, signal } from '@preact/signals';
import type { Book, Clock, Drafts, NewId, Pages } from '../domain/ports.ts';
import type { PageReading } from '../domain/reading.ts';
import type { Provenance } from '../domain/records.ts';
import { subjectOf } from '../domain/subject.ts';
import { AgendaModel } from './agenda-model.ts';
import { ChangesModel } from './changes-model.ts';
import { DraftsModel } from './drafts-model.ts';
import { FileModel } from './file-model.ts';
import { HealthModel, type HealthPort } from './health-model.ts';
import { nowSignal } from './now-signal.ts';
import { PageModel } from './page-model.ts';
import { personName } from './person-key.ts';
import { practiceActions } from './practice-actions.ts';
import { QuickAddModel } from './quick-add-model.ts';
import { followUpActions, identityActions, memoryActions } from './record-actions.ts';
import { NOBODY_KNOWN, ResolutionModel } from './resolution-model.ts';
import { SearchModel } from './search-model.ts';
import { SettingsModel } from './settings-model.ts';
import { ShownModel } from './shown-model.ts';
import type { Target } from './target.ts';

export interface SidebarPorts {
  book: Book;
  health: HealthPort;
  pages: Pages;
  drafts: Drafts;
  clock: Clock;
  newId: NewId;
  /** Country taken when the user has set none. */
  region: string;
}

/** The whole sidebar: small models, wired. Dispose it to end every subscription. */
export const SidebarModel = createModel((ports: SidebarPorts) => {
  const { book, clock, newId } = ports;
  const now = nowSignal(clock);
  const attempt = signal(0);
  const settings = new SettingsModel(book, ports.region);
  const page = new PageModel(ports.pages, settings.ownAddresses);
  const drafts = new DraftsModel(ports.drafts);
  const { shown, ...place } = new ShownModel(page.person, drafts.holding);
  const who = new ResolutionModel(book, shown, settings.region, attempt);
  const file = new FileModel(book, who.customerId, now, attempt);
  const changes = new ChangesModel(book);
  const name = computed(() => {
    const opened = file.opened.value;
    if (opened.kind === 'ready' && opened.value) return opened.value.brief.customer.displayName;
    const person = shown.value?.person;
    return person ? personName(person) : '';
  });
  const personSubject = computed(() => {
    const person = shown.value?.person;
    return person ? subjectOf(NOBODY_KNOWN, person, settings.region.value) : null;
  });

  const targetNow = (): Target | null => {
    const subject = who.subject.peek();
    if (!subject) return null;
    return {
      subject,
      customerId: who.customerId.peek(),
      person: shown.peek()?.person ?? null,
      name: name.peek(),
      region: settings.region.peek(),
      provenance: provenanceOf(clock.now(), place.waiting.peek() ? null : page.reading.peek()),
    };
  };

  return {
    now,
    name,
    settings,
    page,
    shown,
    place,
    who,
    file,
    changes,
    quickAdd: new QuickAddModel({
      book,
      clock,
      newId,
      drafts,
      changes,
      subject: who.subject,
      personSubject,
      targetNow,
    }),
    agenda: new AgendaModel(book, now, attempt),
    search: new SearchModel(book),
    health: new HealthModel(ports.health),
    memories: memoryActions(changes, clock),
    followUps: followUpActions(changes, clock, newId),
    identities: identityActions(changes),
    practice: practiceActions(changes, clock),
    zone: () => clock.zone(),
    /** Asks the book again after a failure. */
    async retry() {
      await ports.health.retry();
      attempt.value += 1;
    },
  };
});

export type Sidebar = InstanceType<typeof SidebarModel>;

function provenanceOf(at: number, reading: PageReading | null): Provenance {
  if (!reading) return { at };
  return { at, page: reading.page, ...(reading.subject ? { subject: reading.subject } : {}) };
}
