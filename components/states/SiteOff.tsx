import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';

interface SiteOffProps {
  /** null where the browser does not tell which site it is. */
  origin: string | null;
  refused: boolean;
  /** Called inside the click: the browser only asks then. */
  onTurnOn: (origin: string) => void;
}

/** We read no site that was not turned on; here is how. */
export function SiteOff({ origin, refused, onTurnOn }: SiteOffProps) {
  const { text } = useUi();
  if (origin === null) {
    return (
      <Notice icon="page" title={text.offButtonTitle}>
        <p>{text.offButtonText}</p>
      </Notice>
    );
  }
  return (
    <Notice icon="page" title={text.offTitle}>
      <p>{text.offText}</p>
      <button type="button" class="primary wide" onClick={() => onTurnOn(origin)}>
        {text.turnOn(URL.parse(origin)?.host ?? origin)}
      </button>
      {refused ? <p role="alert">{text.turnOnRefused}</p> : null}
    </Notice>
  );
}
