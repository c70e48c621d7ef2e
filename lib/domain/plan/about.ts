/**
 * What a planned follow-up is about: the interface makes its title of this in the user's language when it is shown.
 * Nothing here is translated: `words` are those of the user (a product, the name of a day, the title of a step).
 */
export interface About {
  kind:
    | 'birthday'
    | 'anniversary'
    | 'pay-day'
    | 'holiday-card'
    | 'deliver'
    | 'collect'
    | 'complaint-step'
    | 'visit'
    | 'keep-in-touch'
    | 'appointment';
  /** The row that it follows from. */
  table: 'customers' | 'occasions' | 'supplies' | 'cases' | 'visits' | 'followUps';
  id: string;
  words?: string;
  /** Civil date of the thing itself, where the follow-up comes before it. */
  on?: string;
  /** Which step, counted from 0. */
  step?: number;
  quantity?: number;
  unit?: string;
}
