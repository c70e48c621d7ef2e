import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildMode, buildFolder } from '../support/paths.ts';
import type { BrowserKind } from '../support/setup/browsers.mjs';
import { BROWSERS } from './browsers.ts';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/** All that is asked for at the installation; none of it shows a question. */
const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
}

function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  const paths = files.map((e) => join(e.parentPath, e.name));
  return Object.fromEntries(
    paths.map((p) => [relative(folder, p), createHash('sha256').update(readFileSync(p)).digest('hex')]),
  );
}

function manifestOf(browser: BrowserKind, mode: BuildMode): Manifest {
  return JSON.parse(readFileSync(join(buildFolder(browser, mode), 'manifest.json'), 'utf8')) as Manifest;
}

describe.each(BROWSERS)('the end-to-end build for %s', (browser) => {
  it('has the same files, byte for byte, but for the manifest', () => {
    const { 'manifest.json': _shipped, ...shipped } = digests(buildFolder(browser, 'shipped'));
    const { 'manifest.json': _e2e, ...e2e } = digests(buildFolder(browser, 'e2e'));
    expect(Object.keys(shipped).length).toBeGreaterThan(5);
    expect(e2e).toEqual(shipped);
  });

  it('differs in its manifest by the right to read loopback pages and nothing else', () => {
    const { host_permissions, ...rest } = manifestOf(browser, 'e2e');
    expect(host_permissions).toEqual(LOOPBACK);
    expect(rest).toEqual(manifestOf(browser, 'shipped'));
  });

  it('ships without a right to any page and without a way in from pages', () => {
    const manifest = manifestOf(browser, 'shipped');
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const own = browser === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual([...PERMISSIONS, ...own].toSorted());
  });
});
