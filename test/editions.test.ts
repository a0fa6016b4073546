/** One quantity, two editions of one statistic: both stand wherever it is told, and nothing between them does. */

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check, verdictJson } from "../src/actions/index.ts";
import { checkText } from "../src/cli/check-text.ts";
import { render } from "../src/cli/paint.ts";
import { openTerminal } from "../src/cli/terminal.ts";
import { exampleInput } from "../src/drawing/example.fixture.ts";
import { renderReport } from "../src/drawing/index.ts";
import { packageRoot } from "../src/files/index.ts";
import { LANGUAGES } from "../src/workspace/index.ts";
import { exampleFiles, planOf } from "./workspaces.ts";

const plan = planOf(exampleFiles("rhenium"));
const answer = check(join(packageRoot, "examples/rhenium"), {});

/** Every amount of mass a text tells, in kg. */
function kilograms(text: string): readonly number[] {
  const amounts = text.matchAll(/(\d[\d,.\s\u202f\u00a0]*)[\s\u202f\u00a0]*(kg|t)\b/g);
  return [...amounts].map(([, value = "", unit]) => {
    const number = Number(value.replace(/[,\s\u202f\u00a0]/g, ""));
    return unit === "t" ? number * 1000 : number;
  });
}

const between = (value: number): boolean => value > 500 && value < 1500;

describe("Kazakh rhenium of 2024: 500 kg in one edition, 1,500 kg in the next", () => {
  test("a source of each edition, the later one chosen, and why", () => {
    const value = plan.base.comparables.get("made-2024")?.value;
    expect(value).toMatchObject({ text: "1500 kg", source: { id: "MCS26" } });
    expect(value?.also).toMatchObject([{ text: "500 kg", source: { id: "MCS25" } }]);
    for (const language of LANGUAGES) expect(value?.because?.[language]).toBeTruthy();
    const editions = ["MCS25", "MCS26"].map((id) => plan.base.sources.get(id)?.edition);
    expect(editions).toEqual(["2025", "2026"]);
  });

  test("check prints both, and no value between them", () => {
    const text = render(checkText(answer, openTerminal("en", false)), false);
    const told = text.slice(text.indexOf("2024: "), text.indexOf("Zhezkazgan"));
    expect(kilograms(told)).toEqual([1500, 500]);
    expect(told).toContain("The later edition");
  });

  test("JSON has both with their editions, and no value between them", () => {
    const { comparables } = verdictJson(answer, "en") as { comparables: readonly { id: string }[] };
    const own = comparables.find(({ id }) => id === "made-2024");
    expect(own).toMatchObject({
      value: {
        text: "1500 kg",
        edition: "2026",
        also: [{ text: "500 kg", edition: "2025" }],
      },
    });
    expect(kilograms(JSON.stringify(own)).filter(between)).toEqual([]);
  });

  test("the page shows the one and opens to the other", () => {
    const html = renderReport(exampleInput("rhenium", "en"));
    const [popover = ""] =
      html.match(/<[^>]+popover[^>]*>(?:(?!popover=).)*The later edition/s) ?? [];
    expect(kilograms(popover.replace(/<[^>]+>/g, " "))).toEqual([1500, 500]);
  });
});
