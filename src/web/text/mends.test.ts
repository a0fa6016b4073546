import { describe, expect, test } from "vitest";
import { type Issue, isError } from "../../core/index.ts";
import { openTexts } from "../../questions/index.ts";
import { checkPlan } from "../../verdict/index.ts";
import { mendOf } from "./mends.ts";

const PLAN = `format: 1
name: Furnace
as of: 2026-11-24
calendar: {from: 2027-01-01, to: 2028-01-01, step: year}
streams:
  quartz: {unit: t}
  metal: {unit: t}
processes:
  furnace:
    makes: 1 t metal
    takes: {quartz: 2.7 t assumed}
enters: {quartz: as needed}
leaves: {metal: 100 t/yr}
`;

function issuesOf(text: string): readonly Issue[] {
  const { plan, issues } = openTexts([{ path: "tizbek.yaml", text }]);
  return [...issues, ...(plan === undefined ? [] : checkPlan(plan))];
}

/** The text with the first mend of a code put in. */
function mended(text: string, code: string): string | undefined {
  const issue = issuesOf(text).find((one) => one.code === code);
  const lines = text.split("\n");
  const mend = issue && mendOf(issue, lines[issue.at.line - 1] ?? "");
  if (mend === undefined) return undefined;
  const points = [...(lines[mend.at.line - 1] ?? "")];
  points.splice(mend.at.column - 1, mend.at.length, mend.text);
  lines[mend.at.line - 1] = points.join("");
  return lines.join("\n");
}

describe("a mend a message knows, put in, makes the text right", () => {
  test.each([
    ["unknown-unit", "2.7 t assumed", "2.7 tonnes assumed"],
    ["unknown-unit", "2.7 t assumed", "2.7 тонн assumed"],
    ["unknown-name", "{quartz: 2.7", "{quarts: 2.7"],
    ["unknown-name", "1 t metal", "1 t metall"],
    ["unknown-key", "    takes:", "    take:"],
    ["figure-syntax", "2.7 t assumed", "2.7 t asumed"],
    ["unknown-key", "calendar:", "calender:"],
  ])("%s", (code, right, wrong) => {
    const text = PLAN.replace(right, wrong);
    expect(issuesOf(text).some(isError)).toBe(true);
    expect(mended(text, code)).toBe(PLAN);
  });

  test("behind letters outside the basic plane too", () => {
    const [right, wrong] = ["{name: 🜨🜨, unit: t}", "{name: 🜨🜨, unit: тонна}"];
    const whole = PLAN.replace("{unit: t}", right);
    expect(mended(whole.replace(right, wrong), "unknown-unit")).toBe(whole);
  });

  test("a decimal comma becomes a point, a difference gets its blanks", () => {
    expect(
      mended(PLAN.replace("2.7 t", '"2,7 t"').replace("assumed}", "}"), "comma-in-figure"),
    ).toContain("2.7 t");
    const names = PLAN.replace(
      "streams:",
      "where: {kiln: 1 t assumed, loss: 0.1 t assumed}\nstreams:",
    );
    const glued = names.replace("2.7 t assumed", "kiln-loss");
    expect(mended(glued, "minus-needs-blanks")).toBe(glued.replace("kiln-loss", "kiln - loss"));
  });
});

test("nothing is offered where the characters are not those the message speaks of", () => {
  const [issue] = issuesOf(PLAN.replace("2.7 t", "2.7 tonnes"));
  expect(issue?.code).toBe("unknown-unit");
  expect(issue && mendOf(issue, "another line by now")).toBeUndefined();
  expect(issue && mendOf({ ...issue, facts: { given: "tonnes" } }, "")).toBeUndefined();
});
