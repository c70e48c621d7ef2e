const COMPLAINT =
  /^\s*(?:complaint|complains?(?:\s+(?:about|of|that))?|投诉|投訴|客诉|客訴|抱怨)(?![\p{L}\d]*ed)\s*(?:[:：,，-]\s*|(?<=\p{Script=Han})|\s+|$)/iu;

/** What a promise line complains about: "complaint: the vase was broken"; null when it is no complaint. */
export function complaintWords(words: string): string | null {
  const begun = COMPLAINT.exec(words);
  if (begun === null) return null;
  return words.slice(begun[0].length).trim() || words.trim();
}
