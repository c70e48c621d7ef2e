import type { ComponentChildren } from 'preact';
import { BriefCard } from '../../components/brief/BriefCard.tsx';
import { DeskView } from '../../components/desk/DeskView.tsx';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { SidebarView } from '../../components/sidebar/SidebarView.tsx';
import type { Desk } from '../../lib/domain/people/desk-port.ts';
import type { Book, Clock, Drafts, Live, PageState, Pages, Picks } from '../../lib/domain/ports.ts';
import type { Selected, Selections } from '../../lib/domain/selected.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { readTaughtPages, writeTaughtPages } from '../../lib/interchange/taught-sites.ts';
import { BriefCardModel } from '../../lib/models/brief-card-model.ts';
import { CareSettingsModel } from '../../lib/models/care-settings.ts';
import { ChangesModel } from '../../lib/models/changes-model.ts';
import { DeskModel } from '../../lib/models/desk-model.ts';
import { routeOf } from '../../lib/models/desk-route.ts';
import { constant } from '../../lib/models/follow.ts';
import { NoticesModel } from '../../lib/models/notices-model.ts';
import { SettingsModel } from '../../lib/models/settings-model.ts';
import { SidebarModel } from '../../lib/models/sidebar-model.ts';
import { SitesModel } from '../../lib/models/sites-model.ts';
import { TaughtPagesModel } from '../../lib/models/taught-pages-model.ts';
import { KNOWN_SITES } from '../../lib/sites/known-sites.ts';
import { openBook } from '../../lib/storage/open-book.ts';
import { playDraft } from './guard-states.ts';
import { NOW, ZONE } from './people.ts';
import type { Fault, GalleryState } from './states.ts';
import { playTeaching } from './teach-states.ts';

const clock: Clock = { now: () => NOW, zone: () => ZONE };
const newId = () => crypto.randomUUID().replaceAll('-', '');

class Full extends Error {
  trouble = 'full' as const;
}

export interface Staged {
  content: ComponentChildren;
  showPage(page: PageState): void;
}

/** The real models over the real storage of this browser; only the page beside is played. */
export async function stage(state: GalleryState, language: Language): Promise<Staged> {
  const opened = await openBook({ clock, newId, sentinel: noSentinel, name: `gallery-${newId()}` });
  const edits = state.edits(language);
  if (edits.length > 0) await opened.book.write(edits);
  const book = faulty(opened.book, state.fault);
  const pages = playedPages(state.page(language), state.revoked);
  if (state.view === 'desk')
    return { content: deskOf(state, language, book, opened.desk), showPage: pages.show };
  return { content: contentOf(state, language, book, pages), showPage: pages.show };
}

function contentOf(state: GalleryState, language: Language, book: Book, pages: PlayedPages) {
  if (state.view === 'brief') {
    const model = new BriefCardModel({ book, clock, newId, followUpId: 'quote' });
    return <BriefCard model={model} browserLanguage={language} onOpen={() => {}} />;
  }
  if (state.view === 'options' || state.view === 'welcome') {
    const changes = new ChangesModel(book);
    return (
      <OptionsView
        settings={new SettingsModel(book, 'TW')}
        sites={new SitesModel(playedSites, KNOWN_SITES)}
        notices={new NoticesModel(playedNotices)}
        care={{ settings: new CareSettingsModel(book, changes), changes, newId }}
        taught={new TaughtPagesModel({ book, read: readTaughtPages, write: writeTaughtPages, spread })}
        browserLanguage={language}
        zone={ZONE}
        now={NOW}
        welcome={state.view === 'welcome'}
      />
    );
  }
  const model = new SidebarModel({
    book,
    health: { health: constant(state.health), retry: async () => {}, acceptLoss: async () => {} },
    pages,
    drafts: noDrafts,
    picks: noPicks,
    about: { version: '0.1.0', browser: 'Chrome 144', siteIds: ['generic'] },
    clock,
    newId,
    draftWatch: playDraft(state.draft?.(language) ?? null),
    teaching: playTeaching(state.teaching ?? 'choosing', language),
    ...(state.marked ? { selections: marked(state.marked[language]) } : {}),
    region: 'TW',
    language,
  });
  const alone = state.view === 'agenda';
  return <SidebarView model={model} browserLanguage={language} alone={alone} onSettings={() => {}} />;
}

function deskOf(state: GalleryState, language: Language, book: Book, desk: Desk) {
  const model = new DeskModel({
    book,
    desk,
    health: { health: constant(state.health), retry: async () => {}, acceptLoss: async () => {} },
    drafts: noDrafts,
    about: { version: '0.1.0', browser: 'Chrome 144', siteIds: ['generic'] },
    clock,
    newId,
    region: 'TW',
    language,
  });
  model.route.value = routeOf(state.hash ?? '');
  return <DeskView model={model} browserLanguage={language} duplicates={() => null} />;
}

function marked(text: string): Selections {
  const page = { tabId: 1, page: 'https://mail.example.com/inbox/4711', subject: null, person: null };
  return {
    live: constant<Selected[]>([{ id: 'one', at: NOW, text, cut: false, kind: 'taboo', ...page }]),
    take: async () => true,
  };
}

const spread = async () => {};
const noSentinel = { read: async () => null, keep: async () => {} };
const noPicks: Picks = { read: async () => null, keep: async () => {} };
const noDrafts: Drafts = { read: async () => '', keep: async () => {} };

const playedSites = {
  live: constant([
    { origin: 'https://mail.google.com', revoked: false },
    { origin: 'https://outlook.live.com', revoked: false },
    { origin: 'https://mail.proton.me', revoked: true },
    { origin: 'https://harbour.zendesk.com', revoked: false },
    { origin: 'https://mail.example.com', revoked: false },
    { origin: 'https://crm.internal.example:8443', revoked: true },
  ]),
  turnOn: async () => true,
  turnOff: async () => {},
};

const playedNotices = {
  allowed: async () => true,
  nextAt: async () => NOW + 79_200_000,
  showTest: async () => {},
};

interface PlayedPages extends Pages {
  show(page: PageState): void;
}

function playedPages(first: PageState, revoked: string[]): PlayedPages {
  const hearers = new Set<(page: PageState) => void>();
  return {
    live: {
      subscribe(next) {
        hearers.add(next);
        next(first);
        return () => hearers.delete(next);
      },
    },
    show: (page) => {
      for (const hear of hearers) hear(page);
    },
    turnOn: async () => false,
    turnOff: async () => {},
    revoked: constant(revoked),
    readAgain: async () => {},
  };
}

function faulty(book: Book, fault: Fault): Book {
  const never: Live<never> = { subscribe: () => () => {} };
  const broken: Live<never> = {
    subscribe: (_next, fail) => {
      fail(new Full());
      return () => {};
    },
  };
  if (fault === 'slow') return { ...book, liveMatches: () => never, liveFile: () => never };
  if (fault === 'reads') return { ...book, liveMatches: () => broken, liveFile: () => broken };
  if (fault === 'writes') return { ...book, write: () => Promise.reject(new Full()) };
  return book;
}
