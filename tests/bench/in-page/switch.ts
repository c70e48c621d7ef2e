export interface Switched {
  began: number;
  /** The page itself has painted the other letter. */
  painted: number;
}

const now = () => performance.timeOrigin + performance.now();

/** Opens another letter as a click on it does. */
export async function go(hash: string): Promise<Switched> {
  const began = now();
  location.hash = hash;
  await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  return { began, painted: now() };
}
