import { createModel } from '@preact/signals';
import type { Live } from '../domain/ports.ts';
import { followValue } from './follow.ts';

export interface ChipOffPort {
  live: Live<string[]>;
  turnOn(origin: string): Promise<void>;
}

/** The sites on which the chip was closed. */
export const ChipModel = createModel((port: ChipOffPort) => ({
  offSites: followValue<string[]>(port.live, []),
  showAgain: (origin: string) => port.turnOn(origin),
}));

export type ChipModelState = InstanceType<typeof ChipModel>;
