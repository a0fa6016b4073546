import type { FigureCard } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import { formatQuantity, formatReadable } from "./numbers.ts";
import { evidenceWord } from "./states.ts";

/** `50 µm (ITRPV22)`: the value of a figure and whose it is; undefined where it has no value. */
export function figureAmount(card: FigureCard, language: Language): string | undefined {
  const { value, unit, formula, source, evidence } = card;
  if (value === undefined) return undefined;
  const quantity = { value, unit: unit === "" ? "1" : unit };
  const amount = (formula === undefined ? formatQuantity : formatReadable)(quantity, language);
  const whose =
    source?.id ?? (evidence === "assumed" ? evidenceWord(evidence, language) : undefined);
  return whose === undefined ? amount : `${amount} (${whose})`;
}
