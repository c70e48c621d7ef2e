import WebSocket from 'ws';

type Params = Record<string, unknown>;

/** A WebDriver BiDi session over its socket: commands out, results back. */
export interface Bidi {
  send<T>(method: string, params?: Params): Promise<T>;
  /** Runs an expression that gives a string in a document. */
  run(context: string, expression: string): Promise<string>;
  close(): void;
}

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

interface ScriptResult {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

const COMMAND_TIMEOUT = 30_000;

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  socket.on('close', () => {
    for (const settle of waiting.values()) settle({ type: 'error', error: 'the browser has quit' });
  });

  function send<T>(method: string, params: Params = {}): Promise<T> {
    if (socket.readyState !== WebSocket.OPEN)
      return Promise.reject(new Error(`${method}: the browser has quit`));
    const id = ++last;
    return new Promise<T>((resolve, reject) => {
      const settle = (answer: Answer) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (answer.type === 'error') reject(new Error(`${method}: ${answer.error}: ${answer.message ?? ''}`));
        else resolve(answer.result as T);
      };
      const timer = setTimeout(() => settle({ type: 'error', error: 'no answer' }), COMMAND_TIMEOUT);
      waiting.set(id, settle);
      socket.send(JSON.stringify({ id, method, params }));
    });
  }

  async function run(context: string, expression: string): Promise<string> {
    const target = { context };
    const answer = await send<ScriptResult>('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
    return String(answer.result?.value ?? '');
  }

  await send('session.new', { capabilities: {} });
  return { send, run, close: () => socket.close() };
}
