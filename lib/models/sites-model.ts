import { createModel, signal } from '@preact/signals';
import type { Live } from '../domain/ports.ts';
import { followValue } from './follow.ts';

/** A site on the user's list; `revoked`: the browser took the permission away meanwhile. */
export interface SiteSeen {
  origin: string;
  revoked: boolean;
}

export interface SitesPort {
  live: Live<SiteSeen[]>;
  /** Must be called inside a click. False = refused. */
  turnOn(origin: string): Promise<boolean>;
  turnOff(origin: string): Promise<void>;
}

/** The sites that are read. */
export const SitesModel = createModel((port: SitesPort) => {
  const answer = signal<'none' | 'bad' | 'refused'>('none');
  return {
    sites: followValue<SiteSeen[]>(port.live, []),
    answer,
    /** Takes what people type: with or without scheme, with a path. True when it is on. */
    async add(address: string): Promise<boolean> {
      const origin = originOf(address);
      answer.value = origin === null ? 'bad' : 'none';
      if (origin === null) return false;
      const granted = await port.turnOn(origin);
      answer.value = granted ? 'none' : 'refused';
      return granted;
    },
    turnOff: (origin: string) => port.turnOff(origin),
  };
});

export type SitesState = InstanceType<typeof SitesModel>;

function originOf(address: string): string | null {
  const words = address.trim();
  if (words === '' || /\s/.test(words)) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(words) ? words : `https://${words}`);
  return url && /^https?:$/.test(url.protocol) ? url.origin : null;
}
