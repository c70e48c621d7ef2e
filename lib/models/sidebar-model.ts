import { computed, createModel, signal } from '@preact/signals';
import { type DraftWatch, NO_DRAFT_WATCH } from '../domain/guard/draft-watch.ts';
import type { Moment } from '../domain/memory/moments.ts';
import type { Book, Clock, Drafts, NewId, Pages, Picks } from '../domain/ports.ts';
import type { PageReading } from '../domain/reading.ts';
import type { Provenance } from '../domain/records.ts';
import { type ReportFacts, reportOf } from '../domain/report.ts';
import type { Selections } from '../domain/selected.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Teaching } from '../domain/teaching.ts';
import { AgendaModel } from './agenda-model.ts';
import { cadenceActions } from './cadence-actions.ts';
import { CardsModel } from './cards-model.ts';
import { CareModel } from './care-model.ts';
import { CareSettingsModel } from './care-settings.ts';
import { caseActions } from './case-actions.ts';
import { ChangesModel } from './changes-model.ts';
import { DraftsModel } from './drafts-model.ts';
import { FileModel } from './file-model.ts';
import { FindModel } from './find-model.ts';
import { GuardModel } from './guard-model.ts';
import { HealthModel, type HealthPort } from './health-model.ts';
import { HintsModel } from './hints-model.ts';
import { identityActions } from './identity-actions.ts';
import { memoryActions } from './memory-actions.ts';
import { nowSignal } from './now-signal.ts';
import { PageModel } from './page-model.ts';
import { personKey, personName } from './person-key.ts';
import { PicksModel } from './picks-model.ts';
import { practiceActions } from './practice-actions.ts';
import { QuickAddModel } from './quick-add-model.ts';
import { NO_SELECTIONS, SelectedModel } from './quick-add-selected.ts';
import { followUpActions } from './record-actions.ts';
import { NOBODY_KNOWN, ResolutionModel } from './resolution-model.ts';
import { RouteModel } from './route-model.ts';
import { SearchModel } from './search-model.ts';
import { SettingsModel } from './settings-model.ts';
import { ShownModel } from './shown-model.ts';
import { supplyActions } from './supply-actions.ts';
import type { Target } from './target.ts';
import { NO_TEACHING, TeachModel } from './teach-model.ts';
import { VisitModel } from './visit-actions.ts';

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
  /** What is being written on pages; absent in windows beside no page. */
  draftWatch?: DraftWatch;
  /** Words marked on pages; absent in windows beside no page. */
  selections?: Selections;
  /** Country taken when the user has set none. */
  region: string;
  /** Language of the browser, taken when the user has set none; BCP 47. */
  language?: string;
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
  const moment = computed<Moment>(() =>
    shown.value?.person && page.reading.value?.pageKind === 'compose' ? 'writing' : 'opening',
  );
  const file = new FileModel(book, who.customerId, now, attempt, moment);
  const changes = new ChangesModel(book);
  const care = new CareSettingsModel(book, changes);
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

  const quickAdd = new QuickAddModel({
    book,
    clock,
    newId,
    drafts,
    shelf: ports.drafts,
    changes,
    ladder: () => care.ladder.peek(),
    language: computed(() =>
      settings.language.value === 'auto' ? (ports.language ?? 'en') : settings.language.value,
    ),
    region: settings.region,
    subject: who.subject,
    standing: who.standing,
    personSubject,
    targetNow,
  });

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
    quickAdd,
    selected: new SelectedModel({
      selections: ports.selections ?? NO_SELECTIONS,
      book,
      changes,
      quickAdd,
      region: settings.region,
      own: settings.ownAddresses,
      tabId: computed(() => (page.state.value.kind === 'read' ? page.state.value.tabId : null)),
      pickedFor: (selected) => {
        const reading = page.reading.peek();
        const subject = who.subject.peek();
        const same = reading?.page === selected.page && reading.subject === selected.subject;
        if (!same || !subject || picks.current.peek() === null || place.waiting.peek()) return null;
        return { subject, name: name.peek() };
      },
      show: (person) => page.choose(personKey(person)),
    }),
    agenda: new AgendaModel({ book, now, zone: () => clock.zone(), attempt }),
    search: new FindModel(book, clock),
    /** Who the page is about, by hand. */
    pickSearch: new SearchModel(book),
    health: new HealthModel(ports.health),
    memories: memoryActions({ changes, clock, newId, drafts, provenance: provenanceNow }),
    followUps: followUpActions(changes, clock),
    care: new CareModel(book, who.customerId, now, attempt),
    careSettings: care,
    cases: caseActions({
      changes,
      clock,
      newId,
      ladder: () => care.ladder.peek(),
      provenance: provenanceNow,
    }),
    visit: new VisitModel({
      book,
      changes,
      clock,
      newId,
      shelf: ports.drafts,
      template: () => care.visitSteps.peek(),
    }),
    supplies: supplyActions(changes, clock, newId),
    cadence: cadenceActions(changes, clock, () => care.postDays.peek()),
    route: new RouteModel({ book, changes, now, zone: () => clock.zone(), attempt }),
    cards: new CardsModel({ book, now, zone: () => clock.zone(), postDays: care.postDays, attempt }),
    hints,
    picks,
    guard: new GuardModel({
      book,
      reading: page.reading,
      people: page.people,
      picked: computed(() => {
        const [key, customerId] = [shown.value?.key, who.customerId.value];
        return key !== undefined && customerId !== null ? { key, customerId } : null;
      }),
      region: settings.region,
      now,
      attempt,
      page: page.state,
      drafts: ports.draftWatch ?? NO_DRAFT_WATCH,
      readAgain: page.readAgain,
      on: settings.guardOn,
      lists: settings.giftLists,
    }),
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
