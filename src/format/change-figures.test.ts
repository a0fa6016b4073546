import { describe, expect, test } from "vitest";
import { exampleFiles, exampleNames, filesOf, planOf } from "../../test/workspaces.ts";
import { changeFigures } from "./change-figures.ts";
import { changeableParts } from "./changeable-parts.ts";
import type { FigureChange, FigurePart } from "./figure-change.ts";
import { hindranceOf } from "./hindrance.ts";
import { plainFigures, saidBy } from "./plain-figures.ts";
import type { WorkspaceFile } from "./read-plan.ts";

const TEXT = `
where: {grade: 5 % (4..6) measured @ HAND p. 3}
streams: {ore: {unit: t}, metal: {unit: t}, gas: {unit: t}, dust: {unit: t}, slag: {unit: t}}
processes:
  smelt:
    makes: 1 t metal
    takes: {ore: 2 t @ HAND}
    gives:
      gas: 60 % of ore (50..70) measured @ HAND table 2
      dust: 5 % of everything
    loses: {slag: rest}
  wash:
    treats: 60 % of gas
    gives: {dust: 50 % of gas assumed}
enters: {ore: at most 25 kt/yr @ HAND}
leaves: {metal: 10 kt/yr @ HAND}
`;
const files = filesOf(TEXT);

function changed(change: FigureChange, of: readonly WorkspaceFile[] = files) {
  const { base } = planOf(of);
  const { files: after, failed } = changeFigures(of, base, [change], "en");
  return { failed, text: after[0]?.text ?? "", after, before: base };
}

describe("a figure beside the name of a stream", () => {
  test.each<[FigureChange, string]>([
    [{ path: "processes.smelt.makes", evidence: "assumed" }, "makes: 1 t assumed metal"],
    [{ path: "processes.smelt.makes", value: "2 t" }, "makes: 2 t metal"],
    [
      { path: "processes.smelt.makes", value: "2 t", low: "1", high: "3", evidence: "norm" },
      "makes: 2 t (1..3) norm metal",
    ],
    [
      { path: "processes.smelt.makes", source: "HAND", place: "p. 7" },
      "makes: 1 t @ HAND p. 7 metal",
    ],
    [{ path: "processes.wash.treats", evidence: "assumed" }, "treats: 60 % assumed of gas"],
    [
      { path: "processes.wash.treats", value: "55 %", evidence: "assumed", source: "HAND" },
      "treats: 55 % assumed @ HAND of gas",
    ],
    [
      { path: "processes.smelt.gives.gas", value: "62 %", evidence: "assumed", source: "" },
      "gas: 62 % of ore (50..70) assumed table 2",
    ],
    [
      { path: "processes.smelt.gives.gas", value: "62 %", low: "", high: "" },
      "gas: 62 % of ore measured @ HAND table 2",
    ],
    [
      { path: "processes.smelt.gives.dust", evidence: "assumed" },
      "dust: 5 % of everything assumed",
    ],
    [
      { path: "processes.wash.gives.dust", note: "seen once" },
      'dust: {value: "50 % of gas assumed", note: "seen once"}',
    ],
  ])("%j becomes %s", (change, line) => {
    const given = change.source === "" ? { ...change, place: "" } : change;
    const { failed, text, after, before } = changed(given);
    expect(failed).toEqual([]);
    expect(text).toContain(line.replace(" table 2", change.source === "" ? "" : " table 2"));
    const [was, is] = [plainFigures(before), plainFigures(planOf(after).base)];
    expect([...is.keys()]).toEqual([...was.keys()]);
    for (const [path, figure] of was) {
      const now = is.get(path);
      if (path === change.path) expect(now && saidBy(now)).not.toBe(saidBy(figure));
      else expect(now && saidBy(now)).toBe(saidBy(figure));
    }
  });

  test("a note has no room beside a stream, and it is said why", () => {
    const change = { path: "processes.smelt.makes", note: "n" };
    expect(changed(change).failed).toEqual([change.path]);
    const { base } = planOf(files);
    expect(hindranceOf(files, base, change.path, "note", "en")).toBe("beside-a-name");
    expect(hindranceOf(files, base, change.path, "evidence", "en")).toBeUndefined();
  });
});

describe("a line of a long form", () => {
  const where = (figure: string) => filesOf(`where:\n  a: ${figure}\n  b: 1 t @ HAND\n`);
  const long = "\n    value: 2 t\n    low: 1 t\n    high: 3 t\n    source: HAND\n    place: p. 3";

  test("goes whole where it stands on a line of its own", () => {
    const change = {
      path: "where.a",
      evidence: "assumed",
      source: "",
      place: "",
      low: "",
      high: "",
    };
    expect(changed(change, where(long)).text).toContain("  a: \n    value: 2 t assumed\n  b: 1 t");
  });

  test("goes with its comma where it stands in brackets", () => {
    const flow = "{value: 2 t, source: HAND, place: p. 3, note: {en: as weighed}}";
    const change = { path: "where.a", evidence: "assumed", source: "", place: "" };
    expect(changed(change, where(flow)).text).toContain(
      "a: {value: 2 t assumed, note: {en: as weighed}}",
    );
  });

  test("a number where nobody had published one keeps whom to ask", () => {
    const flow = '{unpublished: "looked in HAND; 2026-11-20", ask: {en: the office}}';
    expect(changed({ path: "where.a", value: "2 t" }, where(flow)).text).toContain(
      'a: {value: "2 t", ask: {en: the office}}',
    );
    const own = { path: "where.a", value: "2 t", low: "1", high: "3", evidence: "assumed" };
    expect(changed(own, where(flow)).text).toContain('a: {value: "2 t (1..3) assumed", ask:');
  });

  test("comes back: what was asked away is asked in again", () => {
    const change = { path: "where.a", value: "4 t", evidence: "assumed", source: "", place: "" };
    const { after } = changed(change, where(long));
    const back = { path: "where.a", value: "2 t", evidence: "", source: "HAND", place: "p. 3" };
    const { text } = changed(back, after);
    const figure = plainFigures(planOf(filesOf(text)).base).get("where.a");
    expect(figure?.source).toMatchObject({ id: "HAND", place: "p. 3" });
    expect(figure).toMatchObject({ kind: "stated", text: "2 t" });
  });
});

describe("what cannot be changed alone says why", () => {
  test("a value over several lines", () => {
    const text = TEXT.replace("ore: 2 t @ HAND", 'ore: "2 t\n      @ HAND"');
    const own = filesOf(text);
    const { base } = planOf(own);
    expect(hindranceOf(own, base, "processes.smelt.takes.ore", "value", "en")).toBe(
      "several-lines",
    );
  });

  test("a column its table has not", () => {
    const own = [
      { path: "tizbek.yaml", text: `${filesOf("")[0]?.text ?? ""}\n` },
      { path: "figures.csv", text: "figure,value\nwhere.a,2 t\n" },
    ];
    const { base } = planOf(own);
    expect(hindranceOf(own, base, "where.a", "value", "en")).toBeUndefined();
    expect(hindranceOf(own, base, "where.a", "note", "en")).toBe("no-column");
  });

  test("a figure the texts have not", () => {
    expect(hindranceOf(files, planOf(files).base, "where.none", "value", "en")).toBe("not-there");
  });

  test.each(exampleNames)(
    "%s: each part of each figure is changeable, or it is said why",
    (name) => {
      const own = exampleFiles(name);
      const { base } = planOf(own);
      const parts = changeableParts(own, base, "en");
      for (const path of plainFigures(base).keys()) {
        const may = parts.get(path) ?? new Set<FigurePart>();
        for (const part of ["value", "evidence", "source", "note"] as const)
          if (!may.has(part))
            expect(hindranceOf(own, base, path, part, "en"), `${path} ${part}`).toBeDefined();
      }
    },
  );

  test.each(exampleNames)("%s: a changed value, evidence and source read back as asked", (name) => {
    const own = exampleFiles(name);
    const { base } = planOf(own);
    const [source = ""] = base.sources.keys();
    const parts = changeableParts(own, base, "en");
    const changes = [...plainFigures(base)].flatMap(([path, figure]) =>
      figure.kind === "stated" && parts.get(path)?.has("evidence")
        ? [{ path, value: figure.text, evidence: "assumed", source, place: "" }]
        : [],
    );
    const { files: after, failed } = changeFigures(own, base, changes, "en");
    expect(failed).toEqual([]);
    const is = plainFigures(planOf(after).base);
    for (const { path, value } of changes) {
      const now = is.get(path);
      const said = now?.kind === "stated" && [now.text, now.evidence, now.source?.id];
      expect(said, path).toEqual([value, "assumed", source]);
    }
  });
});
