import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Lane, LanesProps } from "./lanes.tsx";
import { NeedHaveLanes } from "./lanes.tsx";

const base: LanesProps = {
  need: { low: 2069, high: 2332 },
  needWords: { name: "need", low: "from 2,069", high: "to 2,332", both: "2,069–2,332" },
  have: { kind: "amount", low: 2206, high: 2206 },
  haveWords: { name: "have", over: "2,206 t" },
  unit: "t",
  number: String,
};

const draw = (props: Partial<LanesProps>) =>
  renderToStaticMarkup(<NeedHaveLanes {...base} {...props} />);

const amount = (value: number): Lane => ({ kind: "amount", low: value, high: value });

/** Widths of the solid bars and places of marks, in per cent. */
function solid(svg: string): readonly number[] {
  return [...svg.matchAll(/class="bar-solid"[^>]*width="([\d.]+)%"/g)].map(([, width]) =>
    Number(width),
  );
}

describe("need against have", () => {
  test("both lanes stand on one scale from zero", () => {
    const [need = 0, have = 0] = solid(draw({}));
    expect(need / have).toBeCloseTo(2069 / 2206, 3);
    expect(draw({})).toContain('class="bar-outline"');
  });

  test("the longest lane ends at 93 %, the unit to its right", () => {
    const svg = draw({ have: amount(4200) });
    expect(solid(svg)[1]).toBeCloseTo(93, 1);
    expect(svg).toMatch(/x="100%"[^>]*>(?:\d+\u00a0)?t</);
  });

  test("what is missing is measured from have to the lowest need, dashed to the highest", () => {
    const svg = draw({
      have: amount(1000),
      mark: { kind: "short", from: 1000, low: 2069, high: 2332, text: "1,069–1,332 t missing" },
    });
    const lines = [...svg.matchAll(/class="(mark-line[^"]*)" x1="([\d.]+)%" x2="([\d.]+)%"/g)];
    const [solidLine, dashed] = lines.map(([, name, x1, x2]) => ({ name, x1, x2 }));
    const per = solid(svg)[1] ?? 0;
    expect(Number(solidLine?.x1)).toBeCloseTo(per, 1);
    expect(Number(solidLine?.x2)).toBeCloseTo(per * 2.069, 1);
    expect(dashed?.name).toContain("mark-dashed");
    expect(Number(dashed?.x2)).toBeCloseTo(per * 2.332, 1);
    expect(svg).toContain("1,069–1,332 t missing");
  });

  test("where the answer turns an upright line stands at what there is", () => {
    const svg = draw({ mark: { kind: "turning", value: 2206, text: "closes if kerf ≤ 58 µm" } });
    const at = /class="mark-upright" x1="([\d.]+)%"/.exec(svg)?.[1];
    expect(Number(at)).toBeCloseTo(solid(svg)[1] ?? 0, 2);
  });

  test("a lane nobody published is hatched and says so; it has no length", () => {
    const svg = draw({
      have: { kind: "unknown" },
      haveWords: { name: "have", over: "unpublished" },
    });
    expect(solid(svg)).toHaveLength(1);
    expect(svg).toContain("url(#hatch)");
    expect(svg).toContain(">unpublished</text>");
  });

  test("ends that stand close share one label, ends far apart have two", () => {
    expect(draw({})).toContain(">2,069–2,332</text>");
    const wide = draw({ need: { low: 1000, high: 2332 } });
    expect(wide).toContain(">from 2,069</text>");
    expect(wide).toContain(">to 2,332</text>");
  });

  test("no needs at all draw no NaN", () => {
    expect(draw({ need: { low: 0, high: 0 }, have: amount(0) })).not.toMatch(/NaN|undefined/);
  });
});
