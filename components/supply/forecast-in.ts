import type { CustomerFile } from '../../lib/domain/ports.ts';
import type { Supply } from '../../lib/domain/records.ts';
import { forecastOf, type SupplyForecast } from '../../lib/domain/supply/forecast.ts';
import type { Ui } from '../base/ui.ts';

/** What follows from all that is known of one customer. */
export function forecastIn(file: CustomerFile, supply: Supply, { now, zone }: Ui): SupplyForecast {
  const { occasions, supplies: others, interactions } = file;
  return forecastOf({ supply, deliveries: file.deliveries ?? interactions, occasions, others, now, zone });
}
