import { join } from 'node:path';
import { type PracticeServer, servePractice } from '../practice/server.ts';
import { type BuildMode, buildFolder, OUTPUT } from '../support/paths.ts';
import { openInbox } from '../support/practice-page.ts';
import type { BrowserKind } from '../support/setup/browsers.mjs';
import { loadPractice, turnOn } from '../support/sidebar.ts';
import { openStage } from '../support/stage/open-stage.ts';
import type { RecordedRequest, Stage, View } from '../support/stage/stage.ts';

/** A browser with the extension and the practice inbox served beside it. */
export interface Scene {
  stage: Stage;
  practice: PracticeServer;
  pictures: string;
  /** Ends everything. Throws when the extension has sent a request anywhere during its whole life. */
  close(): Promise<void>;
}

export async function openScene(browser: BrowserKind, mode: BuildMode = 'e2e'): Promise<Scene> {
  const practice = await servePractice();
  const stage = await openStage({ browser, extension: buildFolder(browser, mode) });
  return {
    stage,
    practice,
    pictures: join(OUTPUT, 'e2e', browser),
    close: async () => {
      practice.close();
      await stage.quit();
      const sent = requestsOfExtension(stage);
      await stage.close();
      if (sent.length > 0) throw new Error(`the extension sent requests: ${JSON.stringify(sent)}`);
    },
  };
}

/** Requests that the extension made to anything but its own files. */
export function requestsOfExtension(stage: Stage): RecordedRequest[] {
  const own = stage.extensionOrigin;
  return stage.requests().filter(({ url, initiator }) => initiator.startsWith(own) && !url.startsWith(own));
}

/** The practice inbox with the sidebar beside it, turned on, its customers loaded. */
export async function openPracticeInbox({ stage, practice }: Scene): Promise<{ page: View; sidebar: View }> {
  const page = await openInbox(stage.openPage, practice.origin);
  const sidebar = await stage.openSidebar(page);
  await turnOn(sidebar);
  await loadPractice(sidebar);
  return { page, sidebar };
}
