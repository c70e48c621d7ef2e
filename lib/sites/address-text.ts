/** Readers that decide in the page, as the generic one does, take these from here. */
export * from '../domain/address-text.ts';
