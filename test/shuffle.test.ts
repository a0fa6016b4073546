/** No order of the text and no name changes a digit of any answer. */
import { describe, expect, test, vi } from "vitest";
import { seededDraws } from "../src/core/index.ts";
import type { WorkspaceFile } from "../src/format/index.ts";
import { judge } from "../src/verdict/index.ts";
import { framingsOf } from "./framings.ts";
import { renameProcesses, shuffleKeys, splitFiles, treeOf } from "./shuffled.ts";
import { codesOf, exampleFiles, exampleNames, issuesOf, planOf } from "./workspaces.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Where a thing stands and how it is spelt is no part of an answer. */
const PLACES =
  /^(at|also|keyAt|valueAt|valueFrom|nameAt|stateAt|streamAt|siteAt|scopeAt|insideAt|runsAt|from|to|settled|system|text)$/;

/** An answer as text; lists that keep the author's order are put in order, maps are opened. */
function told(answer: unknown, names: ReadonlyMap<string, string> = new Map()): unknown {
  if (typeof answer === "string") return renamed(answer, names);
  if (typeof answer !== "object" || answer === null) return answer;
  if (answer instanceof Map) return told(Object.fromEntries(answer), names);
  if (Array.isArray(answer)) {
    return answer.map((one) => JSON.stringify(told(one, names))).sort();
  }
  const kept = Object.entries(answer).filter(([key]) => !PLACES.test(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [renamed(key, names), told(value, names)]).sort(),
  );
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  let known = text;
  for (const [now, before] of names) known = known.replaceAll(now, before);
  return known;
}

function answersOf(files: readonly WorkspaceFile[], names?: ReadonlyMap<string, string>) {
  const plan = planOf(files);
  const { verdict } = judge(plan, { asOf: plan.base.asOf });
  const balances = framingsOf(files).map(({ name, balanced }) => [name, balanced.balance]);
  return {
    verdict: told(verdict, names),
    balances: told(balances, names),
    codes: [...codesOf(issuesOf(files))].sort(),
  };
}

describe.each(exampleNames)("%s", (example) => {
  const files = exampleFiles(example);
  const tree = treeOf(files);
  const answers = answersOf(files);

  test.each([1, 2, 3])(
    "keys shuffled and files split anew, seed %d: the same to the last digit",
    (seed) => {
      const { next } = seededDraws(seed);
      const shuffled = shuffleKeys(tree, next) as typeof tree;
      expect(answersOf(splitFiles(shuffled, next))).toEqual(answers);
    },
  );

  test("all in one file: the same to the last digit", () => {
    expect(answersOf([{ path: "tizbek.yaml", text: JSON.stringify(tree) }])).toEqual(answers);
  });

  test.each([4, 5])(
    "processes renamed so that they sort otherwise, seed %d: the same to the last digit",
    (seed) => {
      const { next } = seededDraws(seed);
      const names = new Map<string, string>();
      const rename = (id: string): string => {
        const known = [...names].find(([, before]) => before === id)?.[0];
        const now = known ?? `z${String(Math.floor(next() * 1e6)).padStart(6, "0")}q`;
        names.set(now, id);
        return now;
      };
      const files = [{ path: "tizbek.yaml", text: JSON.stringify(renameProcesses(tree, rename)) }];
      expect(answersOf(files, names)).toEqual(answers);
    },
  );
});
