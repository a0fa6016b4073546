import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { movesOpened } from "../../questions/index.ts";
import { figuresWords } from "../../sentences/index.ts";
import { LANGUAGES } from "../../workspace/index.ts";
import { figureRows } from "./figure-rows.ts";
import { exampleCase } from "./figures.fixture.ts";
import { FiguresTools } from "./figures-tools.tsx";
import { readShown } from "./filter.ts";
import { movesOfOutcome, namedOutcomes } from "./outcome.ts";

const { plan, opened } = exampleCase("kazakhstan");
const moves = new Map(
  [...movesOpened(opened, {})].flatMap((step) =>
    step.moves === undefined ? [] : [[step.moves.path, step.moves] as const],
  ),
);
const outcomes = namedOutcomes(plan, {}, "en");
const outcomeOf = (id: string) => outcomes.find((one) => one.id === id);

test("every promise within each scope it allows can be asked about, by its names", () => {
  expect(outcomeOf("first-gigawatt/slicing")?.name).toBe("Wafer plant, 1 GW/yr; slice bricks");
  expect(outcomes.map(({ id }) => id)).toContain("second-gigawatt/quartz-to-module");
});

test("of one outcome stand only the figures that move it, and only what they move of it", () => {
  const own = movesOfOutcome(moves, outcomeOf("first-gigawatt/slicing"));
  expect(own.has("where.kerf")).toBe(true);
  // The furnace is outside the fence of slicing and inside that from quartz to module.
  expect(own.has("processes.furnace.takes.quartz")).toBe(false);
  const whole = movesOfOutcome(moves, outcomeOf("first-gigawatt/quartz-to-module"));
  expect(whole.has("processes.furnace.takes.quartz")).toBe(true);
  for (const { effects } of own.values()) {
    expect(new Set(effects.map(({ what }) => what.scope))).toEqual(new Set(["slicing"]));
    expect(effects[0]?.what.promise).toMatch(/first-gigawatt/);
  }
});

test("all outcomes together are what is moved in all", () => {
  const effects = (some: ReturnType<typeof movesOfOutcome>) =>
    [...some.values()].reduce((sum, one) => sum + one.effects.length, 0);
  const parts = outcomes.map((one) => effects(movesOfOutcome(moves, one)));
  expect(parts.reduce((sum, one) => sum + one, 0)).toBe(effects(moves));
  expect(movesOfOutcome(moves, undefined)).toBe(moves);
});

test.each(LANGUAGES)(
  "the choice stands beside the filters in %s and is read from the address",
  (language) => {
    const shown = readShown({ outcome: "second-gigawatt/slicing" });
    const html = renderToStaticMarkup(
      <FiguresTools
        view={{ language, go: () => {} }}
        plan={plan}
        rows={figureRows(plan)}
        shown={shown}
        outcomes={namedOutcomes(plan, {}, language)}
      />,
    );
    expect(html).toContain(figuresWords[language].filters.outcome);
    expect(html).toMatch(/<option value="second-gigawatt\/slicing" selected=""/);
    // It filters no rows: nothing is there to be cleared.
    expect(html).not.toContain("figures-clear");
  },
);
