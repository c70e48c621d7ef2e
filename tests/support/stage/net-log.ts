import { existsSync, readFileSync } from 'node:fs';
import type { RecordedRequest } from './stage.ts';

interface LogEvent {
  type?: number;
  params?: { url?: string; initiator?: string };
}

/** Requests in a Chromium net log, whoever made them: pages, workers, the browser. Complete once it has quit. */
export function readNetLog(file: string): RecordedRequest[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const started = lines.flatMap((line) => {
    if (!line.includes('"initiator"') || !line.includes('"url"')) return [];
    const event = parseEvent(line);
    const url = event?.params?.url;
    return url ? [{ url, initiator: event.params?.initiator ?? '' }] : [];
  });
  return started.map(({ url, initiator }) => ({
    url,
    initiator: initiator === 'not an origin' ? '' : initiator,
  }));
}

/** The log has one event a line, each but the last followed by a comma. */
function parseEvent(line: string): LogEvent | null {
  try {
    return JSON.parse(line.replace(/,\s*$/, '')) as LogEvent;
  } catch {
    return null;
  }
}
