export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(kind: BrowserKind): string | null;
export function missingBrowser(kind: BrowserKind): string;
export function ensureBrowsers(options: { all: boolean }): void;
