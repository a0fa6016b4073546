/** Every issue stands where its cause is written, to the character, in whatever dress the file comes. */
import { describe, expect, test } from "vitest";
import { factProblems, type Issue } from "../src/core/index.ts";
import { judge } from "../src/verdict/index.ts";
import { ISSUE_TEXTS, REASON_TEXTS } from "./issue-texts.ts";
import { codesOf, filesOf, issuesOf, planOf, shown } from "./workspaces.ts";

const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "with a line of Kazakh above": (text) => text.replace("\n", "\n# қазақша 🜨 түсінік\n"),
  "with Windows line ends": (text) => text.replaceAll("\n", "\r\n"),
  "with a byte order mark": (text) => `\uFEFF${text}`,
};

/** Line, column and length of what stands between the marks, and the text without them. */
function unmarked(text: string) {
  const before = text.slice(0, text.indexOf("⟦"));
  const inside = text.slice(text.indexOf("⟦") + 1, text.indexOf("⟧"));
  const line = before.split("\n").length;
  const column = [...(before.split("\n").at(-1) ?? "")].length + 1;
  return {
    text: text.replace("⟦", "").replace("⟧", ""),
    at: { line, column, length: [...inside].length },
  };
}

function expectAt(
  issues: readonly Issue[],
  code: string,
  at: Pick<Issue["at"], "line" | "column" | "length">,
) {
  const found = issues.filter((one) => one.code === code);
  expect(
    found.map((one) => one.at),
    shown(issues),
  ).toContainEqual(expect.objectContaining(at));
  expect(found.flatMap(factProblems)).toEqual([]);
}

const CASES = Object.entries(ISSUE_TEXTS).flatMap(([code, texts]) =>
  texts.filter((text) => text.includes("⟦")).map((text, i) => [code, i + 1, text] as const),
);

describe.each(Object.keys(DRESSES))("%s", (dress) => {
  test.each(CASES)("%s %d stands where it is written", (code, _, marked) => {
    const whole = DRESSES[dress]?.(filesOf(marked)[0]?.text ?? "") ?? "";
    const { text, at } = unmarked(whole);
    const first = code === "defined-twice" ? "where: {a: 1 assumed}\n" : "";
    const files = [
      ...(first === "" ? [] : [{ path: "another.yaml", text: first }]),
      { path: "tizbek.yaml", text },
    ];
    expectAt(issuesOf(files), code, at);
  });

  test.each(Object.entries(REASON_TEXTS))("%s stands at the line that takes", (code, marked) => {
    const { text, at } = unmarked(DRESSES[dress]?.(filesOf(marked)[0]?.text ?? "") ?? "");
    const plan = planOf([{ path: "tizbek.yaml", text }]);
    const { verdict } = judge(plan, { asOf: plan.base.asOf });
    const conditions = verdict.promises.flatMap(({ scopes }) =>
      scopes.flatMap(({ cells }) => cells.flatMap((cell) => cell.conditions)),
    );
    expectAt(
      conditions.flatMap((one) => one.issue ?? []),
      code,
      at,
    );
  });
});

test("every code that a text can raise has a text here", () => {
  const marked = Object.entries(ISSUE_TEXTS).filter(([code, texts]) =>
    [...texts, REASON_TEXTS[code] ?? ""].some((text) => text.includes("⟦")),
  );
  expect(marked.map(([code]) => code)).toEqual(
    Object.keys(ISSUE_TEXTS).filter((code) => code !== "figure-missing"),
  );
});

test("a number that hangs on an unpublished one is a finding where the number is asked for", () => {
  const text = `
streams: {ore: {unit: t}, metal: {unit: t}}
processes: {smelting: {makes: unpublished metal, takes: {ore: 2 t assumed}}}
enters: {ore: as needed}
leaves: {metal: 10 t/yr}
`;
  const found = issuesOf(text).filter((one) => one.code === "figure-missing");
  expect(found.map((one) => [one.facts.figure, one.at.line])).toEqual([
    ["processes.smelting.makes", 8],
  ]);
  expect(found.flatMap(factProblems)).toEqual([]);
});

test("all that is wrong is said at once, in the order of the text", () => {
  const text = `where: {a: 5 kgg assumed, b: 5}
streams: {c: {unit: t, colour: red}}
processes: {p: {makes: 1 t c, treats: 1 t c}}
`;
  expect(codesOf(issuesOf(text))).toEqual(["unknown-unit", "unknown-key", "makes-or-treats"]);
});
