import { type SiteDraw, siteDraws } from "../balance/index.ts";
import { dimensionOf, hours, type Period, sameDimension } from "../core/index.ts";
import type { ToldBalance } from "./balance.ts";

/** What the plants at a site draw of one stream in a period, and what is contracted there, in the unit of the stream. */
export interface SiteLine {
  readonly site: string;
  readonly stream: string;
  readonly unit: string;
  readonly drawn: number;
  /** Over the hours of the period, for streams of energy. [MW] */
  readonly meanPower?: number;
  readonly contracted?: number;
  readonly contractedPower?: number;
  /** `unpublished`: the site has a line for it, and nobody publishes how much; `none`: it has no line. */
  readonly limit: "stated" | "unpublished" | "none";
  /** What is missing to the need. */
  readonly short: number;
  /** Unpublished figures that belong in what is drawn: paths. */
  readonly missing: readonly string[];
}

/** Every site where plants of the plan stand, in the order of names. */
export function siteLines({ balanced }: Pick<ToldBalance, "balanced">): readonly SiteLine[] {
  const { system, balance, values, span } = balanced;
  return siteDraws(system, balance, values, span).map((draw) => tellDraw(draw, balanced));
}

function tellDraw(
  { site, stream, drawn, contracted, limit, missing }: SiteDraw,
  { system, balance }: ToldBalance["balanced"],
): SiteLine {
  const unit = system.workspace.streams.get(stream)?.unit;
  const energy = unit !== undefined && sameDimension(unit.dimension, dimensionOf("MWh"));
  const power = (amount: number) => meanPower(amount * (unit?.factor ?? 1), balance.period);
  return {
    site,
    stream,
    unit: unit?.text ?? "",
    drawn,
    ...(energy ? { meanPower: power(drawn) } : {}),
    ...(contracted === undefined ? {} : { contracted }),
    ...(energy && contracted !== undefined ? { contractedPower: power(contracted) } : {}),
    limit: limit === undefined ? "none" : contracted === undefined ? "unpublished" : "stated",
    short: contracted === undefined ? 0 : Math.max(0, drawn - contracted),
    missing,
  };
}

function meanPower(energy: number, period: Period): number {
  return energy / hours(period);
}
