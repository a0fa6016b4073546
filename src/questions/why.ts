import { type Balanced, explainStream, type Why } from "../balance/index.ts";
import { isError, sortIssues } from "../core/index.ts";
import type { Plan, Scope, StatedPromise, Workspace } from "../workspace/index.ts";
import { type Answer, exitOf } from "./answer.ts";
import { readName } from "./asked-words.ts";
import { balanceWhere, type ChainAsking, readChain } from "./chain-question.ts";
import type { Opened } from "./opened.ts";

/** Which flow is asked about, and in which chain: a promise's, within a scope, else that of the plan's own gate. */
export interface WhyAsking extends ChainAsking {
  readonly stream: string;
}

export interface WhyAnswer extends Answer {
  readonly told?: ToldWhy;
}

export interface ToldWhy {
  readonly plan: Plan;
  readonly workspace: Workspace;
  readonly balanced: Balanced;
  readonly asking: WhyAsking;
  readonly promise?: StatedPromise;
  readonly scope?: Scope;
  /** Absent where nothing flows. */
  readonly why?: Why;
}

/** Who takes a stream, and who asked for it in the end: the parts add up to the flow. */
export function whyOpened(opened: Opened, asking: WhyAsking): WhyAnswer {
  const { plan } = opened;
  if (plan === undefined) return { ...opened, exitCode: 2 };
  const own = readChain(plan, asking);
  readName("STREAM", asking.stream, own.workspace.streams.keys(), own);
  const texts = new Map([...opened.texts, ...own.texts]);
  if (own.issues.length > 0) return { issues: own.issues, texts, exitCode: 2 };
  const { question, balanced, issues } = balanceWhere(plan, asking, own, sought(asking.stream));
  const all = sortIssues([...opened.issues, ...issues]);
  if (balanced === undefined) return { issues: all, texts, exitCode: all.some(isError) ? 2 : 3 };
  const { workspace, promise, scope } = question;
  const found = explainStream(balanced, asking.stream);
  const told: ToldWhy = {
    plan,
    workspace,
    balanced,
    asking,
    ...(promise === undefined ? {} : { promise }),
    ...(scope === undefined ? {} : { scope }),
    ...(found === undefined || found.amount === 0 ? {} : { why: found }),
  };
  return { issues: all, texts, exitCode: exitOf(all), told };
}

function sought(stream: string) {
  return {
    flows: (balanced: Balanced) => (explainStream(balanced, stream)?.amount ?? 0) !== 0,
    stands: ({ system }: Balanced) => system.rowOfStream.has(stream),
  };
}
