/** The part of the browser's factory that Dexie uses. */
type Factory = Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'>;

/**
 * Dexie opens a newer database without a version when ours is too old, and may then patch it.
 * We must not touch what a newer program wrote, so opening without a version is refused here.
 */
export const strictFactory: Factory = {
  open(name, version) {
    if (version === undefined) throw new DOMException('a newer program made this database', 'VersionError');
    return browserFactory().open(name, version);
  },
  deleteDatabase: (name) => browserFactory().deleteDatabase(name),
  databases: () => browserFactory().databases(),
  cmp: (a, b) => browserFactory().cmp(a, b),
};

/** Asked for at each use: where storage is forbidden even looking at it may throw. */
function browserFactory(): IDBFactory {
  const factory: IDBFactory | undefined = globalThis.indexedDB;
  if (!factory) throw new DOMException('this browser gives no database', 'InvalidStateError');
  return factory;
}
