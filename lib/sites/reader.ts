import type { CardShown, PageKind, PersonSeen, PersonShown } from '../domain/reading.ts';
import type { Steps } from './steps.ts';

/** The page as a reader gets it: always the top document; same-origin frames are looked into from there. */
export interface ReaderInput {
  document: Document;
  url: URL;
}

/** What a reader found; its words are read in the extension, which chooses the focus person too. */
export interface Found {
  pageKind: PageKind;
  subject: string | null;
  own: string[];
  /** Those whom the reader settled itself. */
  people: PersonSeen[];
  /** Everybody of a mail header, in the page's own words. */
  shown?: PersonShown[];
  /** The fields of one record, in the page's own words. */
  card?: CardShown;
  trouble?: 'unreadable';
  detectors: string[];
}

/** Where something must change before the reading can change (strategy G of the watcher). */
export interface WatchRoots {
  /** Observed for childList + subtree; the narrowest container that is known. */
  containers: Element[];
  /** Frames whose load event means a new page, their documents are observed as well. */
  frames: HTMLIFrameElement[];
}

/** Listening to frames: comes with the readers that name any, so that the others do not carry it. */
export interface FrameWatch {
  /** The bodies of those that can be looked into; `changed` is called when another document comes into one. */
  follow(frames: readonly HTMLIFrameElement[], changed: () => void, signal: AbortSignal): Node[];
  /** True while the frame's new document is still being received; `changed` is called when it is there. */
  isArriving(frame: HTMLIFrameElement): boolean;
}

/** One site's reader: pure over the document, no state, no clock. */
export interface SiteReader {
  id: string;
  family: 'webmail' | 'crm' | 'generic';
  /** True on this site's own pages only; decided by what the page is, not by host alone for self-hosted apps. */
  claims(input: ReaderInput): boolean;
  read(input: ReaderInput): Found;
  /** `read` in steps, for readers that walk over whole pages; null when the page changed under their feet. */
  steps?: ((input: ReaderInput) => Steps<Found | null>) | undefined;
  /** False while its code is on the way: the page is read when it has come. Absent = always there. */
  isThere?(): boolean;
  roots(input: ReaderInput): WatchRoots;
  /** Needed for the frames in `roots` to be watched. */
  frameWatch?: FrameWatch | undefined;
}
