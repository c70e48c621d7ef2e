/**
 * Runs with the browser's own rights in a Firefox window: the parts of the browser that a web page cannot
 * reach. The stage calls `regularsStage.<verb>(…)` afterwards.
 */
/* global Services, ChromeUtils, WebExtensionPolicy, SidebarController, PopupNotifications */
window.regularsStage ??= (() => {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const requests = [];
  let shownNotices = 0;

  function extensionOf(addonId) {
    return WebExtensionPolicy.getByID(addonId).extension;
  }

  /** As a click on the toolbar button; counts as the user's own act. */
  function pressToolbarButton(addonId) {
    ExtensionParent.apiManager.global.browserActionFor(extensionOf(addonId)).triggerAction(window);
  }

  function sidebarBrowser() {
    if (!SidebarController.isOpen) return null;
    return (
      document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser') ?? null
    );
  }

  /** The sidebar is no tab, so WebDriver does not list it; it takes any browser element that has an id. */
  function sidebarContext() {
    const browser = sidebarBrowser();
    if (!browser) return '';
    if (browser.regularsId) return browser.regularsId;
    browser.permanentKey ??= {};
    browser.regularsId = NavigableManager.getIdForBrowser(browser);
    const findTab = NavigableManager.getBrowserById;
    NavigableManager.getBrowserById = function (id) {
      return id === browser.regularsId ? browser : findTab.call(this, id);
    };
    return browser.regularsId;
  }

  /** A click from WebDriver reaches the document but does not give it the keyboard, as a real one does. */
  function giveKeyboard(toSidebar) {
    window.focus();
    (toSidebar ? sidebarBrowser() : window.gBrowser.selectedBrowser)?.focus();
  }

  function shows(context) {
    return NavigableManager.getIdForBrowser(window.gBrowser.selectedBrowser) === context;
  }

  function record() {
    Services.obs.addObserver((subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const principal = channel.loadInfo?.triggeringPrincipal;
      const initiator = !principal || principal.isSystemPrincipal ? '' : principal.originNoSuffix;
      requests.push({ url: channel.URI.spec, initiator });
    }, 'http-on-modify-request');
    Services.ww.registerNotification((subject, topic) => {
      if (topic !== 'domwindowopened') return;
      subject.addEventListener('load', () => {
        if (subject.location.href.includes('alert.xhtml')) shownNotices++;
      });
    });
    shownNotices = alertWindows().length;
  }

  function alertWindows() {
    const all = [...Services.ww.getWindowEnumerator()];
    return all.filter((win) => win.location.href.includes('alert.xhtml'));
  }

  function titleOf(win) {
    const label = win.document.getElementById('alertTitleLabel');
    return label?.getAttribute('value') || label?.textContent || '';
  }

  function alertOf(title) {
    const all = alertWindows();
    return all.find((win) => titleOf(win) === title) ?? (all.length === 1 ? all[0] : undefined);
  }

  function clickAlert(title) {
    const alert = alertOf(title);
    alert?.onAlertClick();
    return Boolean(alert);
  }

  /** The menu that stands open over the page; pressing an item of it is what a user does. */
  async function chooseFromMenu(id) {
    const menu = document.getElementById('contentAreaContextMenu');
    for (let tries = 0; tries < 100 && menu.state !== 'open'; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const items = [...menu.querySelectorAll('menuitem')];
    const item = items.find((one) => one.id.endsWith(`_${id}`));
    if (!item)
      throw new Error(`no ${id} in the menu, which is ${menu.state}: ${items.map((one) => one.label)}`);
    item.closest('menu')?.openMenu?.(true);
    item.doCommand();
    menu.hidePopup();
  }

  /** The question hangs from the address bar; pressing its button is what a user does. */
  function answerPermission(allow) {
    const question = document.getElementById('addon-webext-permissions-notification');
    if (!question || PopupNotifications.panel.state !== 'open') return '';
    const text = PopupNotifications.panel.textContent;
    question[allow ? 'button' : 'secondaryButton'].click();
    return text || 'asked';
  }

  async function photograph() {
    const snapshot = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = snapshot.width;
    canvas.height = snapshot.height;
    canvas.getContext('2d').drawImage(snapshot, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  }

  return {
    pressToolbarButton,
    sidebarContext,
    giveKeyboard,
    shows,
    record,
    clickAlert,
    chooseFromMenu,
    answerPermission,
    photograph,
    requests: () => requests,
    shownNotices: () => shownNotices,
    stopBackground: (addonId) => extensionOf(addonId).terminateBackground(),
    backgroundState: (addonId) => extensionOf(addonId).backgroundState,
  };
})();
