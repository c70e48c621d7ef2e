import { useEffect, useRef } from 'preact/hooks';
import { pickKey } from '../../lib/domain/pick-key.ts';
import type { TaughtField } from '../../lib/domain/taught-site.ts';
import type { Teach } from '../../lib/models/teach-model.ts';
import { useUi } from '../base/ui.ts';

/**
 * Has the keys while something is picked: they move the picker in the page, so that nobody has to carry the
 * keyboard over there and back. Says what the picker is at.
 */
export function PickPad({ teach, field }: { teach: Teach; field: TaughtField }) {
  const { text } = useUi();
  const pad = useRef<HTMLDivElement>(null);
  const name = text.teachField[field];
  useEffect(() => pad.current?.focus(), [field]);
  return (
    <div class="pick-pad-place">
      <div
        ref={pad}
        class="pick-pad"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys of its own
        tabIndex={0}
        aria-label={text.teachPad(name)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
          // Back the way one came, out of the pad.
          if (event.key === 'Tab' && event.shiftKey) return;
          if (pickKey(event.key) === null) return;
          event.preventDefault();
          event.stopPropagation();
          teach.press(event.key);
        }}
      >
        <p class="pick-title">{text.teachChoosing(name)}</p>
        <Pointed teach={teach} field={field} />
        <p class="pick-keys" aria-hidden="true">
          <span>
            <kbd>←</kbd> <kbd>→</kbd> {text.teachKeyMove}
          </span>
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> {text.teachKeyWider}
          </span>
          <span>
            <kbd>Enter</kbd> {text.teachKeyPick}
          </span>
          <span>
            <kbd>Tab</kbd> {text.teachKeySkip}
          </span>
          <span>
            <kbd>Esc</kbd> {text.teachKeyEnd}
          </span>
        </p>
      </div>
      <button type="button" class="quiet" onClick={() => teach.endPicking()}>
        {text.teachEnd}
      </button>
    </div>
  );
}

function Pointed({ teach, field }: { teach: Teach; field: TaughtField }) {
  const { text } = useUi();
  const pointed = teach.pointed.value;
  const name = text.teachField[field];
  const nothing = pointed !== null && pointed.text === '';
  return (
    <p class="pick-now" role="status">
      {pointed === null ? null : (
        <>
          <span class={pointed.fits ? 'pick-value' : 'pick-value pick-value-bad'} dir="auto">
            {nothing ? text.teachNothing(name) : pointed.text}
          </span>{' '}
          <span class="meta">
            {pointed.at > 0 ? text.teachAt(pointed.at, pointed.of) : null}
            {pointed.fits || nothing ? null : text.teachShape(name)}
          </span>
        </>
      )}
    </p>
  );
}
