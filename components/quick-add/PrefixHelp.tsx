import { useId } from 'preact/hooks';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';

/** The marks and what they mean, each with a line of this language and one of another. */
export function PrefixHelp() {
  const { text } = useUi();
  const id = useId();
  return (
    <>
      <button type="button" class="icon-button" popovertarget={id} aria-label={text.help} title={text.help}>
        <Icon name="help" />
      </button>
      <div id={id} popover="auto" class="help" role="dialog" aria-label={text.help}>
        <dl>
          {text.helpLines.map(([mark, name, own, other]) => (
            <div key={mark}>
              <dt>
                <kbd>{mark}</kbd> {name}
              </dt>
              <dd>
                <span>{own}</span> <span class="help-other">{other}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p>
          {text.helpNote} {text.helpPaste}
        </p>
        <p class="keys">
          <span class="meta">{text.shortcuts}</span>
          <kbd>n</kbd> {text.shortcutAdd} <kbd>/</kbd> {text.shortcutSearch} <kbd>Ctrl Z</kbd>{' '}
          {text.shortcutUndo}
        </p>
      </div>
    </>
  );
}
