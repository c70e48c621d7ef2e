import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were taken on: without it they mean nothing. */
export function machineLine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() || 'unknown processor';
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg()
    .map((n) => n.toFixed(1))
    .join(' ');
  return `${processors.length} × ${model}, ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}, load ${load}`;
}
