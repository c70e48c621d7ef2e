import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';

interface RevokedProps {
  origins: string[];
  refused: boolean;
  /** Called inside the click: the browser only asks then. */
  onTurnOn: (origin: string) => void;
}

/** Sites the user had turned on and the browser no longer allows. */
export function Revoked({ origins, refused, onTurnOn }: RevokedProps) {
  const { text } = useUi();
  if (origins.length === 0) return null;
  return (
    <Notice icon="warning" title={text.revokedTitle} tone="warn">
      <p>{text.revokedText}</p>
      {origins.map((origin) => (
        <button type="button" class="plain" key={origin} onClick={() => onTurnOn(origin)}>
          {text.revokedAgain(URL.parse(origin)?.host ?? origin)}
        </button>
      ))}
      {refused ? <p role="alert">{text.turnOnRefused}</p> : null}
    </Notice>
  );
}
