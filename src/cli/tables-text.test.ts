import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { balance, compare, type Language, why } from "../actions/index.ts";
import { packageRoot } from "../files/index.ts";
import { balanceText } from "./balance-text.ts";
import { compareText } from "./compare-text.ts";
import { render } from "./paint.ts";
import { whyText } from "./why-text.ts";

const UNPUBLISHED = `format: 1
name: {en: a recovery nobody has published}
as of: 2026-01-01
calendar: {from: 2026-01-01, to: 2027-01-01}
accounts: {Pb, Bi}
streams:
  concentrate: {unit: t, of: {Pb: 99 % assumed, Bi: 1 % assumed}}
  bullion: {unit: t}
  slag: {unit: t}
  bismuth: {unit: t, of: Bi}
processes:
  smelting: {treats: concentrate, gives: {bullion: {Pb: 95 % assumed, Bi: unpublished}, slag: rest}}
  refining: {treats: bullion, gives: {bismuth: {Bi: 80 % assumed}}, loses: {lead: rest}}
enters: {concentrate: 1000 t/yr assumed}
leaves: {bismuth: as it comes, slag: as it comes}
`;

const example = (name: string) => join(packageRoot, "examples", name);

function plain(text: string): string {
  return render(text, false).replaceAll(/[\u00a0\u202f]/g, " ");
}

/** The answer, wide enough that nothing is broken. */
function page(language: Language) {
  return { language, columns: 120 };
}

function whyTold(stream: string, language: Language): string {
  const { told } = why(example("kazakhstan"), { stream });
  if (told === undefined) throw new Error("nothing told");
  return plain(whyText(told, page(language)));
}

function balanceTold(asking: Parameters<typeof balance>[1], language: Language): string {
  const { told, issues } = balance(example("kazakhstan"), asking);
  if (told === undefined) throw new Error(JSON.stringify(issues));
  return plain(balanceText(told, page(language), false));
}

describe("why", () => {
  test("says no share of a whole that lacks a part, and names who takes the part", () => {
    const told = whyTold("electricity", "en");
    expect(told).not.toContain("%");
    expect(told).toMatch(/squaring +unpublished/);
    expect(told).toMatch(/^Without the unpublished: 455\.1 GWh a year \(/m);
    expect(whyTold("polysilicon", "en")).toMatch(/100%/);
  });

  test("sets the year before the amount in Kazakh", () =>
    expect(whyTold("polysilicon", "kk")).toMatch(/^Жылына [\d ,]+ т$/m));
});

describe("compare", () => {
  const comparing = (language: Language) => {
    const { told } = compare(example("kazakhstan"), "-", "norms-2024", {});
    if (told === undefined) throw new Error("nothing told");
    return plain(compareText(told, page(language)));
  };

  test("tells the difference of whole amounts, none of what lacks a part, and no share of either", () => {
    const told = comparing("en");
    expect(told).toMatch(/^Bricks .*−690 t$/m);
    expect(told).toMatch(/^Electricity +without the unpublished: 118 GWh +without[^−]+$/m);
    expect(told.split("Wafer plant")[1]).not.toMatch(/%/);
  });

  test("leaves out a gate that neither scenario touches", () => {
    expect(comparing("en")).not.toContain("The gate's own numbers");
    const { told } = compare(example("gallium"), "as-announced", "year-2012", {});
    if (told === undefined) throw new Error("nothing compared");
    const text = render(compareText(told, { language: "en", columns: 100 }), false);
    expect(text).toContain("The gate's own numbers");
    expect(text).toMatch(/Bauxite: enters +4.80.Mt +4.80.Mt/);
  });

  test("says in the reader's language that a figure is assumed", () => {
    expect(comparing("ru")).toContain("(допущено)");
    expect(comparing("kk")).toContain("(болжалған)");
  });
});

describe("balance", () => {
  test("begins with what was asked, in the reader's language", () => {
    const asked = { make: "1 GW/yr wafers", scope: "slicing" };
    expect(balanceTold(asked, "ru")).toMatch(
      /^1 ГВт\/год полупроводниковые пластины · 2027 год · /,
    );
    expect(balanceTold(asked, "kk")).toMatch(
      /^1 ГВт\/жыл жартылай өткізгіш пластиналар · 2027 жыл/,
    );
  });

  test("has no block of zeros: a process that takes no part is only named", () => {
    const told = balanceTold({ make: "1 GW/yr wafers" }, "en");
    expect(told).toMatch(/^Take no part: cell line; module line\.$/m);
    expect(told).not.toMatch(/^Module line$/m);
    expect(told).toMatch(/^Crystal pulling$/m);
  });

  test("tells as unpublished, and not as no part, what comes after an unpublished recovery", () => {
    const folder = mkdtempSync(join(tmpdir(), "unpublished-"));
    writeFileSync(join(folder, "tizbek.yaml"), UNPUBLISHED);
    const { told } = balance(folder, {});
    rmSync(folder, { recursive: true });
    if (told === undefined) throw new Error("nothing told");
    const text = plain(balanceText(told, page("en"), false));
    expect(text).toMatch(/^leaves +bismuth +unpublished$/m);
    expect(text).toMatch(
      /^Refining\ntaken +bullion +unpublished\ngiven off +bismuth +unpublished$/m,
    );
    expect(text).not.toContain("Take no part");
  });

  test("of a scope that ends in another product is of that product, and says so", () => {
    const { told } = balance(example("kazakhstan"), {
      make: "1 GW/yr wafers",
      scope: "quartz-to-module",
    });
    expect(told?.asked?.stream).toBe("modules");
    const text = balanceTold({ make: "1 GW/yr wafers", scope: "quartz-to-module" }, "en");
    expect(text).toContain("The scope makes modules: the amount is taken to be of them.");
  });

  test("of what no promise names is of just that", () => {
    const asked = { make: "1000 t polysilicon", scope: "quartz-to-module" };
    expect(balance(example("kazakhstan"), asked).told?.asked?.stream).toBe("polysilicon");
  });

  test("of one chain says nothing of what the other is made of", () => {
    const silicon = balanceTold({ make: "1 GW/yr wafers" }, "en");
    expect(silicon).toContain("Silicon (Si): nobody says how much");
    expect(silicon).not.toMatch(/alumina|gallium|bauxite/i);
    const gate = balanceTold({}, "en");
    expect(gate).toMatch(/^leaves +gallium +15 t$/m);
    expect(gate).toMatch(/^enters +electricity +unpublished$/m);
    expect(gate).toMatch(/^Take no part: cell line; arc furnace · silicon plant at Karaganda; /m);
    const flows = gate.replace(/^Take no part:.*$/m, "");
    expect(flows).not.toMatch(/silicon|wafer|quartz|CO₂, fossil/i);
  });

  test("of what brings no CO2 has no row of it", () => {
    expect(balanceTold({ make: "100 t bricks", scope: "slicing" }, "en")).not.toContain("CO₂");
  });

  test("takes the year the promise is judged by, unless one is asked", () => {
    const year = (asking: object) => balance(example("kazakhstan"), asking).told?.balanced.span;
    const asked = { make: "1 GW/yr wafers", scope: "slicing" };
    expect(year(asked)).toEqual(year({ ...asked, year: "2027" }));
    expect(year(asked)).not.toEqual(year({ ...asked, year: "2026" }));
  });
});
