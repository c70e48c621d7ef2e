import { normaliseEmail } from '../../lib/domain/email.ts';
import { watchShown } from '../e2e/shown.ts';
import { type CrmStop, freescoutPages } from './real-crm-pages.ts';
import { CUSTOMERS, type SeedCustomer } from './real-crm-people.ts';
import type { CrmServer } from './real-crm-server.ts';
import { takePictures } from './real-picture.ts';
import {
  answerOf,
  count,
  newTally,
  type RealShown,
  readRealShown,
  type Tally,
  told,
} from './real-verdict.ts';
import {
  personShown,
  remember,
  taboosShown,
  turnOn,
  untilKnown,
  untilNobody,
  untilTaboo,
} from './sidebar.ts';
import type { Stage, View } from './stage/stage.ts';

export interface CrmWalk {
  stage: Stage;
  server: CrmServer;
  pictures: string;
  tell(line: string): void;
}

const PATIENCE = 3000;
const PICTURED = ['anna', 'rosa', 'bare', 'long', 'phone-only'];

/** Walks every kind of page with the sidebar open, then remembers somebody without an address. True when nothing was wrong. */
export async function walkCrm(walk: CrmWalk): Promise<boolean> {
  const { stage, server, tell } = walk;
  const page = await stage.openPage(`${server.url}/login`);
  await page.type('input[name="email"]', server.login);
  await page.type('input[name="password"]', server.password);
  await page.press('Enter');
  await page.until<boolean>(
    `location.pathname !== '/login' && document.readyState === 'complete'`,
    'signed in',
  );
  const sidebar = await stage.openSidebar(page);
  await turnOn(sidebar);
  await watchShown(sidebar);
  const tally = newTally();
  for (const stop of freescoutPages(server.seeded)) {
    const started = Date.now();
    await go(page, server.url + stop.path);
    await judge(sidebar, stop, tally);
    await addTime(tally, page, sidebar, started);
    if (stop.key && PICTURED.includes(stop.key))
      await takePictures(walk, { page, sidebar }, `${stop.key}-${stop.what.replace(' ', '-')}`);
  }
  for (const line of told('pages', tally)) tell(line);
  await rememberWithoutAddress(walk, page, sidebar);
  return tally.wrong.length === 0;
}

/** As a link does; resolves when the new page is there. */
async function go(page: View, url: string): Promise<void> {
  await page.evaluate(`(globalThis.regularsLeft = true, location.assign(${JSON.stringify(url)}), 0)`);
  await page.until<boolean>(`!globalThis.regularsLeft && document.readyState === 'complete'`, url, 20_000);
}

async function judge(sidebar: View, { what, path, key }: CrmStop, tally: Tally): Promise<void> {
  const person = CUSTOMERS.find((customer) => customer.key === key);
  const expected = person ? [{ name: nameOf(person), address: person.emails[0] ?? '' }] : [];
  const title = `${what} ${key ?? path}`;
  const end = Date.now() + PATIENCE;
  let right = 0;
  let shown = await readRealShown(sidebar);
  while (Date.now() < end && right < 4) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    shown = await readRealShown(sidebar);
    right = wrongIn(shown, person) === null && (shown.name !== null) === Boolean(person) ? right + 1 : 0;
  }
  const wrong = wrongIn(shown, person);
  if (wrong) tally.wrong.push(`${title}: ${wrong}`);
  else
    count(
      tally,
      person && shown.name && person.emails.length === 0 ? 'right' : answerOf(shown, expected),
      title,
    );
}

/** What is wrong about the sidebar's answer: another name, or an address that is not the person's. */
function wrongIn(shown: RealShown, person: SeedCustomer | undefined): string | null {
  if (shown.name === null) return null;
  if (!person) return `offers ${shown.name}`;
  const plain = (address: string) => normaliseEmail(address) ?? address;
  const own = [...person.emails.map(plain), ...person.phones.map(digits)];
  const strange = shown.addresses.filter((said) => !own.includes(plain(said)) && !own.includes(digits(said)));
  // Somebody without a name is called after the address or the number, as the program itself does.
  const spare = [
    ...person.emails,
    ...person.emails.map((email) => email.split('@')[0] ?? ''),
    ...person.phones,
  ];
  const names = [nameOf(person), ...(nameOf(person) ? [] : spare)].map(folded);
  if (!names.includes(folded(shown.name))) return `offers ${shown.name}`;
  return strange.some((said) => said.includes('@')) ? `offers ${strange.join(' ')}` : null;
}

function nameOf({ first, last }: SeedCustomer): string {
  return [first, last].filter(Boolean).join(' ');
}

function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function digits(phone: string): string {
  return phone.replace(/\D/g, '');
}

/** From the page seen to the last change of the card, where the person changed. */
async function addTime(tally: Tally, page: View, sidebar: View, started: number): Promise<void> {
  const at = await sidebar.evaluate<number | null>(
    `regularsSeen.findLast(({ at, name }) => name && at > ${started})?.at`,
  );
  const shown = await page.evaluate<number>(`(() => {
    const [loading] = performance.getEntriesByType('navigation');
    const paints = performance.getEntriesByName('first-contentful-paint').map((p) => p.startTime);
    return performance.timeOrigin + Math.min(loading.domContentLoadedEventEnd || Infinity, ...paints);
  })()`);
  if (at !== null) tally.times.push(Math.round(at - shown));
}

/** Somebody without any address is known again by the record's number, and nobody else is taken for them. */
async function rememberWithoutAddress(walk: CrmWalk, page: View, sidebar: View): Promise<void> {
  const { server, tell } = walk;
  const { customers } = server.seeded;
  const [lina, rosa] = [customers['lina'], customers['rosa']];
  if (!lina || !rosa) throw new Error('the customers without an address were not put in');
  await go(page, `${server.url}/conversation/${lina.ticket}`);
  await sidebar.untilText('李娜');
  await remember(sidebar, '!不要早上打电话');
  await untilKnown(sidebar, '李娜');
  await go(page, `${server.url}/`);
  await untilNobody(sidebar);
  await go(page, `${server.url}/customers/${rosa.id}`);
  await sidebar.untilText('Rosa Díaz');
  const strange = await taboosShown(sidebar);
  if (strange.length > 0) throw new Error(`Rosa Díaz got somebody else's taboo: ${strange.join()}`);
  for (const path of [
    `/customers/${lina.id}`,
    `/customers/${lina.id}/edit`,
    `/conversation/${lina.ticket}`,
  ]) {
    await go(page, server.url + path);
    await untilKnown(sidebar, '李娜');
    await untilTaboo(sidebar, '不要早上打电话');
  }
  await takePictures(walk, { page, sidebar }, 'lina-remembered');
  tell(
    `without an address: ${await personShown(sidebar)} is known again on her ticket, her page and her form`,
  );
}
