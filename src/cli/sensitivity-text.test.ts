import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Language, sensitivity } from "../actions/index.ts";
import { render } from "./paint.ts";
import { sensitivityText } from "./sensitivity-text.ts";

const example = (name: string) => join(import.meta.dirname, "../../examples", name);

function told(name: string, language: Language): readonly string[] {
  const answer = sensitivity(example(name), {});
  if (answer.told === undefined) throw new Error("nothing told");
  const text = render(sensitivityText(answer.told, { language, columns: 140 }), false);
  return text.replaceAll(/[\u00a0\u202f]/g, " ").split("\n");
}

describe("sensitivity", () => {
  test("the figure that turns a balance stands first, with the point it turns at", () => {
    const [, , first = ""] = told("states", "en");
    expect(first).toMatch(/^kerf +55 µm \(45–70 µm\) +Matter closes if kerf ≤ 58 µm/);
    expect(told("states", "kk")[2]).toMatch(/^кесік +55 мкм/);
  });

  test("a figure with one published value has a slope", () => {
    const line = told("states", "ru").find((one) => one.startsWith("плотность кремния"));
    expect(line).toMatch(/на 1 % больше → .*: \+1 %/);
  });

  test("where nothing is promised, what crosses the gate", () => {
    expect(told("gallium", "en").length).toBeGreaterThan(8);
  });
});
