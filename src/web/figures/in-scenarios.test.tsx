import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { figureRows } from "./figure-rows.ts";
import { exampleCase, textCase } from "./figures.fixture.ts";
import { InScenarios, ScenarioLines } from "./in-scenarios.tsx";

const { plan } = exampleCase("kazakhstan");
const rows = figureRows(plan);

test("a number a scenario replaces has what it says there beside it; another has nothing", () => {
  const replaced = rows.filter(({ scenarios }) => scenarios.length > 0).map(({ path }) => path);
  expect(replaced).toContain("where.kerf");
  expect(replaced).not.toContain("processes.furnace.takes.quartz");
  const kerf = rows.find(({ path }) => path === "where.kerf");
  expect(kerf?.scenarios.map(({ id, card }) => [id, card.value, card.unit])).toEqual([
    ["norms-2024", 50, "um"],
  ]);
});

test.each([
  ["kk", "төменгі жағдай: 2024 жылғы нормативтер, ITRPV болжамы: 152\u00a0мкм"],
  ["ru", "нижний случай: нормативы 2024 года, прогноз ITRPV: 152\u00a0мкм"],
  ["en", "low case: norms of 2024, forecast of ITRPV: 152\u00a0µm"],
] as const)(
  "in %s it stands beside the number, and in full with why it was chosen",
  (language, said) => {
    const row = rows.find(({ path }) => path === "where.thickness");
    if (row === undefined) throw new Error("no thickness");
    expect(renderToStaticMarkup(<ScenarioLines row={row} language={language} />)).toContain(said);
    const full = renderToStaticMarkup(<InScenarios row={row} language={language} />);
    const because = row.scenarios[0]?.card.because?.[language];
    expect(because).toMatch(/ITRPV|2026/);
    expect(full).toContain(because);
    expect(full).toContain("scenarios.yaml:");
  },
);

const NOTED = `
where:
  kerf: {value: 65 um, note: a note of the plan's own}
scenarios:
  thin:
    name: {kk: жұқа, ru: тонкая, en: thin}
    where:
      kerf: {value: 50 um, evidence: assumed, note: {kk: тек жаңа аралар, ru: только новые пилы, en: new saws only}}
`;

test("the note of the scenario's line stands beside the number, not that of the plan's own", () => {
  const [row] = figureRows(textCase(NOTED).plan);
  if (row === undefined) throw new Error("no row");
  for (const [language, note] of [
    ["kk", "жұқа: 50\u00a0мкм; тек жаңа аралар"],
    ["ru", "тонкая: 50\u00a0мкм; только новые пилы"],
    ["en", "thin: 50\u00a0µm; new saws only"],
  ] as const) {
    const html = renderToStaticMarkup(<ScenarioLines row={row} language={language} />);
    expect(html).toContain(note);
    expect(html).not.toContain("plan&#x27;s own");
  }
});
