import type { PageKind, PersonSeen } from '../domain/reading.ts';

/** The page as a reader gets it: always the top document; same-origin frames are looked into from there. */
export interface ReaderInput {
  document: Document;
  url: URL;
}

/** What a reader found. The registry adds site, page and the focus person. */
export interface Found {
  pageKind: PageKind;
  subject: string | null;
  own: string[];
  people: PersonSeen[];
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

/** One site's reader: pure over the document, no state, no clock. */
export interface SiteReader {
  id: string;
  family: 'webmail' | 'crm' | 'generic';
  /** True on this site's own pages only; decided by what the page is, not by host alone for self-hosted apps. */
  claims(input: ReaderInput): boolean;
  read(input: ReaderInput): Found;
  /** False while its code is on the way: the page is read when it has come. Absent = always there. */
  isThere?(): boolean;
  roots(input: ReaderInput): WatchRoots;
}
