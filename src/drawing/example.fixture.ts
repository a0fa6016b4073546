import { readPlan, type WorkspaceFile } from "../format/index.ts";
import { pageWords, verdictNames } from "../sentences/index.ts";
import { balanceGate, checkPlan, figureCards, judge } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import type { ReportInput } from "./index.ts";
import type { Page } from "./page.ts";
import { createPopovers } from "./popovers.ts";

declare global {
  interface ImportMeta {
    /** Vitest's: the texts of all files that match, so that a room below the line reads none itself. */
    readonly glob: (
      pattern: string,
      options: { readonly query: "?raw"; readonly import: "default"; readonly eager: true },
    ) => Readonly<Record<string, string>>;
  }
}

const texts = import.meta.glob("../../examples/*/**/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The report's input for an example of the repository, read and judged as the program does. */
export function exampleInput(name: string, language: Language): ReportInput {
  const folder = `../../examples/${name}/`;
  const own = Object.entries(texts).filter(([path]) => path.startsWith(folder));
  return inputOf(
    own.map(([path, text]) => ({ path: path.slice(folder.length), text })),
    language,
  );
}

/** The same for texts at hand. */
export function inputOf(files: readonly WorkspaceFile[], language: Language): ReportInput {
  const { plan, issues } = readPlan(files);
  if (!plan) throw new Error(issues.map(({ code, at }) => `${at.file}:${at.line} ${code}`).join());
  const { verdict } = judge(plan, { asOf: plan.base.asOf });
  const [first] = plan.base.calendar.periods;
  const period = verdict.promises[0]?.period ?? first;
  if (!period) throw new Error("the calendar is empty");
  const gate = balanceGate(plan, {});
  return {
    plan,
    verdict,
    ...(gate === undefined ? {} : { gate }),
    issues: checkPlan(plan),
    cards: figureCards(plan, period),
    language,
    fonts: [],
    texts: plan.texts,
  };
}

/** The page one part of it is drawn on, with nothing opened and nothing cited yet. */
export function pageOf(input: ReportInput): Page {
  const { language } = input;
  return {
    input,
    language,
    words: pageWords[language],
    names: verdictNames(input.plan.base, language),
    spans: { of: () => undefined },
    popovers: createPopovers(),
    cites: { numbers: new Map(), main: new Set() },
  };
}
