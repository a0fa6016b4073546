import { type Day, type Issue, isError, sortIssues } from "../core/index.ts";
import {
  type AnyRow,
  PROGRAMME_STATES,
  type ProgrammeChange,
  type ProgrammeStateName,
  programmeAsOf,
  programmeChanges,
  stateOfRow,
} from "../programme/index.ts";
import {
  checkFigures,
  checkProgrammeFigures,
  type Plan,
  settleFigures,
  type Workspace,
} from "../workspace/index.ts";
import { type Answer, exitOf } from "./answer.ts";
import { type AskedWords, readName } from "./asked-words.ts";
import { readAsking, readDay } from "./asking.ts";
import type { Opened } from "./opened.ts";
import { type PromiseStates, statesBeside } from "./promise-states.ts";

export interface ProgrammeAsking {
  readonly asOf?: string;
  /** What changed since the end of this day. */
  readonly since?: string;
  /** Only what this office answers for. */
  readonly owner?: string;
}

export interface ProgrammeAnswer extends Answer {
  readonly told?: ToldProgramme;
}

export interface ToldProgramme {
  readonly plan: Plan;
  readonly asOf: Day;
  readonly rows: readonly AnyRow[];
  /** Rows that are promised, by state. */
  readonly counts: Readonly<Record<ProgrammeStateName, number>>;
  readonly since?: Day;
  readonly changes?: readonly ProgrammeChange[];
  /** The verdict on lines that are promises; absent where none is, or where the chain does not hold. */
  readonly verdicts?: PromiseStates;
}

/** How the programme of a plan stands as of a day, and what changed since another. */
export function programmeOpened(opened: Opened, asking: ProgrammeAsking): ProgrammeAnswer {
  const { plan } = opened;
  if (plan === undefined) return { ...opened, exitCode: exitOf(opened.issues) };
  const asked = readProgrammeAsking(asking, plan);
  const texts = new Map([...opened.texts, ...asked.texts]);
  if (asked.issues.length > 0) return { issues: asked.issues, texts, exitCode: 2 };
  const issues = sortIssues([...opened.issues, ...checkNumbers(plan.base)]);
  if (issues.some(isError)) return { issues, texts, exitCode: exitOf(issues) };
  const told = toldProgramme(plan, asked);
  const verdicts = statesBeside(opened, told.rows, asked.asOf);
  return { issues, texts, exitCode: 0, told: verdicts ? { ...told, verdicts } : told };
}

/** What is wrong with the numbers a programme prints; a chain that does not hold keeps nobody from reading it. */
function checkNumbers(workspace: Workspace): readonly Issue[] {
  const { table, issues } = settleFigures(workspace);
  if (issues.length > 0) return issues;
  const figures = checkFigures(table, ...workspace.calendar.periods);
  return [...figures, ...checkProgrammeFigures(workspace, table)];
}

interface AskedProgramme extends AskedWords {
  readonly asOf: Day;
  readonly since?: Day;
  readonly owner?: string;
}

function readProgrammeAsking(asking: ProgrammeAsking, plan: Plan): AskedProgramme {
  const asked = readAsking(asking.asOf === undefined ? {} : { asOf: asking.asOf }, plan);
  const since = asking.since === undefined ? undefined : readDay("--since", asking.since, asked);
  const offices = plan.base.programme?.offices.keys() ?? [];
  const owner =
    asking.owner === undefined ? undefined : readName("--owner", asking.owner, offices, asked);
  return {
    ...asked,
    ...(since === undefined ? {} : { since }),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** The programme as of a day, of one office or of all. */
export function toldProgramme(
  plan: Plan,
  { asOf, since, owner }: Pick<AskedProgramme, "asOf" | "since" | "owner">,
): ToldProgramme {
  const answers = (row: AnyRow) => owner === undefined || row.owner?.id === owner;
  const rows = programmeAsOf(plan.base, asOf).filter(answers);
  const told = { plan, asOf, rows, counts: countStates(rows) };
  if (since === undefined) return told;
  const changes = programmeChanges(plan.base, since, asOf).filter(({ row }) => answers(row));
  return { ...told, since, changes };
}

function countStates(rows: readonly AnyRow[]): Readonly<Record<ProgrammeStateName, number>> {
  const names = rows.map((row) => stateOfRow(row)?.name);
  const count = (name: ProgrammeStateName) => names.filter((one) => one === name).length;
  return Object.fromEntries(PROGRAMME_STATES.map((name) => [name, count(name)])) as Record<
    ProgrammeStateName,
    number
  >;
}
