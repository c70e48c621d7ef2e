import type { LadderStep } from '../../lib/domain/case/ladder.ts';
import type { Channel } from '../../lib/domain/records.ts';
import type { CareSettings } from '../../lib/models/care-settings.ts';
import type { Changes } from '../../lib/models/changes-model.ts';
import { Section } from '../base/Section.tsx';
import { ToastView } from '../base/ToastView.tsx';
import { useUi } from '../base/ui.ts';
import { StepEditor } from '../visit/StepEditor.tsx';
import { visitStepTitle } from '../visit/visit-words.ts';
import { stepTitle } from './LadderList.tsx';

interface CareSettingsViewProps {
  settings: CareSettings;
  changes: Changes;
  newId: () => string;
}

const CHANNELS: readonly Channel[] = ['call', 'message', 'visit', 'delivery', 'other'];

/** The promises after a complaint and the steps of a visit, as the user wants them. */
export function CareSettingsView({ settings, changes, newId }: CareSettingsViewProps) {
  const { text } = useUi();
  return (
    <>
      <Section title={text.ladderTitle} class="group">
        <p class="explain">{text.ladderText}</p>
        <StepEditor<LadderStep>
          steps={settings.ladder.value}
          nameOf={({ key }) => stepTitle({ key }, text)}
          onChange={(steps) => void settings.setLadder(steps)}
          onReset={() => void settings.setLadder(null)}
          make={(title) => ({ key: newId(), title, channel: 'other', within: { days: 7 } })}
          extra={(step, change) => <Within step={step} onChange={change} />}
        />
      </Section>
      <Section title={text.visitTemplate} class="group">
        <p class="explain">{text.visitTemplateText}</p>
        <StepEditor
          steps={settings.visitSteps.value}
          nameOf={({ key }) => visitStepTitle({ key }, text)}
          onChange={(steps) => void settings.setVisitSteps(steps)}
          onReset={() => void settings.setVisitSteps(null)}
          make={(title) => ({ key: newId(), title })}
        />
      </Section>
      <ToastView
        toast={changes.toast.value}
        onUndo={changes.undo}
        onRedo={changes.redo}
        onDismiss={changes.dismiss}
      />
    </>
  );
}

/** By what, and within how long. */
function Within({ step, onChange }: { step: LadderStep; onChange: (step: LadderStep) => void }) {
  const { text } = useUi();
  const { within, channel } = step;
  const inHours = 'hours' in within;
  const value = inHours ? within.hours : within.days;
  const set = (count: number, hours: boolean) => {
    if (!Number.isInteger(count) || count < 1 || count > 336) return;
    onChange({ ...step, within: hours ? { hours: count } : { days: count } });
  };
  return (
    <span class="step-within">
      <input
        class="field"
        type="number"
        min={1}
        max={336}
        aria-label={text.ladderWithin}
        value={value}
        onChange={(event) => set(Number(event.currentTarget.value), inHours)}
      />
      <select
        class="field"
        aria-label={text.ladderWithin}
        value={inHours ? 'hours' : 'days'}
        onChange={(event) => set(value, event.currentTarget.value === 'hours')}
      >
        <option value="hours">{text.ladderHours}</option>
        <option value="days">{text.ladderDays}</option>
      </select>
      <select
        class="field"
        aria-label={text.stepChannel}
        value={channel}
        onChange={(event) =>
          onChange({ ...step, channel: CHANNELS[event.currentTarget.selectedIndex] ?? 'other' })
        }
      >
        {CHANNELS.map((one) => (
          <option key={one} value={one}>
            {text.channel(one)}
          </option>
        ))}
      </select>
    </span>
  );
}
