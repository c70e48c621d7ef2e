/** What a line is read in. */
export interface LineContext {
  /** Epoch ms. */
  now: number;
  /** IANA zone. */
  zone: string;
  /** Language of the user, BCP 47; says whether "8/9" is the 8th or the 9th of a month. */
  lang?: string;
  /** ISO country in which bare phone numbers are dialled. */
  region?: string;
}
