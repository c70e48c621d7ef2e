import { join } from 'node:path';
import { settledText } from './settled-text.ts';
import { turnOn } from './sidebar.ts';
import type { Stage, View } from './stage/stage.ts';

export interface WebmailStory {
  stage: Stage;
  /** Roundcube's list, signed in. */
  page: View;
  pictures: string;
  tell(line: string): void;
}

const MOST = 12;

/** Opens the newest messages one after the other by keyboard and tells what the sidebar says. */
export async function playWebmailStory({ stage, page, pictures, tell }: WebmailStory): Promise<void> {
  const sidebar = await stage.openSidebar(page);
  await turnOn(sidebar);
  await page.show();
  await page.click('#messagelist tbody tr');
  for (let i = 0; i < MOST; i++) {
    const said = await settledText(sidebar);
    const subject = await page.evaluate<string>(
      `document.querySelector('#messagelist tr.selected .subject a')?.textContent.trim() ?? ''`,
    );
    tell(`\n“${subject}”\n${said.replace(/^\s*/gm, '    ')}`);
    await sidebar.capture(join(pictures, `message-${i + 1}.png`));
    await page.press('ArrowDown');
  }
  await stage.captureWindow(join(pictures, 'window.png'));
}
