import { expect, test } from "vitest";
import { exampleFiles, exampleNames, planOf } from "../../test/workspaces.ts";
import { eachFigure, LANGUAGES } from "../workspace/index.ts";
import { figureTitle } from "./figure-title.ts";

const titles = (example: string, language: "kk" | "ru" | "en") => {
  const { base } = planOf(exampleFiles(example));
  return new Map(
    [...eachFigure(base)].map(({ figure }) => [figure.path, figureTitle(base, figure, language)]),
  );
};

test.each([
  ["where.kerf", "kerf"],
  ["streams.wafers.mass", "wafers: mass"],
  ["processes.furnace.makes", "arc furnace: one lot"],
  ["processes.furnace.takes.quartz", "quartz: arc furnace"],
  ["enters.quartz", "quartz: enters"],
  ["sites.south.electricity.contracted", "the southern site: electricity: contracted"],
  ["statements.plans.smelt.nameplate", "Silicon, 10,000 t/yr: nameplate"],
])("%s is called %s", (path, title) => {
  expect(titles("states", "en").get(path)).toBe(title);
});

test("a recovery names its component, and a comparable its plant and balance", () => {
  const gallium = titles("gallium", "en");
  expect([...gallium].filter(([path]) => /\.gives\.[^.]+\.Ga$/.test(path)).length).toBeGreaterThan(
    0,
  );
  for (const [path, title] of gallium)
    if (/\.gives\.[^.]+\.Ga$/.test(path)) expect(title).toMatch(/: gallium$|: Ga$/);
  expect(titles("kazakhstan", "ru").get("comparables.norsun-tulsa.value")).toBe(
    "NorSun, Tulsa: деньги",
  );
});

test.each(exampleNames)("%s: no two figures of one thing go by one name", (example) => {
  for (const language of LANGUAGES) {
    const named = [...titles(example, language)].filter(([path]) => !/^expect\./.test(path));
    for (const [path, title] of named) expect(title, path).not.toBe("");
    const ofThing = named.map(
      ([path, title]) => `${path.split(".").slice(0, 3).join(".")} ${title}`,
    );
    expect(new Set(ofThing).size).toBe(named.length);
  }
});
