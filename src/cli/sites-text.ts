import { type Language, type SiteLine, siteLines, type ToldBalance } from "../actions/index.ts";
import { cliWords, formatReadable, pageWords } from "../sentences/index.ts";
import { withoutNoise } from "./noise.ts";
import type { Row } from "./table.ts";
import { headed, said } from "./telling.ts";
import { commandWords } from "./words.ts";

interface Page extends Pick<ToldBalance, "workspace"> {
  readonly language: Language;
}

/** Above the columns of a table of sites. */
export function siteHead(language: Language): Row {
  const words = commandWords[language].sites;
  const faint = { styles: ["faint"] as const, right: true };
  return [
    { text: "" },
    { text: "" },
    { text: words.drawn, ...faint },
    { text: cliWords[language].table.meanPower, ...faint },
    { text: words.contracted, ...faint },
    { text: cliWords[language].table.short, ...faint },
  ];
}

/** What is drawn at each site, in the mean, and what is contracted there; over its contract, in bold. */
export function siteRows(
  told: Pick<ToldBalance, "workspace" | "balanced">,
  language: Language,
): readonly Row[] {
  const page: Page = { workspace: told.workspace, language };
  const rows: Row[] = [];
  let before = "";
  for (const line of siteLines(told)) {
    rows.push(siteRow(page, line, line.site === before ? "" : nameOf(page, "sites", line.site)));
    before = line.site;
  }
  return rows;
}

function siteRow(page: Page, line: SiteLine, name: string): Row {
  const { language } = page;
  const styles = line.short > 0 ? (["bold"] as const) : [];
  return [
    { text: `  ${headed(name)}` },
    { text: nameOf(page, "streams", line.stream) },
    { text: drawnText(page, line, line.drawn, line.unit), right: true, styles },
    {
      text: line.meanPower === undefined ? "" : drawnText(page, line, line.meanPower, "MW"),
      right: true,
      styles,
    },
    { text: contractedText(line, language), right: true },
    { text: line.short > 0 ? amountText(line, line.short, language) : "", right: true, styles },
  ];
}

function drawnText({ language }: Page, line: SiteLine, value: number, unit: string): string {
  const words = pageWords[language];
  if (line.drawn === 0 && line.missing.length > 0) return words.statement.unpublished;
  const amount = formatReadable({ value: withoutNoise(value), unit }, language);
  return line.missing.length > 0 ? `${words.table.atLeast} ${amount}` : amount;
}

/** What is contracted of energy is a power. */
function contractedText(line: SiteLine, language: Language): string {
  if (line.limit === "unpublished") return pageWords[language].statement.unpublished;
  return line.contracted === undefined ? "–" : amountText(line, line.contracted, language);
}

/** As a mean power for energy. */
function amountText(
  { contracted = 0, contractedPower, unit }: SiteLine,
  amount: number,
  language: Language,
): string {
  const inPower = contractedPower !== undefined && contracted > 0;
  const quantity = inPower
    ? { value: withoutNoise((amount / contracted) * contractedPower), unit: "MW" }
    : { value: withoutNoise(amount), unit };
  return formatReadable(quantity, language);
}

function nameOf({ workspace, language }: Page, kind: "sites" | "streams", id: string): string {
  const name = workspace[kind].get(id)?.name;
  return name ? said(name, language) : id;
}
