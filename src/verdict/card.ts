import type { Evidence, Place } from "../core/index.ts";
import type { LocalText, Source } from "../workspace/index.ts";

/** All a person may ask of one number: what it is, who says so, where, and what others say. */
export interface FigureCard {
  readonly path: string;
  /** Its own name, else the name of the thing it belongs to; never empty. */
  readonly name: LocalText;
  /** In `unit`; undefined when unpublished. */
  readonly value?: number;
  readonly unit: string;
  /** Of one entry of a dated figure: the year it is of. */
  readonly year?: number;
  readonly low?: number;
  readonly high?: number;
  /** How it is written, where that is more than the number itself. */
  readonly formula?: string;
  readonly evidence?: Evidence | "derived" | "unpublished";
  readonly source?: Source;
  readonly place?: string;
  readonly looked?: string;
  readonly ask?: LocalText;
  /** Values of other sources, or of other years of the same path. */
  readonly also: readonly FigureCard[];
  readonly because?: LocalText;
  readonly note?: LocalText;
  /** Paths of the figures its formula uses. */
  readonly uses: readonly string[];
  readonly at: Place;
}
