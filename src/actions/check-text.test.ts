import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HEADER } from "../../test/workspaces.ts";
import { balance } from "./balance.ts";
import { balancePeriods } from "./balance-periods.ts";
import { why } from "./why.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tizbek-text-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const FLOTATION = (of: string, tailings: string) => `${HEADER}
accounts: {REO, gangue}
streams: {ore: {unit: t, of: ${of}}, concentrate: {unit: t}}
processes:
  flotation:
    treats: ore
    gives: {concentrate: {REO: 70 % assumed, gangue: 10 % assumed}}
    loses: {tailings: ${tailings}}
enters: {ore: 1000 t/yr assumed}
leaves: {concentrate: as it comes}
`;

test.each([
  [
    "recovery-over-one",
    "{REO: 7 % assumed, gangue: rest}",
    "{REO: 40 % assumed, gangue: 90 % assumed}",
  ],
  ["shares-over-one", "{REO: 70 % assumed, gangue: 40 % assumed}", "rest"],
  ["shares-over-one", "{REO: 101 % assumed, gangue: rest}", "rest"],
])("no amounts are told of a text with the error %s: %s, %s", (code, of, tailings) => {
  writeFileSync(join(folder, "tizbek.yaml"), FLOTATION(of, tailings));
  const answers = [
    balance(folder, {}),
    balancePeriods(folder, { year: "all" }),
    why(folder, { stream: "concentrate" }),
  ];
  for (const { issues, told, exitCode } of answers) {
    expect(issues.map((one) => one.code)).toEqual([code]);
    expect([told, exitCode]).toEqual([undefined, 2]);
  }
});
