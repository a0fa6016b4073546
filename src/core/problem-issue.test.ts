import { expect, test } from "vitest";
import { compileExpression } from "./compile-expression.ts";
import { dimensionOf } from "./dimension.ts";
import { factProblems } from "./facts.ts";
import { parseFigureText } from "./figure-text.ts";
import type { Issue } from "./issue.ts";
import { problemIssue } from "./problem-issue.ts";

const place = { file: "chain.yaml", line: 31, column: 40, length: 5 };

/** The first issue of a figure: of its text, else of its formula. `feed` and `ash` are tonnes. */
function issueOf(text: string): Issue {
  const read = parseFigureText(text);
  if ("problem" in read) return problemIssue(read.problem, text, place);
  if (!("stated" in read)) throw new Error(`${text} is unpublished`);
  const resolve = (name: string) =>
    name === "feed" || name === "ash" ? { slot: 0, dimension: dimensionOf("t") } : undefined;
  const result = compileExpression(read.stated.value.expression, resolve, ["feed", "ash"]);
  const problem = "problems" in result ? result.problems[0] : undefined;
  if (!problem) throw new Error(`${text} has no problem`);
  return problemIssue(problem, text, place);
}

test.each([
  ["11 kgg", "unknown-unit", 3, 3, { given: "kgg", likely: "kg" }],
  ["0,88", "comma-in-figure", 0, 4, { where: "figure", given: "0,88", mend: "0.88" }],
  ["feed -ash", "minus-needs-blanks", 5, 1, { left: "feed", right: "ash" }],
  ["feed-ash", "minus-needs-blanks", 0, 8, { left: "feed", right: "ash" }],
  ["feed + 1 kWh", "unit-mismatch", 7, 5, { needed: "t", given: "MWh", via: "none" }],
  ["fed * 2", "unknown-name", 0, 3, { kind: "figure", name: "fed", likely: "feed" }],
  ["2 * W", "unknown-name", 4, 1, { name: "W", likely: "M(W)" }],
  ["2 * kWh", "unknown-name", 4, 3, { name: "kWh", likely: "1 kWh" }],
  ["M(FE)", "unknown-element", 3, 1, { given: "E", formula: "FE", likely: "Fe" }],
  ["M(Tc)", "unknown-element", 2, 2, { given: "Tc", formula: "Tc", number: 43 }],
  ["1 / 0", "number-out-of-range", 4, 1, { name: "0" }],
  ["", "figure-syntax", 0, 1, { problem: "empty", given: "" }],
  ["@ T12", "figure-syntax", 0, 1, { problem: "value" }],
  ["5 t @", "figure-syntax", 4, 1, { problem: "source" }],
  ["5 t measurd", "figure-syntax", 4, 7, { problem: "evidence", likely: "measured" }],
  ["5 t (4-6)", "figure-syntax", 4, 5, { problem: "range", given: "(4-6)", likely: "(4..6)" }],
  ["unpublished yet", "figure-syntax", 12, 3, { problem: "unpublished", given: "yet" }],
  ["2 * (feed", "formula-syntax", 4, 1, { problem: "unclosed", found: "(", needed: ")" }],
  ["feed +", "formula-syntax", 6, 1, { problem: "unfinished", found: "" }],
  ["feed ash", "formula-syntax", 5, 3, { problem: "unexpected", found: "ash" }],
  ["feed × 2", "formula-syntax", 5, 1, { problem: "unexpected", found: "×", needed: "*" }],
  ["mine(2)", "formula-syntax", 0, 4, { problem: "function", found: "mine", needed: "min" }],
  ["Al2(SO4)3", "formula-syntax", 0, 9, { problem: "function", needed: "M(Al2(SO4)3)" }],
  ["2*MnSO4.H2O", "formula-syntax", 2, 9, { problem: "function", needed: "M(MnSO4·H2O)" }],
  ["K4[Fe(CN)6]", "formula-syntax", 0, 11, { problem: "function", needed: "M(K4[Fe(CN)6])" }],
  ["M(NiSO4.6H2O)", "formula-syntax", 7, 1, { problem: "unexpected", found: ".", needed: "·" }],
  ["M(Si02)", "formula-syntax", 4, 2, { problem: "unexpected", found: "02", needed: "O2" }],
  ["ash.x", "formula-syntax", 3, 1, { problem: "unexpected", found: "." }],
  ["ash[1]", "formula-syntax", 3, 1, { problem: "unexpected", found: "[", needed: "(" }],
  ["5 kg^2", "formula-syntax", 4, 1, { problem: "power" }],
  ["feed^0.5", "formula-syntax", 5, 3, { problem: "power", found: "0.5" }],
  ["-".repeat(200), "formula-syntax", 101, 1, { problem: "too-deep" }],
  ["1".repeat(12_000), "formula-syntax", 0, 12_000, { problem: "too-long" }],
] as const)("%j is the issue %s", (text, code, after, length, facts) => {
  const issue = issueOf(text);
  expect(issue).toMatchObject({ code, facts });
  expect(issue.at).toEqual({ ...place, column: 40 + after, length });
  expect(factProblems(issue)).toEqual([]);
});
