import { describe, expect, test } from "vitest";
import { readCommand } from "./read-command.ts";

function problems(...argv: readonly string[]): readonly string[] {
  const { issues, written } = readCommand(argv);
  const letters = [...written.text];
  return issues.map(({ facts, at }) => {
    const shown = letters.slice(at.column - 1, at.column - 1 + at.length).join("");
    const { problem = "unknown", argument = "", likely = "" } = facts;
    return [problem, argument, shown, likely].filter((part) => part !== "").join(" · ");
  });
}

describe("a command line", () => {
  test("is a command, a folder, and options", () => {
    const { command, words, options, issues } = readCommand([
      "check",
      "plan",
      "--as-of=2026-09-30",
      "--scenario",
      "a",
      "--scenario",
      "b",
      "--json",
    ]);
    expect(issues).toEqual([]);
    expect([command, words.get("DIR"), options.get("scenario")]).toEqual([
      "check",
      "plan",
      ["a", "b"],
    ]);
    expect(options.get("as-of")).toEqual(["2026-09-30"]);
    expect(options.has("json")).toBe(true);
  });

  test("leaves the folder out where words are few", () => {
    expect([...readCommand(["why", "wafers"]).words]).toEqual([["STREAM", "wafers"]]);
    expect([...readCommand(["why", "d", "wafers"]).words]).toEqual([
      ["DIR", "d"],
      ["STREAM", "wafers"],
    ]);
    expect([...readCommand(["compare", "-", "b"]).words]).toEqual([
      ["S1", "-"],
      ["S2", "b"],
    ]);
  });

  test("knows where its words stand", () => {
    const { written, starts } = readCommand(["balance", "--make", "1 GW/yr wafers", "-h"]);
    expect(written.text).toBe('tizbek balance --make "1 GW/yr wafers" -h');
    expect(written.text.slice((starts.get("--make") ?? 0) - 1)).toMatch(/^1 GW/);
  });
});

describe("what is wrong with it is said at its place, with the likely word:", () => {
  test.each([
    [["chek"], "unknown · chek · check"],
    [["check", "--scenaro", "a"], "unknown-option · --scenaro · --scenaro · --scenario"],
    [["check", "--csv"], "unknown-option · --csv · --csv"],
    [["check", "a", "b"], "too-many · b · b"],
    [["check", "--as-of"], "value-missing · --as-of · --as-of"],
    [["check", "--as-of", "--json"], "value-missing · --as-of · --as-of"],
    [["balance", "--make", "a", "--make", "b"], "too-many · --make · --make"],
    [["why", "w", "--scenario", "a", "--scenario", "b"], "too-many · --scenario · --scenario"],
    [["new"], "value-missing · DIR"],
  ])("%j", (argv, expected) => expect(problems(...argv)).toContain(expected));

  test("all at once", () => expect(problems("check", "--a", "--b")).toHaveLength(2));
});
