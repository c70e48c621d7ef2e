import { createModel, effect, signal } from '@preact/signals';

export interface NoticesPort {
  /** False where the user or the system blocks notifications. */
  allowed(): Promise<boolean>;
  /** Epoch ms of the next reminder, or null. */
  nextAt(): Promise<number | null>;
  showTest(): Promise<void>;
}

/** Whether reminders will really appear. */
export const NoticesModel = createModel((port: NoticesPort) => {
  const allowed = signal<boolean | null>(null);
  const nextAt = signal<number | null>(null);
  const tested = signal(false);
  const look = async () => {
    // A browser without notifications answers with an error: that is a no.
    allowed.value = await port.allowed().catch(() => false);
    nextAt.value = await port.nextAt().catch(() => null);
  };
  effect(() => {
    void look();
  });
  return {
    allowed,
    nextAt,
    tested,
    look,
    async test() {
      tested.value = await port.showTest().then(
        () => true,
        () => false,
      );
      await look();
    },
  };
});

export type NoticesState = InstanceType<typeof NoticesModel>;
