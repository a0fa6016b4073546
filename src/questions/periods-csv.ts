import { formatDay, periodText } from "../core/index.ts";
import { periodRows, type ToldPeriods } from "./balance-periods.ts";
import { writeCsv } from "./csv.ts";
import { siteLines } from "./site-lines.ts";

/** One row a period, one column for each stream shown; empty where all of it is unpublished. */
export function periodsCsv(told: ToldPeriods): string {
  const heads = told.shown.map((id) => `${id} [${unitOf(told, id)}]`);
  const rows = periodRows(told).map(({ period, balanced, amounts }) => [
    period,
    formatDay(balanced.balance.period.from),
    formatDay(balanced.balance.period.to),
    ...amounts.map(({ amount, missing }) => (amount === 0 && missing.length > 0 ? "" : amount)),
  ]);
  return writeCsv([["period", "from", "to", ...heads], ...rows]);
}

function unitOf({ workspace }: ToldPeriods, id: string): string {
  return workspace.streams.get(id)?.unit.text ?? "";
}

const SITE_HEADER = [
  "period",
  "site",
  "stream",
  "drawn",
  "unit",
  "mean_mw",
  "contracted",
  "contracted_mean_mw",
  "limit",
  "short",
  "missing",
] as const;

/** One row for each period, site and stream drawn or limited there. */
export function sitesCsv(periods: ToldPeriods["periods"]): string {
  const rows = periods.flatMap((balanced) =>
    siteLines({ balanced }).map((line) => [
      periodText(balanced.balance.period),
      line.site,
      line.stream,
      line.drawn,
      line.unit,
      line.meanPower ?? "",
      line.contracted ?? "",
      line.contractedPower ?? "",
      line.limit,
      line.short,
      line.missing.join("; "),
    ]),
  );
  return writeCsv([SITE_HEADER, ...rows]);
}
