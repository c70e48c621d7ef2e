import browser from 'webextension-polyfill';
import { isFirefox } from './browser-kind.ts';

interface Line {
  hash: string;
  words: string;
}

interface OmniboxEvents {
  hint(): Promise<string>;
  suggest(typed: string): Promise<Line[]>;
  hashFor(typed: string, chosen: string | null): string;
  failed(error: unknown): void;
}

/** The address bar's keyword. Call in the first tick. Late answers to former words are dropped. */
export function onAddressBar({ hint, suggest, hashFor, failed }: OmniboxEvents): void {
  let asked = 0;
  browser.omnibox.onInputStarted.addListener(() => {
    hint()
      .then((words) => browser.omnibox.setDefaultSuggestion({ description: written(words) }))
      .catch(failed);
  });
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    asked += 1;
    const turn = asked;
    suggest(typed)
      .then((lines) => {
        if (turn === asked) show(distinct(lines).map(suggestion));
      })
      .catch(failed);
  });
  browser.omnibox.onInputEntered.addListener((content, disposition) => {
    const chosen = content.startsWith(deskUrl('#')) ? content.slice(deskUrl('').length) : null;
    void open(deskUrl(hashFor(content, chosen)), disposition).catch(failed);
  });
}

function deskUrl(hash: string): string {
  return `${browser.runtime.getURL('/desk.html')}${hash}`;
}

/** The browser refuses two lines that lead to the same place. */
function distinct(lines: readonly Line[]): Line[] {
  return [...new Map(lines.toReversed().map((line) => [line.hash, line])).values()].toReversed();
}

function suggestion({ hash, words }: Line) {
  return { content: deskUrl(hash), description: written(words) };
}

/** Chromium reads the words as XML and refuses what is not; Firefox shows them as they are. */
function written(words: string): string {
  if (isFirefox()) return words;
  return words
    .replace(/\p{Cc}|\p{Cs}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

async function open(url: string, disposition: string): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
