import { join } from "node:path";
import { expect, test } from "vitest";
import { openPlan } from "../src/actions/open-plan.ts";
import { sankeyTable } from "../src/drawing/index.ts";
import { drawOpened } from "../src/questions/index.ts";
import { balanced, exampleFiles, planOf } from "./workspaces.ts";

const examples = join(import.meta.dirname, "..", "examples");

const DRAWN = [
  ["kazakhstan", { element: "Si" }],
  ["three-loops", { element: "mass" }],
  ["flotation", { element: "REO" }],
  ["titanium", { element: "Ti", scenario: "as-written" }],
] as const;

test.each(DRAWN)("the chain of %s is drawn as it is kept", async (example, asking) => {
  const { svg } = await drawOpened(openPlan(join(examples, example)), asking, "en");
  await expect(svg).toMatchFileSnapshot(join(import.meta.dirname, "drawn", `${example}.svg`));
});

test.each(["kk", "ru", "en"] as const)(
  "a drawing in %s names everything in it",
  async (language) => {
    const { svg } = await drawOpened(openPlan(join(examples, "three-loops")), {}, language);
    const word = { kk: "құйма кесіндісі", ru: "обрезь слитка", en: "crop" }[language];
    expect(svg).toContain(word);
    expect(svg).not.toMatch(/undefined|NaN/);
  },
);

test("where nothing is asked, what the plan promises first is drawn", async () => {
  const opened = openPlan(join(examples, "kazakhstan"));
  const unasked = await drawOpened(opened, {}, "en");
  const asked = await drawOpened(opened, { promise: "first-gigawatt" }, "en");
  expect(unasked.svg).toBe(asked.svg);
  expect(unasked.svg).toContain("slicing");
});

test("an element nobody counts is refused with those that are", async () => {
  const { issues, svg } = await drawOpened(
    openPlan(join(examples, "titanium")),
    { element: "Si" },
    "en",
  );
  expect(svg).toBeUndefined();
  expect(issues[0]).toMatchObject({ code: "bad-argument", facts: { argument: "--element" } });
});

test("what enters and leaves is told whole, in its own unit, with what it holds of the element drawn", async () => {
  const asking = { promise: "first-gigawatt", scope: "quartz-to-module", element: "Si" };
  const { svg } = await drawOpened(openPlan(join(examples, "kazakhstan")), asking, "en");
  const texts = [...(svg ?? "").matchAll(/<text [^>]*>([\s\S]*?)<\/text>/g)].map(([, text = ""]) =>
    text
      .replaceAll(/<[^>]*>/g, "")
      .split(/\s*\n\s*/)
      .filter(Boolean)
      .join(" "),
  );
  const quartz = texts.find((text) => text.startsWith("quartz"));
  expect(quartz).toBe("quartz 8,973\u00a0t enters 4,173\u00a0t of silicon (Si) in it");
});

test("the table says of what its tonnes are", () => {
  const plan = planOf(exampleFiles("three-loops"));
  const table = sankeyTable({ balanced: balanced(plan), what: "mass", language: "en" });
  expect(table?.heads[3]).toBe("t of all matter");
});

test("the table beside a drawing has every flow in it, and says which come back", () => {
  const plan = planOf(exampleFiles("three-loops"));
  const table = sankeyTable({ balanced: balanced(plan), what: "mass", language: "en" });
  expect(table?.rows.filter((row) => row.at(-1) === "comes back")).toEqual([
    ["slicing", "kerf", "refining", "263.2\u00a0kg", "comes back"],
    ["sorting", "rejects", "crystal pulling", "52.63\u00a0kg", "comes back"],
    ["squaring", "crop", "crystal pulling", "657.9\u00a0kg", "comes back"],
  ]);
  expect(table?.rows).toContainEqual([
    "enters",
    "fresh feed",
    "refining",
    "1,000\u00a0kg",
    "goes on",
  ]);
});
