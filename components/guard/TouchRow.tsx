import type { Memory } from '../../lib/domain/records.ts';
import type { TouchShown } from '../../lib/models/guard-model.ts';
import { Icon } from '../base/Icon.tsx';
import type { IconName } from '../base/icons.ts';
import { useUi } from '../base/ui.ts';
import { SourceLine } from '../memory/SourceLine.tsx';
import { useReveal } from '../memory/use-reveal.ts';
import { causeOf, isUrgent, whoseOf, wordsOf } from './touch-words.ts';

/** Places of one memory that are shown. */
const MOST = 3;

/** The words of the draft, and beside them what they touch: whose memory, its words, where it is from. */
export function TouchRow({ touch, onIgnore }: { touch: TouchShown; onIgnore: () => void }) {
  const { text } = useUi();
  const { touches, tone, by } = touch;
  const left = touches.length - MOST;
  const urgent = isUrgent(touch);
  return (
    <li class={`touch touch-${tone} ${urgent ? 'touch-taboo' : ''}`} data-touch={by.kind}>
      {touches.slice(0, MOST).map(({ key, before, words, after }) => (
        <p class="touch-words" dir="auto" key={key}>
          {before}
          <mark>{words}</mark>
          {after}
        </p>
      ))}
      {left > 0 ? <p class="meta">{text.more(left)}</p> : null}
      <p class="touch-cause">
        <Icon name={iconOf(touch)} small />
        <strong>{causeOf(touch, text)}</strong>
        {touch.customer ? <span dir="auto">{whoseOf(touch, text)}</span> : null}
      </p>
      {by.kind === 'gift' ? (
        <p class="touch-reason">{text.giftReason(by.gift)}</p>
      ) : (
        <Behind memory={by.memory} name={whoseOf(touch, text)} />
      )}
      {tone === 'gentle' ? <p class="meta">{text.touchGentle}</p> : null}
      <button type="button" class="quiet" aria-label={text.touchIgnoreOf(wordsOf(touch))} onClick={onIgnore}>
        {text.touchIgnore}
      </button>
    </li>
  );
}

function iconOf({ by, tone }: TouchShown): IconName {
  if (by.kind === 'hours') return 'call';
  if (by.kind === 'gift') return 'occasion';
  return by.memory.kind === 'taboo' && tone === 'strong' ? 'taboo' : by.memory.kind;
}

function Behind({ memory, name }: { memory: Memory; name: string }) {
  const { text } = useUi();
  const [revealed, setRevealed] = useReveal();
  if (memory.sensitive === 1 && !revealed) {
    return (
      <p class="hidden-words">
        <span>{text.touchSensitive}</span>
        <button
          type="button"
          class="reveal"
          aria-label={text.touchShowOf(name)}
          onClick={() => setRevealed(true)}
        >
          {text.touchShow}
        </button>
      </p>
    );
  }
  return (
    <>
      <p class="touch-reason sentence" dir="auto">
        {memory.text}
      </p>
      <SourceLine memory={memory} />
    </>
  );
}
