/** What was done with a supply, for the toast to put into words. */
export type SupplyTold = 'delivered' | 'collected' | 'counted' | 'added';
