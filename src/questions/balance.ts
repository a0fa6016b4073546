import { type Balanced, balanceChain } from "../balance/index.ts";
import { type Issue, isError, type Quantity, sortIssues } from "../core/index.ts";
import { orderReadings } from "../verdict/index.ts";
import type { Plan, Scope, Workspace } from "../workspace/index.ts";
import { type Answer, exitOf } from "./answer.ts";
import { frame } from "./balance-frame.ts";
import { type BalanceAsking, type Question, readQuestion } from "./balance-question.ts";
import { checkText } from "./check-text.ts";
import type { Opened } from "./opened.ts";

/** What flows where in one year, and what it was asked. */
export interface BalanceAnswer extends Answer {
  readonly told?: ToldBalance;
}

export interface ToldBalance {
  readonly plan: Plan;
  readonly workspace: Workspace;
  readonly balanced: Balanced;
  readonly asking: BalanceAsking;
  readonly scope?: Scope;
  /** The stream asked about, how much of it, and whether it leaves or enters; none where the gate says. */
  readonly asked?: {
    readonly stream: string;
    readonly amount: number;
    /** As it was written, where that is one number: 1 GW/yr. */
    readonly written?: Quantity;
    readonly side: "leaves" | "enters";
  };
  /** What the nameplate in watts was taken to be the power of, where there is more than one reading. */
  readonly reading?: string;
}

/** What a product takes, or what a feed gives, process by process, in one year. */
export function balanceOpened(opened: Opened, asking: BalanceAsking): BalanceAnswer {
  const { plan } = opened;
  if (plan === undefined) return { ...opened, exitCode: 2 };
  const question = readQuestion(plan, asking);
  const texts = new Map([...opened.texts, ...question.texts]);
  if (question.issues.length > 0) return { issues: question.issues, texts, exitCode: 2 };
  const { told, issues } = answerQuestion(plan, question, asking);
  const all = sortIssues([...opened.issues, ...issues]);
  const untold = told === undefined && !all.some(isError);
  const exitCode = untold ? 3 : exitOf(all);
  return { issues: all, texts, exitCode, ...(told === undefined ? {} : { told }) };
}

interface Told {
  readonly told?: ToldBalance;
  readonly issues: readonly Issue[];
}

function answerQuestion(plan: Plan, question: Question, asking: BalanceAsking): Told {
  const framed = frame(plan, question);
  if ("issues" in framed) return framed;
  const { workspace, table, framing } = framed;
  const { period, scope, asked } = question;
  const wrong = checkText(workspace, table, period);
  if (wrong.some(isError)) return { issues: wrong };
  const found = balanceChain(workspace, table, framing, period);
  if (!("balance" in found)) return { issues: [...wrong, ...found.issues] };
  const told: ToldBalance = {
    plan,
    workspace,
    balanced: found,
    asking,
    ...(scope === undefined ? {} : { scope }),
    ...(asked === undefined ? {} : { asked: askedIn(found, asked) }),
    ...readingOf(plan, question),
  };
  return { told, issues: [...wrong, ...found.issues] };
}

function askedIn(
  { balance: { streams } }: Balanced,
  { stream, side, figure }: NonNullable<Question["asked"]>,
): NonNullable<ToldBalance["asked"]> {
  const found = streams.get(stream);
  const amount = side === "leaves" ? (found?.leaving ?? 0) + (found?.short ?? 0) : found?.entering;
  const { expression } = figure;
  const unit = expression.kind === "number" ? expression.unit?.text : undefined;
  return {
    stream,
    side,
    amount: amount ?? 0,
    ...(expression.kind === "number" && unit !== undefined
      ? { written: { value: expression.value, unit } }
      : {}),
  };
}

/** What watts are taken to mean where nothing says so: as the verdict takes them. */
function readingOf(
  plan: Plan,
  { workspace, asked, period }: Question,
): { readonly reading?: string } {
  const stream = workspace.streams.get(asked?.stream ?? "");
  const inWatts = /\d\s*[kMGT]?Wp?\b/.test(asked?.figure.text ?? "");
  if (stream === undefined || !inWatts || stream.powers.length < 2) return {};
  const [reading] = orderReadings(plan, stream.id, period);
  return reading === undefined ? {} : { reading };
}
