import type { NoticesState } from '../../lib/models/notices-model.ts';
import type { SettingsState } from '../../lib/models/settings-model.ts';
import { Icon } from '../base/Icon.tsx';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { Switch } from './Switch.tsx';

/** Reminders on or off, and the line that says whether they will really appear. */
export function ReminderSettings({ settings, notices }: { settings: SettingsState; notices: NoticesState }) {
  const { text, format, now } = useUi();
  const next = notices.nextAt.value;
  const allowed = notices.allowed.value;
  return (
    <Section title={text.reminders} class="group">
      <div class="row">
        <span class="row-text">{text.remindersOn}</span>
        <Switch
          label={text.remindersOn}
          on={settings.remindersOn.value}
          onChange={(on) => void settings.set('remindersOn', on)}
        />
      </div>
      <ul class="health">
        <li>
          <Icon name="clock" small />
          {next === null ? text.noAlarm : text.nextAlarm(format.when(next, now))}
        </li>
        {allowed === null ? null : (
          <li class={allowed ? '' : 'warn'}>
            <Icon name={allowed ? 'check' : 'warning'} small />
            {allowed ? text.noticesAllowed : text.noticesDenied}
          </li>
        )}
      </ul>
      <button type="button" class="plain" onClick={() => void notices.test()}>
        {text.noticeTest}
      </button>
      <p class="answer" role="status">
        {notices.tested.value ? text.noticeTestShown : ''}
      </p>
    </Section>
  );
}
