import { all, frameDocument, urlOf } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { frameWatch } from '../watch/frames.ts';
import { pageFound } from './header.ts';

/**
 * Services whose pages we could not see and whose markup nobody has published. Guessing a sender
 * there would sooner or later name the wrong person, so these readers say that they cannot read the
 * page; the user picks the person by hand or teaches the page.
 */

/** Source only (other extensions, 2023 to 2026): the program is in a frame of the same origin, bodies in one of another. */
const ICLOUD_FRAME = 'iframe[src*="/applications/mail"], iframe.child-application';

/**
 * The frame holds no message body, so contact data that stands in it was put there by the program itself: the
 * generic reader finds it. It is given here, so that the script for this site need not carry it.
 */
export function icloudWith(generic: SiteReader): SiteReader {
  return {
    id: 'icloud',
    family: 'webmail',
    claims: ({ url }) =>
      /^www\.icloud\.com(?:\.cn)?$/.test(url.hostname) && /^\/(?:mail|applications\/mail)/.test(url.pathname),
    isThere: () => generic.isThere?.() ?? true,
    read(input): Found {
      for (const inside of [input, ...framesOf(input.document)]) {
        const found = generic.read(inside);
        if (found.people.length > 0) return { ...found, detectors: ['inside-frame', ...found.detectors] };
      }
      return unreadable();
    },
    frameWatch,
    roots: ({ document }): WatchRoots => ({
      containers: [],
      frames: all(document, ICLOUD_FRAME, 4) as HTMLIFrameElement[],
    }),
  };
}

/** Aliyun Mail: bodies may stand in the same document, so not even the generic reader is safe there. */
export const aliyun: SiteReader = {
  id: 'aliyun',
  family: 'webmail',
  claims: ({ url }) => /(?:^|\.)aliyun\.com$/.test(url.hostname) && url.pathname.startsWith('/alimail/'),
  read: unreadable,
  roots: (): WatchRoots => ({ containers: [], frames: [] }),
};

function unreadable(): Found {
  return { ...pageFound('none', [], 'layout-unknown'), trouble: 'unreadable' };
}

function framesOf(document: Document): ReaderInput[] {
  return all(document, ICLOUD_FRAME, 4).flatMap((frame) => {
    const inside = frameDocument(frame);
    const url = inside ? urlOf(inside) : null;
    return inside && url ? [{ document: inside, url }] : [];
  });
}
