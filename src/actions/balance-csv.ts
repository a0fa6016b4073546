import type { ToldBalance } from "./balance.ts";
import { processLines } from "./balance-lines.ts";
import { writeCsv } from "./csv.ts";

const HEADER = [
  "process",
  "plant",
  "line",
  "name",
  "amount",
  "unit",
  "mean_mw",
  "per_unit",
  "by_difference",
  "missing",
] as const;

/** One row for each line of each process; numbers are raw, their units beside. */
export function balanceCsv(told: ToldBalance): string {
  const rows = processLines(told).flatMap(({ process, plant, lines }) =>
    lines.map((line) => [
      process,
      plant ?? "",
      line.kind,
      line.name,
      line.amount,
      line.unit,
      line.meanPower ?? "",
      line.perUnit ?? "",
      line.byDifference ? "yes" : "",
      line.missing.join("; "),
    ]),
  );
  return writeCsv([HEADER, ...rows]);
}
