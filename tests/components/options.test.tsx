import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyAppearance } from '../../components/base/apply-appearance.ts';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { Live } from '../../lib/domain/ports.ts';
import { NoticesModel } from '../../lib/models/notices-model.ts';
import { SettingsModel } from '../../lib/models/settings-model.ts';
import { type SiteSeen, SitesModel } from '../../lib/models/sites-model.ts';
import { createWorld, freshDisk, NOON, type Opened, open } from '../storage/support.ts';
import { expectAccessible, until } from './support/draw.tsx';

describe('the settings', () => {
  const user = userEvent.setup();
  let opened: Opened;
  let settings: InstanceType<typeof SettingsModel>;
  let off: string[];
  let tests: number;
  let stop: () => void;

  beforeEach(async () => {
    freshDisk();
    opened = await open(createWorld());
    off = [];
    tests = 0;
    settings = new SettingsModel(opened.book, 'TW');
    stop = applyAppearance(document, settings, 'en', (text) => text.optionsTitle);
    const live: Live<SiteSeen[]> = {
      subscribe(next) {
        next([{ origin: 'https://mail.example.com', revoked: false }]);
        return () => {};
      },
    };
    const sites = new SitesModel({
      live,
      turnOn: async () => false,
      turnOff: async (origin) => void off.push(origin),
    });
    const notices = new NoticesModel({
      allowed: async () => false,
      nextAt: async () => NOON + 3_600_000,
      showTest: async () => {
        tests += 1;
      },
    });
    render(
      <OptionsView
        settings={settings}
        sites={sites}
        notices={notices}
        browserLanguage="en"
        zone="UTC"
        now={NOON}
        welcome
      />,
    );
    await screen.findByText('Next reminder: Today 13:00');
  });
  afterEach(() => {
    cleanup();
    stop();
    settings[Symbol.dispose]();
    opened.close();
  });

  it('introduces itself once and breaks no rule of axe', async () => {
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Close this introduction' }));
    expect(screen.queryByText('Pin the button')).toBeNull();
    await expectAccessible();
  });

  it('changes language and theme at once, and for good', async () => {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'zh-TW');
    await until(() => expect(screen.getByRole('heading', { level: 1, name: '熟客設定' })).toBeDefined());
    expect([document.documentElement.lang, document.title]).toEqual(['zh-TW', '熟客設定']);
    await user.click(screen.getByRole('radio', { name: '深色' }));
    await until(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  });

  it('turns a site off, and says when one is refused or is no address', async () => {
    await user.click(screen.getByRole('switch', { name: 'Read mail.example.com' }));
    expect(off).toEqual(['https://mail.example.com']);
    const field = screen.getByRole('textbox', { name: 'Address of your webmail or CRM' });
    await user.type(field, 'not an address{Enter}');
    expect(await screen.findByText('That is not a web address.')).toBeDefined();
    await user.clear(field);
    await user.type(field, 'crm.example{Enter}');
    expect(await screen.findByText('The browser did not give permission.')).toBeDefined();
  });

  it('keeps the user’s own addresses, normalised and once', async () => {
    const field = screen.getByRole('textbox', { name: 'Add an address' });
    await user.type(field, 'nobody{Enter}');
    expect(await screen.findByText('That is not an e-mail address.')).toBeDefined();
    await user.clear(field);
    await user.type(field, 'Me@Example.com{Enter}');
    await until(() => expect(settings.ownAddresses.value).toEqual(['me@example.com']));
    await user.click(screen.getByRole('button', { name: 'Remove me@example.com' }));
    await until(() => expect(settings.ownAddresses.value).toEqual([]));
  });

  it('tells that notifications are blocked, and shows a test', async () => {
    expect(screen.getByText(/Notifications are blocked/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show a test reminder' }));
    await until(() => expect(tests).toBe(1));
    await user.click(screen.getByRole('switch', { name: 'Show reminders before a contact' }));
    await until(() => expect(settings.remindersOn.value).toBe(false));
  });
});
