/**
 * Drafts, sites and sentinel are not for content scripts: a page whose process was taken over has their
 * rights. Chromium can close the store to them (the session's store is closed by default); Firefox has no
 * such switch for storage.local, there its process isolation is all that stands between.
 */
export function closeStorageToPages(): void {
  const { local } = globalThis.chrome?.storage ?? {};
  void local?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(console.warn);
}
