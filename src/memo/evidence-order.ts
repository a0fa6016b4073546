import { EVIDENCE } from "../core/index.ts";

/** From the best known to the least: the order in which kinds of figures are counted. */
export const EVIDENCE_ORDER = [...EVIDENCE, "derived", "unpublished"] as const;
