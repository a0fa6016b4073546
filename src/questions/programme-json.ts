import { formatDay } from "../core/index.ts";
import { type AnyRow, type ProgrammeState, stateOfRow } from "../programme/index.ts";
import { plainNumber, statedText } from "../sentences/index.ts";
import {
  type DatedReading,
  type Due,
  type Fact,
  type Figure,
  isDated,
  type Language,
  type MoneyLine,
} from "../workspace/index.ts";
import { issueJson, issuesJson } from "./issues-json.ts";
import type { ProgrammeAnswer, ToldProgramme } from "./programme.ts";

/** The answer of `programme` for programs: `tizbek.programme/1`. */
export function programmeJson({ told, issues }: ProgrammeAnswer, language: Language): object {
  if (told === undefined) return issuesJson(issues, language);
  return { ...toldProgrammeJson(told), issues: issues.map((one) => issueJson(one, language)) };
}

export function toldProgrammeJson(told: ToldProgramme): object {
  const { plan, asOf, rows, counts, since, changes, verdicts } = told;
  return {
    schema: "tizbek.programme/1",
    name: plan.base.programme?.name ?? {},
    asOf: formatDay(asOf),
    counts,
    rows: rows.map((row) => rowJson(row, verdicts)),
    ...(since === undefined ? {} : { since: formatDay(since) }),
    ...(changes === undefined
      ? {}
      : {
          changes: changes.map(({ row, before, now, facts }) => ({
            kind: row.kind,
            id: row.item.id,
            before: before === undefined ? null : stateJson(before),
            now: now === undefined ? null : stateJson(now),
            facts: facts.map(factJson),
          })),
        }),
  };
}

function rowJson(row: AnyRow, verdicts: ToldProgramme["verdicts"]): object {
  const { kind, item, owner, theme, statement, due, facts } = row;
  const state = stateOfRow(row);
  return {
    kind,
    id: item.id,
    name: item.name,
    owner: owner?.id ?? null,
    theme: theme?.id ?? null,
    statement: statement?.id ?? null,
    quote: item.quote ?? null,
    due: dueJson(due),
    state: state === undefined ? null : stateJson(state),
    facts: facts.map(factJson),
    ...("money" in item
      ? { partOf: item.partOf?.name ?? null, money: item.money.map(moneyJson) }
      : {}),
    ...("dependsOn" in item ? { dependsOn: item.dependsOn.map(({ name }) => name) } : {}),
    ...("promise" in item
      ? {
          promise: item.promise?.name ?? null,
          verdict: verdicts?.get(item.promise?.name ?? "") ?? null,
        }
      : {}),
    ...(row.kind === "indicator"
      ? {
          baseline: row.item.baseline === undefined ? null : readingJson(row.item.baseline),
          target: row.item.target === undefined ? null : figureJson(row.item.target),
          readings: row.item.readings.map(readingJson),
          share: row.progress.share ?? null,
        }
      : {}),
    at: `${item.at.file}:${item.at.line}:${item.at.column}`,
  };
}

function dueJson(due: Due): string | null {
  return due.kind === "none" ? null : formatDay(due.by);
}

function stateJson(state: ProgrammeState): object {
  return {
    name: state.name,
    ...("days" in state ? { days: state.days } : {}),
    ...("on" in state ? { on: formatDay(state.on) } : {}),
    ...("passed" in state ? { passed: state.passed } : {}),
  };
}

function factJson({ word, on, published, by, source }: Fact): object {
  return {
    on: formatDay(on),
    fact: word,
    ...(by === undefined ? {} : { by: formatDay(by) }),
    ...(published === undefined ? {} : { published: formatDay(published) }),
    source: source?.id ?? null,
    place: source?.place ?? null,
  };
}

function moneyJson({ when, planned, disbursed }: MoneyLine): object {
  return {
    when,
    planned: planned === undefined ? null : figureJson(planned),
    disbursed: disbursed === undefined ? null : figureJson(disbursed),
  };
}

function readingJson({ on, figure }: DatedReading): object {
  return { on: formatDay(on), ...figureJson(figure) };
}

/** As its text has it; a number apart where it is one. */
function figureJson(figure: Figure): object {
  if (isDated(figure)) return { entries: figure.entries.map((entry) => figureJson(entry.figure)) };
  if (figure.kind === "unpublished") return { unpublished: true, looked: figure.looked };
  const { expression, text, evidence, source } = figure;
  const number = plainNumber(expression);
  return {
    text: statedText(figure, "en"),
    ...(number ?? { formula: text }),
    evidence: evidence ?? null,
    source: source?.id ?? null,
  };
}
