import type { Messages } from '../../lib/i18n/messages.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { newId } from '../../lib/platform/new-id.ts';
import {
  frontTab,
  makeSelectionMenu,
  onFrontWindow,
  onSelectionMenu,
  renameSelectionMenu,
} from '../../lib/platform/selection-menu.ts';
import { putSelected } from '../../lib/platform/selections.ts';
import { sessionPages } from '../../lib/platform/session-pages.ts';
import { openSidebar } from '../../lib/platform/sidebar.ts';
import { isSiteOn, sitesOn } from '../../lib/platform/site-list.ts';
import { createRememberService } from '../../lib/services/remember-service.ts';
import { serialise } from '../../lib/services/serialise.ts';

interface SelectionMenuPorts {
  own(): Promise<string[]>;
  words(): Promise<Messages>;
  attempt(work: Promise<unknown>): void;
}

/** The page's selection menu in the background. Call in the first tick: its listeners must be there when it is woken. */
export function wireSelectionMenu({ own, words, attempt }: SelectionMenuPorts) {
  const titleOf = (text: Messages, name: string | null) =>
    name === null ? text.rememberMarked : text.rememberMarkedFor(name);
  const service = createRememberService({
    kept: sessionPages.kept,
    isOn: isSiteOn,
    own,
    put: putSelected,
    sitesOn,
    front: frontTab,
    makeMenu: async (origins, name) => {
      const text = await words();
      await makeSelectionMenu(origins, { title: titleOf(text, name), kindName: text.markedKind });
    },
    renameMenu: async (name) => renameSelectionMenu(titleOf(await words(), name)),
    now: systemClock.now,
    newId,
  });
  const name = serialise(service.nameMenu);
  const make = serialise(() => service.makeMenu().then(name));
  onSelectionMenu(({ kind, text, tab }) => {
    // Before anything is awaited: afterwards no browser opens it.
    openSidebar(tab);
    attempt(service.remember({ kind, text, tab }));
  });
  const nameMenu = () => attempt(name());
  onFrontWindow(nameMenu);
  return { nameMenu, makeMenu: () => attempt(make()) };
}
