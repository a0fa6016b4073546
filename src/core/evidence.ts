/** How well a number is known; a norm is a ceiling, a claim a claim, memory proves nothing. */
export const EVIDENCE = [
  "measured",
  "compiled",
  "estimated",
  "norm",
  "claimed",
  "assumed",
  "remembered",
] as const;
export type Evidence = (typeof EVIDENCE)[number];

export function isEvidence(word: string): word is Evidence {
  return EVIDENCE.some((known) => known === word);
}
