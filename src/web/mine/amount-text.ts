import type { Language } from "../../workspace/index.ts";
import { LANGUAGES } from "../../workspace/index.ts";
import { readTyped, readUnit, unitsOffered } from "../read-typed.ts";

/** Every unit a trade writes: what the amount is of is not known here. */
const UNITS = unitsOffered("?", []);

/**
 * An amount as a person types it, as a workspace writes it: `2,5 ГВт/жыл` is `2.5 GW/yr`. Undefined where it is no
 * number with a unit. Number by the reader's language, unit by any of the three.
 */
export function amountText(given: string, language: Language): string | undefined {
  const typed = readTyped(given, language);
  if (typed.kind !== "number" || typed.unit === "") return undefined;
  const units = LANGUAGES.map((one) => readUnit(typed.unit, UNITS, one));
  const unit = units.find((one) => one !== undefined);
  return unit === undefined ? undefined : `${typed.text} ${unit.text}`;
}
