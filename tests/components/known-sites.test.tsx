import { signal } from '@preact/signals';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SiteSettings } from '../../components/options/SiteSettings.tsx';
import type { Live } from '../../lib/domain/ports.ts';
import { SettingsModel } from '../../lib/models/settings-model.ts';
import { type SiteSeen, SitesModel } from '../../lib/models/sites-model.ts';
import { KNOWN_SITES } from '../../lib/sites/known-sites.ts';
import { createWorld, freshDisk, type Opened, open } from '../storage/support.ts';
import { expectAccessible, until } from './support/draw.tsx';

const OUTLOOK =
  KNOWN_SITES.find((site) => site.id === 'outlook')?.matches.map((m) => m.replace('/*', '')) ?? [];

describe('the known sites', () => {
  const user = userEvent.setup();
  const on = signal<SiteSeen[]>([]);
  let opened: Opened;
  let settings: InstanceType<typeof SettingsModel>;
  let asked: string[][];
  let answer: boolean;

  beforeEach(async () => {
    freshDisk();
    opened = await open(createWorld());
    settings = new SettingsModel(opened.book, 'TW');
    on.value = [];
    asked = [];
    answer = true;
    const live: Live<SiteSeen[]> = { subscribe: (next) => on.subscribe(next) };
    const port = {
      live,
      turnOn: async (origins: readonly string[]) => {
        asked.push([...origins]);
        if (answer)
          on.value = [
            ...on.value.filter((s) => !origins.includes(s.origin)),
            ...origins.map((origin) => ({ origin, revoked: false })),
          ];
        return answer;
      },
      turnOff: async (origin: string) => {
        on.value = on.value.filter((site) => site.origin !== origin);
      },
    };
    render(
      <main>
        <h1>Settings</h1>
        <SiteSettings model={new SitesModel(port, KNOWN_SITES)} settings={settings} />
      </main>,
    );
    document.title = 'Regulars';
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    cleanup();
    settings[Symbol.dispose]();
    opened.close();
  });

  const flip = (name: string) => user.click(screen.getByRole('switch', { name }));
  const isOn = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name }).checked;

  it('stand in two groups, each with how far it was checked, and break no rule of axe', async () => {
    const mails = within(screen.getByRole('region', { name: 'Webmail' }));
    const crms = within(screen.getByRole('region', { name: 'CRM, helpdesk and shop' }));
    expect(mails.getByText('Gmail')).toBeDefined();
    expect(mails.getAllByText('Tested on saved pages')[0]?.title).toBe('Checked against saved pages');
    expect(crms.getByText('HubSpot')).toBeDefined();
    expect(crms.getAllByTitle(/not yet seen running/).length).toBeGreaterThan(3);
    await expectAccessible();
  });

  it('one switch asks once for exactly the addresses of the service, and gives all of them back', async () => {
    await flip('Read Outlook');
    expect(asked).toEqual([OUTLOOK]);
    expect(OUTLOOK.some((origin) => origin.includes('*'))).toBe(false);
    await until(() => expect(isOn('Read Outlook')).toBe(true));
    await flip('Read Outlook');
    await until(() => expect(on.value).toEqual([]));
  });

  it('says a refusal at the site that was refused', async () => {
    answer = false;
    await flip('Read Gmail');
    const row = within(screen.getByRole('switch', { name: 'Read Gmail' }).closest('li') ?? document.body);
    expect(await row.findByText('The browser did not give permission.')).toBeDefined();
    await until(() => expect(isOn('Read Gmail')).toBe(false));
    expect(screen.getAllByText('The browser did not give permission.')).toHaveLength(1);
  });

  it('never looks off while one of its addresses is read', async () => {
    on.value = [{ origin: 'https://outlook.live.com', revoked: false }];
    await until(() => expect(isOn('Read Outlook')).toBe(true));
    expect(screen.getByText('On for outlook.live.com only.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Turn on all: Outlook' }));
    expect(asked).toEqual([OUTLOOK]);
  });

  it('tells of a permission that was taken away', async () => {
    on.value = [{ origin: 'https://mail.google.com', revoked: true }];
    await until(() => expect(screen.getByText('The browser has taken the permission away.')).toBeDefined());
    expect(isOn('Read Gmail')).toBe(false);
    await expectAccessible();
    await flip('Read Gmail');
    expect(asked).toEqual([['https://mail.google.com']]);
  });

  it('where everybody has an address of their own, asks for that one and takes no other', async () => {
    await user.click(screen.getByRole('button', { name: 'Add address: Zendesk' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Your address of Zendesk' });
    expect(field.placeholder).toBe('https://you.zendesk.com');
    await user.type(field, 'harbour.zendesk.com.evil.example{Enter}');
    expect(await screen.findByText('That is not an address of Zendesk.')).toBeDefined();
    expect(asked).toEqual([]);
    await expectAccessible();
    await user.clear(field);
    await user.type(field, 'harbour.zendesk.com/agent/tickets/1{Enter}');
    await until(() => expect(asked).toEqual([['https://harbour.zendesk.com']]));
    await until(() => expect(isOn('Read harbour.zendesk.com')).toBe(true));
    await flip('Read harbour.zendesk.com');
    await until(() => expect(on.value).toEqual([]));
  });

  it('are found by name or host; an unknown one is added by its address', async () => {
    const search = screen.getByRole('searchbox', { name: 'Find your mail or CRM' });
    await user.type(search, 'proton');
    expect(screen.getAllByRole('switch', { name: /^Read/ })).toHaveLength(1);
    await user.clear(search);
    await user.type(search, 'mail.163');
    expect(screen.getByRole('switch', { name: 'Read 网易邮箱' })).toBeDefined();
    await user.clear(search);
    await user.type(search, 'acme portal');
    expect(screen.getByText('No known site for “acme portal”. Add its address below.')).toBeDefined();
    await expectAccessible();
    await user.type(
      screen.getByRole('textbox', { name: 'Address of your webmail or CRM' }),
      'crm.acme.example{Enter}',
    );
    await until(() => expect(isOn('Read crm.acme.example')).toBe(true));
    expect(screen.getByRole('region', { name: 'Other addresses' })).toBeDefined();
  });
});
