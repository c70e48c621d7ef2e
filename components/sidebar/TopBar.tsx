import { IconButton } from '../base/IconButton.tsx';
import { useUi } from '../base/ui.ts';

interface TopBarProps {
  canGoBack: boolean;
  /** Origin of a page that was read by the toolbar button and is not followed; null when it is followed. */
  onceOrigin: string | null;
  searching: boolean;
  /** Called inside the click: the browser only asks then. */
  onTurnOn: (origin: string) => void;
  onBack: () => void;
  onSearch: () => void;
  onDesk: () => void;
  onSettings: () => void;
}

export function TopBar(props: TopBarProps) {
  const { text } = useUi();
  return (
    <header class="top-bar">
      <Lead {...props} />
      <div class="top-actions">
        <IconButton icon="search" label={text.search} expanded={props.searching} onClick={props.onSearch} />
        <IconButton icon="desk" label={text.deskOpen} onClick={props.onDesk} />
        <IconButton icon="settings" label={text.settings} onClick={props.onSettings} />
      </div>
    </header>
  );
}

function Lead({ canGoBack, onceOrigin, onBack, onTurnOn }: TopBarProps) {
  const { text } = useUi();
  if (canGoBack) {
    return (
      <button type="button" class="back" onClick={onBack}>
        ‹ {text.back}
      </button>
    );
  }
  if (onceOrigin === null) return <p class="brand">{text.appName}</p>;
  return (
    <button type="button" class="once" title={text.onceText} onClick={() => onTurnOn(onceOrigin)}>
      {text.turnOn(URL.parse(onceOrigin)?.host ?? onceOrigin)}
    </button>
  );
}
