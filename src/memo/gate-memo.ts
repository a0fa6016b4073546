import { formatDay, type Period } from "../core/index.ts";
import {
  cliWords,
  compareNames,
  formatPeriod,
  issueSentences,
  nameOfId,
  perPeriod,
} from "../sentences/index.ts";
import type { GateAmount, GateBalance, Span } from "../verdict/index.ts";
import type { Desk } from "./desk.ts";
import { footRuns, kicker, leftOutOf, standingPart } from "./foot-part.ts";
import { sourcesOf } from "./leaning.ts";
import { type Block, type Memo, type MemoTable, paragraph, type Run } from "./memo.ts";
import { stopped } from "./missing-part.ts";
import { scenarioName } from "./notes-part.ts";
import { picturePart } from "./picture-part.ts";
import { restsPart } from "./rests-part.ts";
import { amount, capital, unpublishedParts } from "./scope-part.ts";
import { aside, cite, firstOf, nameOf, nameRun, say } from "./sheet.ts";
import { sourcesPart } from "./sources-part.ts";

/** A plan that promises nothing: the balance of its own numbers, and what was found of it. */
export function gateMemo(desk: Desk): Memo {
  const { gate } = desk.input;
  const base = desk.base;
  const spans = gateSpans(gate);
  const parts: readonly Block[] = [
    paragraph("body", say(desk.page.statement.noPromise)),
    ...balancePart(desk, gate),
    ...findings(desk),
    ...(spans.length === 0 ? [] : restsPart(desk, spans)),
    ...sourcesPart(desk),
  ];
  return {
    title: nameOf(desk, base.name),
    language: desk.language,
    day: formatDay(desk.asOf),
    blocks: [
      kicker(desk),
      paragraph("title", nameRun(desk, base.name)),
      ...parts,
      ...standingPart(desk, { file: firstFile(desk), line: 1 }),
    ],
    foot: footRuns(desk),
    leftOut: leftOutOf(desk),
  };
}

function firstFile({ input }: Desk): string {
  const files = [...input.texts.keys()];
  return files.find((file) => file === "tizbek.yaml") ?? files[0] ?? "tizbek.yaml";
}

function gateSpans(gate: GateBalance | undefined): readonly Span[] {
  const { amounts = [], carbon } = gate?.told ?? {};
  return [...amounts.map(({ span }) => span), ...(carbon === undefined ? [] : [carbon.sum])];
}

function balancePart(desk: Desk, gate: GateBalance | undefined): readonly Block[] {
  const words = desk.page.gate;
  const title = paragraph("answer", { text: words.title });
  if (gate === undefined) return [title, paragraph("lead", { text: words.noNumbers })];
  const own = words.ownNumbers(
    formatPeriod(gate.period, desk.language),
    scenarioName(desk, gate.scenario),
  );
  const { told } = gate;
  const lead = paragraph("lead", say(told === undefined ? `${own} ${words.untold}` : own));
  if (told === undefined) return [title, lead];
  if (told.amounts.length === 0)
    return [title, lead, paragraph("body", { text: words.nothingFlows })];
  const parts = unpublishedParts(desk, gateSpans(gate));
  return [
    title,
    lead,
    ...picturePart(desk),
    amountsTable(desk, told.amounts, gate.period),
    ...(parts === "" ? [] : [paragraph("small", say(desk.words.unpublishedPart(parts)))]),
    ...carbonLine(desk, told),
  ];
}

function carbonLine(desk: Desk, { carbon }: NonNullable<GateBalance["told"]>): readonly Block[] {
  if (carbon === undefined) return [];
  const { direct, bought } = desk.page.table;
  const part = (name: string, span: Span) => [{ text: `${name} ` }, amount(desk, span)];
  return [
    paragraph(
      "body",
      { text: "CO₂: ", strong: true },
      ...part(direct, carbon.direct),
      { text: "; " },
      ...part(bought, carbon.bought),
      { text: "." },
    ),
  ];
}

/** What enters, leaves, is left over, lacking or emitted: by name, with its mean power beside it. */
function amountsTable(desk: Desk, amounts: readonly GateAmount[], period: Period): MemoTable {
  const power = amounts.some(({ mean }) => mean !== undefined);
  const sorted = [...Map.groupBy(amounts, ({ kind }) => kind).values()].flatMap((group) =>
    group
      .map((one) => ({ ...one, shown: desk.names.stream(one.name) }))
      .sort((a, b) => compareNames(a.shown, b.shown, desk.language)),
  );
  const shown = firstOf(desk, sorted, desk.room.rows, "rows");
  const kinds = cliWords[desk.language].table;
  const rows = shown.map((one, i) => {
    const again = shown[i - 1]?.kind === one.kind;
    const cells = [
      { lines: [[{ text: again ? "" : capital(kinds[one.kind]), tone: "quiet" as const }]] },
      { lines: [[{ text: one.shown }, ...cite(desk, sourcesOf(desk, [one.span]))]] },
      { lines: [[amount(desk, one.span)]] },
      ...(power ? [{ lines: [one.mean ? [amount(desk, one.mean)] : []] }] : []),
    ];
    return again ? { cells } : { cells, strong: true as const };
  });
  const head = ["", desk.page.gate.stream, perPeriod(period, desk.language)];
  const titles = power ? [...head, desk.page.table.meanPower] : head;
  return {
    kind: "table",
    name: desk.page.gate.title,
    columns: (power ? [0.18, 0.36, 0.24, 0.22] : [0.2, 0.5, 0.3]).map((width, i) => ({
      width,
      numbers: i > 1,
    })),
    head: titles.map((text) => ({ lines: [[{ text, tone: "quiet" }]] })),
    rows,
  };
}

function told(desk: Desk, what: string): readonly Run[] {
  const whole = aside(desk, what);
  return whole === undefined ? [] : [say(`${stopped(whole)} `)];
}

/** What was found of the plan: each message with its sentence and its place. */
function findings(desk: Desk): readonly Block[] {
  const { issues, gate } = desk.input;
  const words = desk.page.gate;
  if (issues.length === 0 && gate?.told === undefined) return [];
  const shown = firstOf(desk, issues, desk.room.findings, "findings");
  const names = (id: string) => nameOfId(desk.base, id);
  const lines = shown.map((issue) => {
    const { title, what } = issueSentences(issue, desk.language, names);
    return paragraph("body", { text: `${stopped(title)} `, strong: true }, ...told(desk, what), {
      text: `${issue.at.file}:${issue.at.line}`,
      face: "mono",
    });
  });
  return [
    paragraph("head", { text: words.findings }),
    ...(lines.length === 0 ? [paragraph("body", { text: words.balanced })] : lines),
  ];
}
