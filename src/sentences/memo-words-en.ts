import type { MemoWords } from "./memo-words.ts";

const times = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;

export const memoWordsEn: MemoWords = {
  memo: "Memo",
  missing: "What is missing, and whom to ask",
  restsOn: "What it rests on",
  suppliers: (streams) => `Unpublished: who supplies ${streams}.`,
  limits: (streams, site) => `Unpublished: what is contracted of ${streams} (${site}).`,
  nothingMissing: "By these data nothing is missing of what was examined.",
  figures: (counts) => `Figures behind the table: ${counts}.`,
  norms: (names) => `Norms are ceilings, not measurements; less may be needed: ${names}.`,
  assumed: (list) => `Assumed: ${list}.`,
  mine: (list) => `Changed by the reader (mine): ${list}.`,
  mineAdded: (list) => `Added: ${list}.`,
  mineGone: (list) => `Taken out: ${list}.`,
  mineMark: "mine",
  noFigures: "No figure stands behind the table.",
  unpublishedPart: (names) => `+ ? – a part of it is unpublished: ${names}.`,
  leftOut: (list) =>
    `Left out to keep one page: ${list}. All of it stands on the page of the plan, under “Verdict”, and in the file of tizbek report.`,
  left: {
    drawing: () => "the drawing of the chain",
    quote: () => "the end of the quotation",
    names: () => "the ends of long names",
    scopes: (count) => times(count, "scope", "scopes"),
    rows: (count) => times(count, "row of the table", "rows of the table"),
    readings: () => "other readings of the nameplate",
    ends: () => "whose the ends of the ranges are",
    norms: (count) => times(count, "norm", "norms"),
    assumed: (count) => times(count, "assumed figure", "assumed figures"),
    mine: (count) => times(count, "changed figure", "changed figures"),
    added: (count) => times(count, "added or removed thing", "added or removed things"),
    there: (count) => times(count, "supplier", "suppliers"),
    listed: (count) => times(count, "name in a list", "names in lists"),
    asides: () => "long remarks",
    missing: (count) => times(count, "further reason", "further reasons"),
    findings: (count) => times(count, "finding", "findings"),
    sources: (count) => times(count, "source", "sources"),
    addresses: () => "where the sources are found",
    carbon: () => "CO₂",
  },
  digest: "digest",
  drawing: (plan) => `The chain of the plan: ${plan}`,
};
