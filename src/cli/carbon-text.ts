import { carbonLines, type Language, type ToldBalance } from "../actions/index.ts";
import { cliWords, formatReadable, pageWords } from "../sentences/index.ts";
import { withoutNoise } from "./noise.ts";
import type { Row } from "./table.ts";
import { said } from "./telling.ts";
import { commandWords } from "./words.ts";

interface Sum {
  readonly amount: number;
  readonly missing: readonly string[];
}

/** CO2: what the processes emit, what was emitted for each thing bought, and both. None where nothing brings any. */
export function carbonRows(
  told: Pick<ToldBalance, "workspace" | "balanced">,
  language: Language,
  perUnit: number | undefined,
): readonly Row[] {
  const carbon = carbonLines(told);
  if (carbon === undefined || carbon.lines.length === 0) return [];
  const words = commandWords[language].carbon;
  const name = (id: string): string => {
    const known = told.workspace.streams.get(id)?.name;
    return known ? said(known, language) : id;
  };
  const row = (kind: string, text: string, sum: Sum): Row => [
    { text: `  ${kind}`, styles: ["faint"] },
    { text },
    { text: amountText(sum, sum.amount, language), right: true },
    { text: "" },
    ...(perUnit === undefined
      ? []
      : [{ text: amountText(sum, sum.amount * perUnit, language), right: true }]),
  ];
  return [
    ...carbon.lines.map((line) => row(words[line.kind], name(line.name), line)),
    row(cliWords[language].table.total, "", carbon.sum),
  ];
}

function amountText({ amount, missing }: Sum, value: number, language: Language): string {
  const words = pageWords[language];
  if (amount === 0 && missing.length > 0) return words.statement.unpublished;
  const text = formatReadable({ value: withoutNoise(value), unit: "t" }, language);
  return missing.length > 0 ? `${words.table.atLeast} ${text}` : text;
}
