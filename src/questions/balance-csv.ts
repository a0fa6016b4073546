import type { CarriedLine } from "../balance/index.ts";
import type { ToldBalance } from "./balance.ts";
import { processLines } from "./balance-lines.ts";
import { carbonLines } from "./carbon-lines.ts";
import { askedComponent } from "./component-lines.ts";
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

const COMPONENT_HEADER = [
  "component",
  "process",
  "plant",
  "side",
  "name",
  "tonnes",
  "by_difference",
] as const;

/** One component through every process: one row for each line, then what is unaccounted. */
export function componentCsv(told: ToldBalance): string | undefined {
  const found = askedComponent(told);
  if (found === undefined) return undefined;
  const rows = found.processes.flatMap(({ process, enters, added, leaves, unaccounted }) => {
    const own = told.balanced.balance.processes.find(({ id }) => id === process);
    const open = [...enters, ...leaves].some((line) => line.unpublished);
    const head = [found.component, own?.process ?? process, own?.plant ?? ""] as const;
    return [
      ...enters.map((line) => [...head, "enters", line.name, tonnesOf(line), ""] as const),
      [...head, "added", "", added, ""] as const,
      ...leaves.map((line) => {
        const difference = line.byDifference ? "yes" : "";
        return [...head, "leaves", line.name, tonnesOf(line), difference] as const;
      }),
      [...head, "unaccounted", "", open ? "" : unaccounted, ""] as const,
    ];
  });
  return writeCsv([COMPONENT_HEADER, ...rows]);
}

/** Empty where a share nobody has published decides. */
function tonnesOf({ tonnes, unpublished }: CarriedLine): number | "" {
  return unpublished ? "" : tonnes;
}

/** One row for each line of each process, then CO2; numbers are raw, their units beside. */
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
  return writeCsv([HEADER, ...rows, ...carbonRows(told)]);
}

function carbonRows(told: ToldBalance): readonly (readonly (string | number)[])[] {
  const carbon = carbonLines(told);
  if (carbon === undefined) return [];
  const asked = told.asked?.amount ?? 0;
  const sum = { kind: "sum", name: "", ...carbon.sum };
  return [...carbon.lines, sum].map(({ kind, name, amount, missing }) => {
    const known = amount !== 0 || missing.length === 0;
    const perUnit = known && asked > 0 ? amount / asked : "";
    const line = `co2-${kind}`;
    return ["", "", line, name, known ? amount : "", "t", "", perUnit, "", missing.join("; ")];
  });
}
