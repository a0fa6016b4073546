/** From the best known to the least: the order in which kinds of figures are counted. */
export const EVIDENCE_ORDER = [
  "measured",
  "compiled",
  "estimated",
  "norm",
  "claimed",
  "assumed",
  "remembered",
  "derived",
  "unpublished",
] as const;
