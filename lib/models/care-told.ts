/** What was done for a customer, for the toast to put into words. */
export type CareTold =
  | 'case-opened'
  | 'case-filed'
  | 'case-reopened'
  | 'promise-kept'
  | 'visit-planned'
  | 'visit-done'
  | 'cadence-on'
  | 'cadence-off'
  | 'card-sent'
  | 'card-on'
  | 'card-off'
  | 'route-ordered';
