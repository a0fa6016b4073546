import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fillTables } from "../scripts/doc-tables.ts";
import { type Issue, isError, type Place } from "../src/core/index.ts";
import { carryForward, readPlan, type WorkspaceFile } from "../src/format/index.ts";
import { checkPlan, judge } from "../src/verdict/index.ts";
import type { Plan } from "../src/workspace/index.ts";
import { assembleBlocks, findBlocks } from "./doc-blocks.ts";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/format.md"), "utf8");
const blocks = assembleBlocks(findBlocks(page));

/** A page's `Gives` lines join the workspace's own test. */
function withExpectations(
  files: readonly WorkspaceFile[],
  gives: readonly string[],
): readonly WorkspaceFile[] {
  if (gives.length === 0) return files;
  const lines = gives.map((line, i) => `  page-${i + 1}: ${line}`);
  return [...files, { path: "page.yaml", text: ["expect:", ...lines, ""].join("\n") }];
}

function everyIssue(files: readonly WorkspaceFile[]): { issues: readonly Issue[]; plan?: Plan } {
  const { plan, issues } = readPlan(files);
  if (plan === undefined) return { issues };
  return { issues: [...issues, ...checkPlan(plan)], plan };
}

function charactersAt(files: readonly WorkspaceFile[], at: Place): string {
  const text = files.find(({ path }) => path === at.file)?.text ?? "";
  return [...(text.split("\n")[at.line - 1] ?? "")]
    .slice(at.column - 1, at.column - 1 + at.length)
    .join("");
}

function turningsOf(plan: Plan | undefined): readonly string[] {
  if (plan === undefined) return [];
  const { verdict } = judge(plan, { asOf: plan.base.asOf });
  const cells = verdict.promises.flatMap((one) => one.scopes.flatMap((scope) => scope.cells));
  return cells.flatMap(({ conditions }) =>
    conditions.flatMap(({ turning }) =>
      turning === undefined
        ? []
        : [
            `${turning.name.en ?? turning.name.plain} ${turning.value.toPrecision(5)} ${turning.unit}`,
          ],
    ),
  );
}

const codesOf = (issues: readonly Issue[]) => [...new Set(issues.map(({ code }) => code))].sort();

describe("docs/format.md: every block of text runs and comes out as the page says", () => {
  test("there are blocks", () => expect(blocks.length).toBeGreaterThan(20));

  for (const { block, files } of blocks) {
    test(`line ${block.line}: ${block.mark}`, () => {
      const whole = withExpectations(files, block.says.gives);
      const { issues, plan } = everyIssue(whole);
      const errors = issues.filter(isError);
      const told = errors.map(({ code, at, facts }) => ({ code, at, facts }));
      expect(codesOf(errors), JSON.stringify(told)).toEqual(
        [...new Set(block.says.raises.map(({ code }) => code))].sort(),
      );
      for (const { code, under } of block.says.raises) {
        const found = errors
          .filter((one) => one.code === code)
          .map(({ at }) => charactersAt(whole, at));
        if (under !== undefined) expect(found).toContain(under);
      }
      expect(codesOf(issues.filter((one) => !isError(one)))).toEqual([...block.says.says].sort());
      const turned = turningsOf(plan);
      for (const turn of block.says.turns) expect(turned).toContain(turn);
    });
  }
});

test("docs/format.md: the text of format 0 is carried forward to the text that stands below it", () => {
  const textOf = (name: string) =>
    blocks.find(({ block }) => block.mark === `${name}/tizbek.yaml`)?.block.text ?? "";
  const { files } = carryForward([{ path: "tizbek.yaml", text: textOf("prototype") }]);
  expect(files[0]?.text.replace("# prototype/", "# carried/")).toBe(textOf("carried"));
});

test("docs/format.md: its tables of units, codes and keys are those of the program", () => {
  expect(fillTables(page)).toBe(page);
});
