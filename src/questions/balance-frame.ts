import { amountPerTime, type Framing, measuresOf, wholeChain } from "../balance/index.ts";
import type { Issue } from "../core/index.ts";
import { orderReadings } from "../verdict/index.ts";
import {
  type Figure,
  type FigureTable,
  type Plan,
  settleFigures,
  type Workspace,
} from "../workspace/index.ts";
import type { Question } from "./balance-question.ts";
import { askedToEnter, askedToLeave, downstreamOf } from "./frame.ts";
import { type AskedAmount, eachYear } from "./read-amount.ts";

/** A workspace with the question in it, its figures settled, and which processes answer. */
export interface Framed {
  readonly workspace: Workspace;
  readonly table: FigureTable;
  readonly framing: Framing;
}

/** Puts the question into the workspace and settles its figures. */
export function frame(
  plan: Plan,
  question: Question,
): Framed | { readonly issues: readonly Issue[] } {
  const { asked, workspace, period } = question;
  const inside = insideOf(question);
  if (asked === undefined) return settled(workspace, () => ({ ...wholeChain(workspace), inside }));
  const place = (amount: AskedAmount): ReturnType<typeof settled> =>
    asked.side === "leaves"
      ? settled(askedToLeave(workspace, amount), (own, table) =>
          demandFor(own, table, amount, inside, orderReadings(plan, amount.stream, period)[0]),
        )
      : feed(workspace, amount, inside);
  const framed = place(asked);
  if ("issues" in framed || !isWithoutRate(framed, asked)) return framed;
  return place({ ...asked, figure: eachYear(asked.figure) });
}

/** The processes inside the fence asked about; all of them where none is. */
export function insideOf({
  workspace,
  scope,
}: Pick<Question, "workspace" | "scope">): ReadonlySet<string> {
  return new Set(
    scope === undefined || scope.inside === "all" ? workspace.processes.keys() : scope.inside,
  );
}

function feed(workspace: Workspace, amount: AskedAmount, inside: ReadonlySet<string>) {
  const through = downstreamOf(workspace, amount.stream, inside);
  return settled(askedToEnter(workspace, amount, through), () => ({ inside: through }));
}

/** Settles the figures of a workspace before it is framed. */
export function settled(
  workspace: Workspace,
  framing: (workspace: Workspace, table: FigureTable) => Framing,
): Framed | { readonly issues: readonly Issue[] } {
  const { table, issues } = settleFigures(workspace);
  if (issues.length > 0) return { issues };
  return { workspace, table, framing: framing(workspace, table) };
}

/** A fence that so much of a stream is to leave. */
export function demandFor(
  workspace: Workspace,
  table: FigureTable,
  { stream, figure }: { readonly stream: string; readonly figure: Figure },
  inside: ReadonlySet<string>,
  reading: string | undefined,
): Framing {
  const known = workspace.streams.get(stream);
  const measures = measuresOf(workspace, table, reading);
  const amount = known && amountPerTime(figure, known, figure.at, measures);
  return amount === undefined
    ? { inside }
    : { inside, demand: { stream, amount, path: figure.path } };
}

function isWithoutRate({ workspace, table }: Framed, { stream, figure }: AskedAmount): boolean {
  const known = workspace.streams.get(stream);
  const measures = measuresOf(workspace, table, undefined);
  const read = known && amountPerTime(figure, known, figure.at, measures);
  return read?.time === "none" && read.missing.length === 0;
}
