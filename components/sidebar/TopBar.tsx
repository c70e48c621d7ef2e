import { IconButton } from '../base/IconButton.tsx';
import { useUi } from '../base/ui.ts';

interface TopBarProps {
  canGoBack: boolean;
  searching: boolean;
  onBack: () => void;
  onSearch: () => void;
  onSettings: () => void;
}

export function TopBar({ canGoBack, searching, onBack, onSearch, onSettings }: TopBarProps) {
  const { text } = useUi();
  return (
    <header class="top-bar">
      {canGoBack ? (
        <button type="button" class="back" onClick={onBack}>
          ‹ {text.back}
        </button>
      ) : (
        <p class="brand">{text.appName}</p>
      )}
      <div class="top-actions">
        <IconButton icon="search" label={text.search} expanded={searching} onClick={onSearch} />
        <IconButton icon="settings" label={text.settings} onClick={onSettings} />
      </div>
    </header>
  );
}
