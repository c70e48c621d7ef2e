import { useId } from 'preact/hooks';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';

/** The five marks and what they mean, in the words of the trade. */
export function PrefixHelp() {
  const { text } = useUi();
  const id = useId();
  const lines = [
    ['!', text.memoryKind('taboo'), text.helpTaboo],
    ['+', text.memoryKind('preference'), text.helpPreference],
    ['~', text.memoryKind('habit'), text.helpHabit],
    ['=', text.memoryKind('arrangement'), text.helpArrangement],
    ['@', text.reminders, text.helpFollowUp],
  ] as const;
  return (
    <>
      <button type="button" class="icon-button" popovertarget={id} aria-label={text.help} title={text.help}>
        <Icon name="help" />
      </button>
      <div id={id} popover="auto" class="help" role="dialog" aria-label={text.help}>
        <dl>
          {lines.map(([mark, name, example]) => (
            <div key={mark}>
              <dt>
                <kbd>{mark}</kbd> {name}
              </dt>
              <dd>{`${mark}${example}`}</dd>
            </div>
          ))}
        </dl>
        <p>{text.helpNote}</p>
        <p class="keys">
          <span class="meta">{text.shortcuts}</span>
          <kbd>n</kbd> {text.shortcutAdd} <kbd>/</kbd> {text.shortcutSearch} <kbd>Ctrl Z</kbd>{' '}
          {text.shortcutUndo}
        </p>
      </div>
    </>
  );
}
