import type { PersonSeen } from '../../lib/domain/reading.ts';
import { Breakable } from '../base/Breakable.tsx';
import { useUi } from '../base/ui.ts';

/** What the page says about somebody, before anything of it is kept. */
export function Detected({ person }: { person: PersonSeen }) {
  const { text } = useUi();
  const signals = person.signals.filter((signal) => signal.kind !== 'display-name');
  if (signals.length === 0) return null;
  return (
    <dl class="detected" aria-label={text.detected}>
      {signals.map((signal) => (
        <div class="row" key={`${signal.kind}:${signal.value}`}>
          <dt class="row-label">{text.signal(signal.kind)}</dt>
          <dd class="row-text">
            <Breakable text={signal.raw || signal.value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
