import type { BrowserKind } from '../setup/browsers.mjs';

/** An element: a CSS selector, or what a screen reader would call it. */
export type Target = string | { role: string; name: string | RegExp };

/** One document that can be looked at and worked: a web page, the sidebar, the brief window. */
export interface View {
  /** The value of a JavaScript expression in the page, as JSON; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Everything that can be read, own frames included. */
  text(): Promise<string>;
  /** Text of one element, null when it is not there or not shown. */
  textOf(target: Target): Promise<string | null>;
  has(target: Target): Promise<boolean>;
  /** Resolves when the element is shown. */
  waitFor(target: Target, timeout?: number): Promise<void>;
  /** Resolves with the first truthy value of the expression. */
  until<T>(expression: string, what: string, timeout?: number): Promise<T>;
  untilText(part: string | RegExp, timeout?: number): Promise<void>;
  /** A real click in the middle of the element. */
  click(target: Target): Promise<void>;
  /** Clicks into the field, then types with the keyboard. */
  type(target: Target, text: string): Promise<void>;
  /** A key with its modifiers, e.g. `Enter`, `Control+z`, `j`. */
  press(key: string): Promise<void>;
  capture(file: string): Promise<void>;
  /** Brings it to the front where that means something. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/** What a browser must offer for a `View`; see `view.ts`. */
export interface Driver {
  evaluate(expression: string): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
  typeText(text: string): Promise<void>;
  pressKey(key: string): Promise<void>;
  capture(file: string): Promise<void>;
  show(): Promise<void>;
  close(): Promise<void>;
}

/** A request that left the browser during the run. */
export interface RecordedRequest {
  url: string;
  /** Origin of whoever asked, as the browser knows it; empty = the browser itself. */
  initiator: string;
}

export interface Notice {
  id: string;
  /** Title and message where the browser tells them. */
  text: string;
}

export interface StageOptions {
  browser: BrowserKind;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** Size of the first window. */
  size?: { width: number; height: number };
}

/** A running browser with the extension, the same for a story in Chromium and in Firefox. */
export interface Stage {
  readonly browser: BrowserKind;
  /** `chrome-extension://id` or `moz-extension://uuid`. */
  readonly extensionOrigin: string;
  /** Opens a page in a new tab in front. */
  openPage(url: string): Promise<View>;
  /** Opens a page in a new browser window. */
  openWindow(url: string): Promise<View>;
  /** Presses the toolbar button while `page` is in front: opens the sidebar of that window. */
  pressToolbarButton(page: View): Promise<void>;
  /** The sidebar of the page's window, opened by the toolbar button when it is not open yet. */
  openSidebar(page: View): Promise<View>;
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<View>;
  /** Runs an expression with the extension's own rights, without opening any of its screens. */
  inExtension<T>(expression: string): Promise<T>;
  /** Waits for a page of the extension that it opens by itself, such as `brief.html`. */
  waitForExtensionPage(path: string, timeout?: number): Promise<View>;
  killBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  notices(): Promise<Notice[]>;
  /** How many notices were shown since the browser was started, those gone included; null = not known. */
  noticesShown(): Promise<number | null>;
  clickNotice(id: string): Promise<void>;
  dismissNotice(id: string): Promise<void>;
  /** Chooses an item of ours, by its id, in the menu of the words that are marked in the page. */
  chooseForMarked(page: View, item: string): Promise<void>;
  /** Answers the browser's own permission question; false when none appears. */
  answerPermission(allow: boolean): Promise<boolean>;
  /** Whole window with the sidebar beside the page, where the browser can be photographed. */
  captureWindow(file: string): Promise<boolean>;
  /** Quits the browser as a user does; the profile stays. */
  quit(): Promise<void>;
  /** Starts it again with the same profile; views from before are dead. */
  reopen(): Promise<void>;
  /** Requests of everybody in the browser; complete after `quit`. */
  requests(): RecordedRequest[];
  /** Quits for good and removes the profile. */
  close(): Promise<void>;
  /** Resolves when the user closes the browser. */
  ended(): Promise<void>;
}
