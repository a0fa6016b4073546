import { type Balanced, balanceChain, saidOnce } from "../balance/index.ts";
import { exactSum, isError, type Period, periodText, sortIssues } from "../core/index.ts";
import type { Plan, Scope, Workspace } from "../workspace/index.ts";
import { type Answer, exitOf } from "./answer.ts";
import { readNames } from "./asked-words.ts";
import { frame } from "./balance-frame.ts";
import { type BalanceAsking, type Question, readQuestion } from "./balance-question.ts";
import { checkText } from "./check-text.ts";
import type { Opened } from "./opened.ts";

/** `year` may also be `all`: every period of the calendar. */
export interface PeriodsAsking extends BalanceAsking {
  /** Streams to show; where none is named, the one asked about, else what leaves, else what enters. */
  readonly show?: readonly string[];
}

export interface PeriodsAnswer extends Answer {
  readonly told?: ToldPeriods;
}

/** One balance for each period asked. */
export interface ToldPeriods {
  readonly workspace: Workspace;
  readonly scope?: Scope;
  readonly asking: PeriodsAsking;
  readonly periods: readonly Balanced[];
  readonly shown: readonly string[];
}

/** The whole calendar, period by period, or the one period asked. */
export function balancePeriodsOpened(opened: Opened, asking: PeriodsAsking): PeriodsAnswer {
  const { plan } = opened;
  if (plan === undefined) return { ...opened, exitCode: 2 };
  const { year, ...own } = asking;
  const every = year === "all";
  const question = readQuestion(plan, every ? own : asking);
  const known = question.workspace.streams.keys();
  const named = readNames("--show", asking.show ?? [], known, question);
  const texts = new Map([...opened.texts, ...question.texts]);
  if (question.issues.length > 0) return { issues: question.issues, texts, exitCode: 2 };
  const asked = every ? question.workspace.calendar.periods : [question.period];
  const { periods, issues } = balanceEach(plan, question, asked);
  const all = sortIssues([...opened.issues, ...saidOnce(issues)]);
  if (periods.length < asked.length)
    return { issues: all, texts, exitCode: all.some(isError) ? 2 : 3 };
  const { workspace, scope } = question;
  const product = question.asked?.stream;
  const shown = named.length > 0 ? named : product === undefined ? crossing(periods) : [product];
  const told = { workspace, asking, periods, shown, ...(scope === undefined ? {} : { scope }) };
  return { issues: all, texts, exitCode: exitOf(all), told };
}

function balanceEach(
  plan: Plan,
  question: Question,
  all: readonly Period[],
): Pick<ToldPeriods, "periods"> & Pick<Answer, "issues"> {
  const framed = frame(plan, question);
  if ("issues" in framed) return { periods: [], issues: framed.issues };
  const { workspace, table, framing } = framed;
  const wrong = checkText(workspace, table, ...all);
  if (wrong.some(isError)) return { periods: [], issues: wrong };
  const found = all.map((period) => balanceChain(workspace, table, framing, period));
  return {
    periods: found.flatMap((one) => ("balance" in one ? [one] : [])),
    issues: [...wrong, ...found.flatMap(({ issues }) => issues)],
  };
}

/** What leaves in any period; where nothing does, what enters. */
function crossing(periods: readonly Balanced[]): readonly string[] {
  const that = (side: "leaving" | "entering") => [
    ...new Set(
      periods.flatMap(({ balance }) =>
        [...balance.streams.values()].flatMap((one) =>
          one[side] + (side === "leaving" ? one.short : 0) > 0 ? [one.stream] : [],
        ),
      ),
    ),
  ];
  const leaving = that("leaving");
  return (leaving.length > 0 ? leaving : that("entering")).sort();
}

export interface PeriodRow {
  readonly period: string;
  readonly balanced: Balanced;
  /** In the order of the streams shown. */
  readonly amounts: readonly PeriodAmount[];
}

interface PeriodAmount {
  readonly stream: string;
  /** All that supplies it: made, given, entering, put together. */
  readonly amount: number;
  readonly missing: readonly string[];
}

/** One row a period, one amount for each stream shown. */
export function periodRows({ periods, shown }: ToldPeriods): readonly PeriodRow[] {
  return periods.map((balanced) => ({
    period: periodText(balanced.balance.period),
    balanced,
    amounts: shown.map((stream) => {
      const found = balanced.balance.streams.get(stream);
      const { opening = 0, made = 0, given = 0, entering = 0, mixed = 0 } = found ?? {};
      const amount = exactSum([opening, made, given, entering, mixed]);
      return { stream, amount, missing: found?.missing ?? [] };
    }),
  }));
}
