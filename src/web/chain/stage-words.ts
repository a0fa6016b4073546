import { wrapText } from "../../drawing/index.ts";
import { chainWords, formatNumber, formatReadable, scaleUnit } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { HandSums } from "./hand-sums.ts";
import type { StageColumn } from "./stage-columns.ts";
import { type Energy, energyText } from "./stage-energy.ts";

const TEXT = 15;

export interface Words {
  readonly text: string;
  readonly style: "strong" | "plain" | "faint" | "unknown";
}

export interface StageRowsProps {
  readonly stages: readonly StageColumn[];
  readonly total: Energy;
  /** Processes that draw some and stand in no column: none of what is drawn flows there. */
  readonly beside: readonly { readonly name: string; readonly energy: Energy }[];
  /** What the case kept in the plan gives at each stage. */
  readonly sums?: HandSums;
  readonly pitch: number;
  readonly width: number;
  readonly language: Language;
}

/** A stage with its lines in both rows. */
export interface Placed {
  readonly stage: StageColumn;
  readonly energy: readonly Words[];
  readonly place: readonly Words[];
  /** Lines before its own, in each of the two rows. */
  readonly y: number;
  readonly placeY: number;
  /** Which of its column it is. */
  readonly turn: number;
}

export function besideText(beside: StageRowsProps["beside"], language: Language): string {
  const told = beside.map(({ name, energy }) => `${name} ${energyText(energy, language)}`);
  return chainWords[language].beside(told.join(", "));
}

/** Of several stages in one column the later ones stand below, each under its own name. */
export function placeTexts({ stages, pitch, language, total }: StageRowsProps): readonly Placed[] {
  const below = new Map<
    number,
    { readonly y: number; readonly placeY: number; readonly turn: number }
  >();
  const told = stages.some(({ place }) => place !== undefined);
  return stages.map((stage) => {
    const before = below.get(stage.column) ?? { y: 0, placeY: 0, turn: 0 };
    const several = stages.filter(({ column }) => column === stage.column).length > 1;
    const wrap = ({ text, style }: Words) =>
      wrapText(text, TEXT, pitch - 10).map((part): Words => ({ text: part, style }));
    const name: readonly Words[] = several ? [{ text: stage.name, style: "faint" }] : [];
    const energy = total.none ? [] : [...name, ...energyWords(stage, language)].flatMap(wrap);
    const place = told ? [...name, ...placeWords(stage, language)].flatMap(wrap) : [];
    below.set(stage.column, {
      y: before.y + energy.length,
      placeY: before.placeY + place.length,
      turn: before.turn + 1,
    });
    return { stage, energy, place, ...before };
  });
}

function energyWords({ energy, rate }: StageColumn, language: Language): readonly Words[] {
  const words = chainWords[language];
  const { amount, unit, low, high } = energy;
  if (energy.none) return [{ text: words.noEnergy, style: "faint" }];
  if (energy.missing && amount === 0) return [{ text: words.unpublished, style: "unknown" }];
  const known = formatReadable({ value: amount, unit }, language);
  const told: Words = {
    text: energy.missing ? `${words.atLeast} ${known}` : known,
    style: "strong",
  };
  if (rate === undefined || energy.missing) return [told];
  const per = amount === 0 ? 0 : rate.value / amount;
  const range =
    high > low
      ? [
          {
            text: rangeText(low * per, high * per, rate.unit, language),
            style: "faint",
          } as const,
        ]
      : [];
  return [told, { text: formatReadable(rate, language), style: "plain" }, ...range];
}

/** Its unit stands in the line above. */
function rangeText(low: number, high: number, unit: string, language: Language): string {
  const scaled = scaleUnit(high, unit);
  const times = high === 0 ? 1 : scaled.value / high;
  return `${formatNumber(low * times, language)}–${formatNumber(scaled.value, language)}`;
}

function placeWords({ place }: StageColumn, language: Language): readonly Words[] {
  return place === undefined
    ? [{ text: chainWords[language].noPlace, style: "faint" }]
    : [{ text: place, style: "plain" }];
}
