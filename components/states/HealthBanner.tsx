import type { BookHealth } from '../../lib/models/health-model.ts';
import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';

interface HealthBannerProps {
  health: BookHealth;
  onRetry: () => void;
  onAcceptLoss: () => void;
}

/** The truth about the book, when it is not well. */
export function HealthBanner({ health, onRetry, onAcceptLoss }: HealthBannerProps) {
  const { text, format } = useUi();
  if (health.kind === 'well') return null;
  if (health.kind === 'trouble') {
    return (
      <Notice icon="warning" title={text.troubleTitle} tone="bad">
        <p>{text.trouble(health.trouble)}</p>
        <p>{text.troubleDrafts}</p>
        <button type="button" class="plain" onClick={onRetry}>
          {text.retry}
        </button>
      </Notice>
    );
  }
  return (
    <Notice icon="warning" title={text.lostTitle} tone="bad">
      <p>{text.lostText(health.sentinel.writes, format.dateTime(health.sentinel.lastWriteAt))}</p>
      <button type="button" class="plain" onClick={onAcceptLoss}>
        {text.lostDismiss}
      </button>
    </Notice>
  );
}
