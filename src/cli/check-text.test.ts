import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check, type Language, verdictJson } from "../actions/index.ts";
import { packageRoot } from "../files/index.ts";
import { checkText } from "./check-text.ts";
import { render } from "./paint.ts";
import { openTerminal } from "./terminal.ts";

type Asking = Parameters<typeof check>[1];

const example = (name: string) => join(packageRoot, "examples", name);

/** What `check` prints, lines joined and no-break spaces plain. */
function told(folder: string, language: Language = "en", asking: Asking = {}): string {
  const text = checkText(check(folder, asking), { ...openTerminal(language, false), columns: 80 });
  return render(text, false)
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .replaceAll(/\s+/g, " ");
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "told-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the one furnace with some of its text written differently. */
function changed(name: string, ...changes: readonly (readonly [RegExp, string])[]): string {
  const plan = join(folder, name);
  cpSync(example("one-process"), plan, { recursive: true });
  const file = join(plan, "tizbek.yaml");
  const text = changes.reduce(
    (before, [what, by]) => before.replace(what, by),
    readFileSync(file, "utf8"),
  );
  writeFileSync(file, text);
  return plan;
}

const WITHOUT_EXPECT = [/\nexpect:[\s\S]*$/, "\n"] as const;

describe("the page in a terminal", () => {
  const kazakhstan = told(example("kazakhstan"));

  test("says after the promises that the gate's own numbers balance, where it says any", () => {
    expect(kazakhstan).toMatch(/The gate's own numbers balance\.$/);
    expect(told(example("kazakhstan"), "kk")).toMatch(/Жоспардың өз сандары теңгерілді\.$/);
    expect(told(example("states"))).not.toContain("own numbers");
  });

  test("does not say so where something was found", () => {
    expect(told(example("supply-and-promise"))).not.toContain("own numbers balance");
  });

  test("tells a range with an unpublished part without it, never as at least so much", () => {
    expect(kazakhstan).toMatch(
      /without the without the unpublished: unpublished: 59–118 GWh 299–455 GWh/,
    );
    expect(kazakhstan).toMatch(/6\.7–13\.4 MW of electricity needed in the mean \(without what is/);
    expect(kazakhstan).not.toMatch(/at least/i);
    expect(kazakhstan).toContain("unpublished: electricity: squaring");
  });

  test("says what the text notes of its figures and of each scenario, once", () => {
    expect(kazakhstan.match(/Water: crystal pulling: .*?old and high figure/g)).toHaveLength(1);
    expect(kazakhstan.match(/The norms are ceilings/g)).toHaveLength(1);
  });

  test("tells the other reading with its electricity and power", () =>
    expect(kazakhstan).toMatch(
      /Taken as the power of cells: bricks [\d,]+–[\d,]+ t, electricity [\d.]+–[\d.]+ GWh, [\d.]+–[\d.]+ MW;/,
    ));

  test("says of a scope with a product of its own whose watts they are", () =>
    expect(kazakhstan).toContain("Quartz to module: the power of modules, by the scope itself."));

  test("prints what is known of a day nobody published", () => {
    expect(kazakhstan).toMatch(/Whose words .* Date no date in the stored text; kazpravda\.kz/);
    expect(told(example("kazakhstan"), "kk")).toContain("Кімнің сөзі");
  });

  test("tells a limit on energy in MW, its difference too, and never a lack below nothing", () => {
    const states = told(example("states"));
    expect(states).toContain("10.5–11.6 MW of electricity needed in the mean, 3.00 MW contracted");
    expect(states).toContain("up to 126 t missing, or up to 137 t to spare");
    expect(states).toContain("Matter closes if kerf ≤ 58 µm.");
    expect(states).not.toMatch(/−[\d.]+ \S+ missing/);
  });

  test("names what is drawn on an open market: its limit was not examined", () => {
    const open = changed("open", [/, at: works|\n {8}at: works/, ""], WITHOUT_EXPECT);
    expect(told(open)).toContain("An open market, not examined: electricity.");
    expect(told(open, "ru")).toContain("Открытый рынок, не рассмотрено: электроэнергия.");
  });

  test("names the norms that are ceilings, and says no lack for sure", () => {
    const norm = changed("norm", [/quartz: 2\.7 t measured/, "quartz: 4 t norm"], WITHOUT_EXPECT);
    const text = told(norm);
    expect(text).toMatch(/Known only as ceilings \(norms\), so that less may be needed: quartz/);
    expect(text).not.toMatch(/supply-short|is missing/);
  });

  test("says of a supplier that is not counted how it stands", () => {
    const plants =
      "plants:\n  mine: {name: Old mine, runs: dig, capacity: 5 t/yr measured @ LOG, standing: closed}\n";
    const dig = "  dig: {makes: 1 t quartz, takes: {rock: 1 t measured}, source: LOG}\n";
    const plan = changed(
      "closed",
      [/\nprocesses:\n/, `\n${plants}\nprocesses:\n${dig}`],
      [/ {2}quartz: at most .*\n/, "  rock: as needed\n"],
      [/\nstreams:\n/, "\nstreams:\n  rock: {unit: t}\n"],
      WITHOUT_EXPECT,
    );
    expect(told(plan)).toMatch(/Not counted: Old mine \(closed\), 5\.00 t/);
    expect(told(plan)).not.toContain("Announced, not counted");
  });

  test("says that a nameplate nobody published keeps the answer back", () => {
    const plan = changed(
      "bare",
      [/nameplate: 10 000 t\/yr/, "nameplate: unpublished"],
      WITHOUT_EXPECT,
    );
    expect(told(plan)).toContain("How much is promised is not published.");
    expect(told(plan, "kk")).toContain("Қанша уәде етілгені жарияланбаған.");
  });
});

describe("a launch", () => {
  const launched = [
    /running: \{unpublished[^}]*\}/,
    "running: {since: 2026-10-15, source: PAPER}",
  ] as const;
  const promised = [
    /launched: by 2026-12/,
    "launched: by 2026-10\n        earlier reading: 2026-09-30",
  ] as const;

  test("in time, but after the day another reading allows, says so", () => {
    const plan = changed("launched", promised, launched, WITHOUT_EXPECT);
    expect(told(plan)).toMatch(
      /Launched in time; .* earlier day, 30 September 2026: launched after it\. .*Launched: 15 October 2026\. Source: A paper \(fictional\)\./,
    );
  });

  test("is none before its day, whatever the text knows by now", () => {
    const plan = changed("later", promised, launched, WITHOUT_EXPECT);
    const before = told(plan, "en", { asOf: "2026-10-01" });
    expect(before).toContain("No launch is published.");
    expect(before).not.toContain("15 October");
  });
});

describe("an expectation that fails", () => {
  test("stands below the verdict, in text and for programs, and ends with 2", () => {
    const plan = changed("failing", [/is: 27 000 t/, "is: 28 000 t"]);
    const answer = check(plan, {});
    expect(answer.exitCode).toBe(2);
    expect(told(plan)).toMatch(/Matter closes Energy closes .*expect-failed.*1 error/);
    const document = verdictJson(answer, "en") as { schema: string; issues: { code: string }[] };
    expect(document.schema).toBe("tizbek.verdict/1");
    expect(document.issues.map(({ code }) => code)).toEqual(["expect-failed"]);
  });
});

describe("without a promise to judge", () => {
  test("says how many expected answers came, and that the gate balances", () => {
    expect(told(example("three-loops"))).toMatch(
      /holds no promise to judge\. (\d+) of \1 expected answers came\. The gate's own numbers balance\./,
    );
    expect(told(example("three-loops"), "ru")).toMatch(/Ожидаемых ответов получено (\d+) из \1\./);
  });

  test("names the scenario under which a number of the gate falls short, and does not say that it balances", () => {
    const answer = told(example("supply-and-promise"));
    expect(answer).toMatch(/promise-short .* Scenario: and-a-promise\. modules: promised/);
    expect(answer).not.toContain("balance.");
    expect(told(example("supply-and-promise"), "kk")).toContain("Сценарий: and-a-promise.");
    expect(told(example("supply-and-promise"), "ru")).toContain("Сценарий: and-a-promise.");
  });

  test("says so of a day before anything was said", () =>
    expect(told(example("one-process"), "en", { asOf: "2026-01-01" })).toBe(
      "As of 1 January 2026. Nothing was promised by this day.",
    ));
});
