/** The browser's locks, and the windows that hold them: a window that is closed lets go of everything. */
export function createLocks() {
  const held = new Map<string, string>();
  const waiting = new Map<string, Promise<unknown>>();

  async function hold<T>(owner: string, name: string, task: () => T | PromiseLike<T>): Promise<T> {
    const before = waiting.get(name) ?? Promise.resolve();
    const turn = before.then(async () => {
      held.set(name, owner);
      try {
        return await task();
      } finally {
        held.delete(name);
      }
    });
    waiting.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  }

  return {
    of: (owner: string) =>
      ({
        request: (name: string, task: () => unknown) => hold(owner, name, task),
        query: async () => ({ held: [...held.keys()].map((name) => ({ name })), pending: [] }),
      }) as unknown as LockManager,
    close(owner: string) {
      for (const [name, by] of held) if (by === owner) held.delete(name);
    },
  };
}
