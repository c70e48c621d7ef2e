import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UiContext, uiFor } from '../../components/base/ui.ts';
import { ChipSettings } from '../../components/options/ChipSettings.tsx';
import { LANGUAGES } from '../../lib/i18n/language.ts';
import { textFor } from '../../lib/i18n/text-for.ts';
import { ChipModel } from '../../lib/models/chip-model.ts';
import { SettingsModel } from '../../lib/models/settings-model.ts';
import { createLive } from '../../lib/platform/live.ts';
import { createWorld, freshDisk, NOON, type Opened, open } from '../storage/support.ts';
import { expectAccessible, until } from './support/draw.tsx';

const MAIL = 'https://mail.example.com';

describe('the chip in the settings', () => {
  const user = userEvent.setup();
  const sites = createLive<string[]>([]);
  let opened: Opened;
  let settings: InstanceType<typeof SettingsModel>;

  beforeEach(async () => {
    freshDisk();
    opened = await open(createWorld());
    settings = new SettingsModel(opened.book, 'TW');
    sites.set([MAIL]);
    document.title = 'Settings';
    document.documentElement.lang = 'en';
    const turnOn = async (origin: string) => sites.set(sites.now().filter((one) => one !== origin));
    const model = new ChipModel({ live: sites.live, turnOn });
    render(
      <UiContext.Provider value={uiFor('en', 'UTC', NOON)}>
        <ChipSettings settings={settings} model={model} />
      </UiContext.Provider>,
    );
  });
  afterEach(() => {
    cleanup();
    opened.close();
  });

  it('is on at first, and turned off for good with one switch', async () => {
    const control = screen.getByRole('switch', { name: textFor('en').chipOn });
    expect(control.ariaChecked ?? control.getAttribute('aria-checked')).toBe('true');
    await user.click(control);
    await until(() => expect(control.getAttribute('aria-checked')).toBe('false'));
    expect(settings.chipOn.value).toBe(false);
  });

  it('comes back where it was closed, with one click', async () => {
    expect(screen.getByText('mail.example.com')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show again on mail.example.com' }));
    expect(screen.queryByText('mail.example.com')).toBeNull();
    expect(screen.queryByText('Hidden on')).toBeNull();
  });

  it('is usable with a screen reader', async () => {
    await expectAccessible();
  });
});

describe.each(LANGUAGES)('the words of the chip in %s', (language) => {
  const text = textFor(language);
  const state = { known: 1, memories: 3, taboo: false, hours: false, writing: false };

  it('say how many there are, and what else there is', () => {
    expect(text.chipText(state)).toContain('3');
    expect(text.chipText({ ...state, known: 4 })).toContain('4');
    expect(text.chipText({ ...state, memories: 0 })).not.toContain('0');
    const whole = text.chipLabel({ ...state, taboo: true, hours: true }, 'Alt+Shift+K');
    expect(whole.length).toBeGreaterThan(text.chipLabel(state, 'Alt+Shift+K').length);
    expect(whole).toContain('Alt+Shift+K');
    expect(text.chipHint(null)).not.toContain('null');
    expect(text.chipLang).toBe(language);
  });
});
