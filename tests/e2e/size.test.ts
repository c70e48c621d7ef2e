import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../support/paths.ts';
import { BROWSERS } from './browsers.ts';

/** All that a page of the user's own host ever has put into it: the watcher and one reader. */
const OWN_HOST = 40_000;
/** What is put into the pages of a hosted service, where it is not the aim of 12 kB. */
const AIM = 12_000;
const MEASURED: Record<string, number> = {
  // Message, print view, compose and two ways to the own account.
  gmail: 18_000,
  outlook: 17_500,
  // One reader each for message and compose, and what all webmail shares (5.5 kB).
  fastmail: 14_000,
  netease: 15_000,
  proton: 15_500,
  qq: 14_500,
  'qq-new': 14_500,
  yahoo: 15_000,
  'zoho-mail': 15_000,
  // Reads whatever stands in the program's frame: the generic reader is inside.
  icloud: 29_000,
  // The reading of fields, phone numbers and field labels in three languages weighs 8 kB.
  dynamics: 19_000,
  freshdesk: 19_000,
  freshsales: 18_500,
  fxiaoke: 18_000,
  hubspot: 19_000,
  intercom: 18_500,
  pipedrive: 18_500,
  salesforce: 20_000,
  shopify: 18_500,
  xiaoshouyi: 18_500,
  zendesk: 19_500,
  'zoho-crm': 18_500,
};

describe.each(BROWSERS)('what is put into pages by the build for %s', (browser) => {
  const folder = buildFolder(browser, 'shipped');
  const files = readdirSync(folder);
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  const named = (kind: string) =>
    files.flatMap((file) => new RegExp(`^${kind}-([a-z-]+)\\.js$`).exec(file)?.[1] ?? []);

  it('is at most the written budget on each hosted service', () => {
    const hosted = named('reader').filter((id) => id !== 'own-host');
    expect(hosted.length).toBeGreaterThan(10);
    const over = hosted
      .map((id) => ({ id, size: sizeOf(`reader-${id}.js`), budget: MEASURED[id] ?? AIM }))
      .filter(({ size, budget }) => size > budget);
    expect(over).toEqual([]);
    expect(Object.keys(MEASURED).filter((id) => !hosted.includes(id))).toEqual([]);
  });

  it('is at most 40 kB on a host that the user added, whichever reader has to come', () => {
    const parts = named('part');
    expect(parts).toContain('generic');
    const whole = parts.map((id) => ({ id, size: sizeOf('reader-own-host.js') + sizeOf(`part-${id}.js`) }));
    expect(whole.filter(({ size }) => size > OWN_HOST)).toEqual([]);
  });
});
