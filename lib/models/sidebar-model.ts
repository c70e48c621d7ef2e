import { computed, createModel, signal } from '@preact/signals';
import type { Book, Clock, Drafts, NewId, Pages, Picks } from '../domain/ports.ts';
import type { PageReading } from '../domain/reading.ts';
import type { Provenance } from '../domain/records.ts';
import { type ReportFacts, reportOf } from '../domain/report.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Teaching } from '../domain/teaching.ts';
import { AgendaModel } from './agenda-model.ts';
import { ChangesModel } from './changes-model.ts';
import { DraftsModel } from './drafts-model.ts';
import { FileModel } from './file-model.ts';
import { HealthModel, type HealthPort } from './health-model.ts';
import { HintsModel } from './hints-model.ts';
import { identityActions } from './identity-actions.ts';
import { nowSignal } from './now-signal.ts';
import { PageModel } from './page-model.ts';
import { personName } from './person-key.ts';
import { PicksModel } from './picks-model.ts';
import { practiceActions } from './practice-actions.ts';
import { QuickAddModel } from './quick-add-model.ts';
import { followUpActions, memoryActions } from './record-actions.ts';
import { NOBODY_KNOWN, ResolutionModel } from './resolution-model.ts';
import { SearchModel } from './search-model.ts';
import { SettingsModel } from './settings-model.ts';
import { ShownModel } from './shown-model.ts';
import type { Target } from './target.ts';
import { NO_TEACHING, TeachModel } from './teach-model.ts';

export interface SidebarPorts {
  book: Book;
  health: HealthPort;
  pages: Pages;
  drafts: Drafts;
  picks: Picks;
  /** What a report about a page may say of this installation. */
  about: ReportFacts;
  clock: Clock;
  newId: NewId;
  /** Absent in windows beside no page. */
  teaching?: Teaching;
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
  const who = new ResolutionModel({
    book,
    shown,
    spot: page.spot,
    holding: drafts.holding,
    region: settings.region,
    attempt,
  });
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

  const hints = new HintsModel({
    book,
    person: computed(() => (shown.value ? shown.value.person : page.sharedSender.value)),
    resolution: who.resolution,
    region: settings.region,
    attempt,
  });
  const picks = new PicksModel({
    picks: ports.picks,
    spot: page.spot,
    lasting: page.lasting,
    opened: place.opened,
    holding: drafts.holding,
    apply: (pick) => (pick.kind === 'customer' ? place.open(pick.customerId) : page.choose(pick.key)),
    leave: place.leave,
  });
  const provenanceNow = () => provenanceOf(clock.now(), place.waiting.peek() ? null : page.reading.peek());

  const targetNow = (): Target | null => {
    const subject = who.subject.peek();
    if (!subject) return null;
    return {
      subject,
      customerId: who.customerId.peek(),
      person: shown.peek()?.person ?? null,
      name: name.peek(),
      region: settings.region.peek(),
      provenance: provenanceNow(),
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
      standing: who.standing,
      personSubject,
      targetNow,
    }),
    agenda: new AgendaModel({ book, now, zone: () => clock.zone(), attempt }),
    search: new SearchModel(book),
    /** Who the page is about, by hand. */
    pickSearch: new SearchModel(book),
    health: new HealthModel(ports.health),
    memories: memoryActions(changes, clock),
    followUps: followUpActions(changes, clock, newId),
    hints,
    picks,
    identities: identityActions({
      book,
      changes,
      clock,
      newId,
      region: () => settings.region.peek(),
      provenance: provenanceNow,
    }),
    /** What this page made of its reader, without a word of it. */
    report: () => reportOf(page.state.peek(), ports.about),
    /** Off for this site, in one click. */
    async turnSiteOff() {
      const now = page.state.peek();
      if (now.kind !== 'read') return;
      await page.turnOff();
      changes.tell({ kind: 'site-off', name: URL.parse(now.origin)?.host ?? now.origin });
    },
    teach: new TeachModel({
      book,
      changes,
      newId,
      page: page.state,
      teaching: ports.teaching ?? NO_TEACHING,
    }),
    practice: practiceActions(changes, clock, book),
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
