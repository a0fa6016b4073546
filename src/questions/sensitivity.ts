import { sortIssues } from "../core/index.ts";
import { type FigureMoves, weightOfMoves } from "../verdict/index.ts";
import type { Plan } from "../workspace/index.ts";
import { type Answer, exitOf } from "./answer.ts";
import { type Asked, type Asking, readAsking } from "./asking.ts";
import { movesOpened } from "./moves.ts";
import type { Opened } from "./opened.ts";

export interface SensitivityAnswer extends Answer {
  readonly told?: ToldSensitivity;
}

export interface ToldSensitivity {
  readonly plan: Plan;
  readonly asked: Pick<Asked, "asOf" | "scenarios" | "period">;
  /** What turns a balance first, then what moves most. */
  readonly moves: readonly FigureMoves[];
}

/** Every figure behind what the promises ask for, and what it moves by itself. */
export function sensitivityOpened(opened: Opened, asking: Asking): SensitivityAnswer {
  const { plan } = opened;
  if (plan === undefined) return { ...opened, exitCode: 2 };
  const asked = readAsking(asking, plan);
  const texts = new Map([...opened.texts, ...asked.texts]);
  if (asked.issues.length > 0) return { issues: asked.issues, texts, exitCode: 2 };
  const found = [...movesOpened(opened, asking)].flatMap(({ moves }) => moves ?? []);
  const weights = new Map(found.map((one) => [one, weightOfMoves(one) ?? 0]));
  const moves = found.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const issues = sortIssues(opened.issues);
  return { issues, texts, exitCode: exitOf(issues), told: { plan, asked, moves } };
}
