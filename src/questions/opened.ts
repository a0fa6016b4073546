import type { Issue } from "../core/index.ts";
import { readPlan, type WorkspaceFile } from "../format/index.ts";
import type { Plan } from "../workspace/index.ts";

/** Texts read as a plan: no plan where an error keeps them from meaning one thing. */
export interface Opened {
  readonly plan: Plan | undefined;
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the texts of a workspace; issues of reaching them and of every text are gathered before anything is said. */
export function openTexts(files: readonly WorkspaceFile[], issues: readonly Issue[] = []): Opened {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  if (issues.length > 0 && files.length === 0) return { plan: undefined, issues, texts };
  const read = readPlan(files);
  const plan = issues.length > 0 ? undefined : read.plan;
  return { plan, issues: withoutEchoes([...issues, ...read.issues]), texts };
}

const UNREAD = ["file-refused", "yaml-syntax"];
const ECHOES = ["unknown-name", "nobody-makes", "missing-key", "format-version"];

/** A file that cannot be read lacks everywhere: what others miss of it would bury the one line that is wrong. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  if (!issues.some(({ code }) => UNREAD.includes(code))) return issues;
  return issues.filter(({ code }) => !ECHOES.includes(code));
}
