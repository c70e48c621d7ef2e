import type { Stage, View } from './stage/stage.ts';
import { poll } from './stage/view.ts';

/** Verbs of the sidebar as a user has them; texts are the English ones. */

/** Whom the card shows, null when nobody. */
export function personShown(sidebar: View): Promise<string | null> {
  return sidebar.textOf('.card h1');
}

export async function untilPerson(sidebar: View, name: string, timeout?: number): Promise<void> {
  const shown = `document.querySelector('.card h1')?.textContent === ${JSON.stringify(name)}`;
  await sidebar.until<boolean>(shown, `the sidebar to show ${name}`, timeout);
}

/** The card is there with the person's records, not only with the name from the page. */
export async function untilKnown(sidebar: View, name: string, timeout?: number): Promise<void> {
  await untilPerson(sidebar, name, timeout);
  await sidebar.until<boolean>(
    `document.querySelector('.card .last-words, .card .strongest') !== null`,
    'a record',
  );
}

export async function untilNobody(sidebar: View): Promise<void> {
  const nobody = `document.querySelector('.card') === null && document.querySelector('.notice') !== null`;
  await sidebar.until<boolean>(nobody, 'the sidebar to show nobody');
}

export function taboosShown(sidebar: View): Promise<string[]> {
  return sidebar.evaluate<string[]>(
    `[...document.querySelectorAll('.card .taboos .sentence')].map((e) => e.textContent.trim())`,
  );
}

const TURN_ON = { role: 'button', name: /^Turn on for / };

/** Asks to turn the site of the page in front on: one click. The browser may ask back. */
export async function askToTurnOn(sidebar: View): Promise<void> {
  await sidebar.click(TURN_ON);
}

/** Turns the site of the page in front on where the browser asks nothing. */
export async function turnOn(sidebar: View): Promise<void> {
  await askToTurnOn(sidebar);
  await poll(async () => !(await sidebar.has(TURN_ON)), 'the site to be on', 10_000, sidebar);
}

export async function loadPractice(sidebar: View): Promise<void> {
  await sidebar.click({ role: 'button', name: 'Load practice customers' });
  await sidebar.untilText('Practice customers are loaded');
}

/** Types a line about the person shown, without Enter. */
export async function write(sidebar: View, line: string): Promise<void> {
  await sidebar.type('textarea[data-quick-add]', line);
}

/** Types a line about the person shown, keeps it, and sees it acknowledged. */
export async function remember(sidebar: View, line: string): Promise<void> {
  await write(sidebar, line);
  // The acknowledgement of an earlier line may still stand there.
  await sidebar.evaluate(`document.querySelector('.toast')?.setAttribute('data-earlier', '')`);
  await sidebar.press('Enter');
  await sidebar.until<boolean>(
    `/^(Kept for|.* is in your book)/.test(document.querySelector('.toast:not([data-earlier]) p')?.textContent ?? '')`,
    'the line to be kept',
  );
}

/** The person's taboos include this one. */
export async function untilTaboo(sidebar: View, words: string): Promise<void> {
  const shown = `[...document.querySelectorAll('.card .taboos .sentence')].some((e) => e.textContent.trim() === ${JSON.stringify(words)})`;
  await sidebar.until<boolean>(shown, `the taboo ${words}`);
}

/** In the settings: addresses of the user's own that no page tells. */
export async function tellOwnAddresses(stage: Stage, addresses: readonly string[]): Promise<void> {
  const options = await stage.openExtensionPage('/options.html');
  for (const address of addresses) {
    await options.type({ role: 'textbox', name: 'Add an address' }, address);
    await options.press('Enter');
    await options.untilText(address);
  }
  await options.close();
}
