import { describe, expect, test } from "vitest";
import { exampleFiles } from "../../test/workspaces.ts";
import { programmeLine, programmeWords, sourcesOfRows, verdictBeside } from "../sentences/index.ts";
import { LANGUAGES } from "../workspace/index.ts";
import {
  checkOpened,
  openTexts,
  programmeCsv,
  programmeIcs,
  programmeJson,
  programmeOpened,
} from "./index.ts";

const opened = openTexts(exampleFiles("kazakhstan"));
const told = (asking: Parameters<typeof programmeOpened>[1]) => {
  const answer = programmeOpened(opened, asking);
  if (answer.told === undefined) throw new Error(JSON.stringify(answer.issues));
  return answer.told;
};

describe("the programme asked", () => {
  test("of one office: its lines only", () => {
    const { rows } = told({ owner: "government" });
    expect(rows.map(({ item }) => item.id)).toEqual(["plan-2024-2028"]);
  });

  test("an office nobody defined, a day that is none: said with the likely word", () => {
    const { issues, exitCode } = programmeOpened(opened, {
      owner: "goverment",
      since: "2026-02-30",
    });
    expect(exitCode).toBe(2);
    expect(issues.map(({ facts }) => [facts.argument, facts.likely])).toEqual([
      ["--since", undefined],
      ["--owner", "government"],
    ]);
  });

  test("what changed since a day before the sitting", () => {
    const { changes } = told({ since: "2025-08-20" });
    const ids = changes?.map(({ row }) => row.item.id);
    expect(ids).toContain("zhezkazganredmet");
    expect(ids).not.toContain("order-subsoil");
  });

  test.each(LANGUAGES)(
    "as a calendar in %s: lines of at most 75 octets, a day for every date",
    (language) => {
      const ics = programmeIcs(told({}), language);
      const lines = ics.split("\r\n");
      for (const line of lines)
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const days = lines.filter((line) => line.startsWith("DTSTART"));
      expect(days).toEqual([
        "DTSTART;VALUE=DATE:20281231",
        "DTSTART;VALUE=DATE:20261031",
        "DTSTART;VALUE=DATE:20301231",
        "DTSTART;VALUE=DATE:20261231",
      ]);
      expect(ics).toBe(programmeIcs(told({}), language));
    },
  );

  test("as CSV: a line for each row, its quote in the statement's own language", () => {
    const csv = programmeCsv(told({}), "en");
    expect(csv.split("\r\n").length).toBeGreaterThan(told({}).rows.length);
    expect(csv).toContain("order,order-subsoil,Deeper study of the subsoil,,,geology,,noDate,");
    expect(csv).toContain("жер қойнауын тереңдетіп зерттеуге");
  });

  test("a figure of the plan stands beside its indicator, and its source is named", () => {
    const text = `format: 1
name: a programme
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2029-01-01, step: year}
sources: {P: {title: paper}}
statements: {s: {quote: {en: said}}}
where: {stock: 5 t measured @ P}
programme: {indicators: {i: {from: s, target: 7 t assumed, figure: stock}}}
`;
    const one = programmeOpened(openTexts([{ path: "tizbek.yaml", text }]), {}).told;
    if (one === undefined) throw new Error("refused");
    expect(programmeCsv(one, "en")).toContain("target 7\u00a0t; in the plan 5\u00a0t");
    expect(sourcesOfRows(one.rows)).toEqual(["P"]);
  });

  test("every source that a line cites is named", () => {
    const { rows } = told({});
    const named = new Set(sourcesOfRows(rows));
    const cited = rows.flatMap((row) =>
      programmeLine(row, "en").published.flatMap((line) =>
        [...line.matchAll(/\(([A-Z][A-Z0-9]+|barbang)\)/g)].map(([, id = ""]) => id),
      ),
    );
    expect(cited).toContain("MCS26W");
    for (const id of cited) expect(named.has(id), id).toBe(true);
  });

  const PROMISED = `format: 1
name: a programme
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2029-01-01, step: year}
streams: {ore: {unit: t}, metal: {unit: t}}
processes: {furnace: {makes: 1 t metal, takes: {ore: 2 t measured @ P}}}
sources: {P: {title: paper}}
statements: {s: {quote: {en: said}, said: 2026-01-01, where: P, promises: {p: {nameplate: 10 t/yr metal, launched: by 2027-12, scope: all, running: {unpublished: looked in P; 2026-11-24}}}}}
scopes: {all: {inside: [furnace]}}
programme: {measures: {m: {from: s, promise: p}, n: {from: s}}}
`;
  const asked = (text: string, asking = {}) =>
    programmeOpened(openTexts([{ path: "tizbek.yaml", text }]), asking);
  const verdictsIn = (answer: ReturnType<typeof asked>) =>
    JSON.parse(JSON.stringify(programmeJson(answer, "en"))).rows.map(
      ({ verdict }: { verdict?: string | null }) => verdict,
    );

  test("the verdict stands beside a line that is a promise, as of the same day, and beside no other", () => {
    const open = asked(`${PROMISED}enters: {ore: as needed}\n`);
    const [checked] =
      checkOpened(
        openTexts([{ path: "tizbek.yaml", text: `${PROMISED}enters: {ore: as needed}\n` }]),
        {},
      ).verdict?.promises ?? [];
    expect(checked?.state).toBeDefined();
    expect(verdictsIn(open)).toEqual([checked?.state, undefined]);
    expect(
      verdictsIn(asked(`${PROMISED}enters: {ore: as needed}\n`, { asOf: "2025-12-31" })),
    ).toEqual([null, undefined]);
  });

  test("where the chain does not hold the programme answers, and says that there is no verdict", () => {
    const answer = asked(PROMISED);
    expect([answer.exitCode, answer.issues]).toEqual([0, []]);
    expect(verdictsIn(answer)).toEqual([null, undefined]);
    for (const language of LANGUAGES) {
      const rows = answer.told?.rows ?? [];
      const said = rows.map((row) => verdictBeside(row, answer.told?.verdicts, language));
      expect(said).toEqual([programmeWords[language].noVerdict, ""]);
    }
  });

  test("nothing is judged where no line is a promise", () => {
    const text = PROMISED.replace("promise: p", "theme: t").replace(
      "programme: {",
      "programme: {themes: {t: {name: t}}, ",
    );
    expect(asked(`${text}enters: {ore: as needed}\n`).told?.verdicts).toBeUndefined();
  });

  test("as JSON: its schema, and each state with its days", () => {
    const json = JSON.parse(JSON.stringify(programmeJson(programmeOpened(opened, {}), "en")));
    expect(json.schema).toBe("tizbek.programme/1");
    const plant = json.rows.find(({ id }: { id: string }) => id === "wafer-plant");
    expect(plant.state).toEqual({ name: "notPublished", days: 24, passed: true });
    expect(plant.due).toBe("2026-10-31");
  });
});
