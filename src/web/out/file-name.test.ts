import { expect, test } from "vitest";
import { openTexts } from "../../questions/index.ts";
import { fileName } from "./file-name.ts";

function named(name: string): string {
  const text = `format: 1\nname: ${JSON.stringify(name)}\nas of: 2026-11-24\ncalendar: {from: 2026-01-01, to: 2027-01-01, step: year}\nstreams: {x: {unit: t}}\n`;
  return fileName({ opened: openTexts([{ path: "tizbek.yaml", text }]) }, "docx", "kk");
}

test("a file is named after its plan, day and language", () => {
  expect(named("Алматыдағы кремний кластері")).toBe(
    "Алматыдағы-кремний-кластері-2026-11-24-kk.docx",
  );
});

test.each([
  ["../../etc/passwd", "etc-passwd-2026-11-24-kk.docx"],
  ['a<b>:"/\\|?*\u0000\u202eс', "a-b-с-2026-11-24-kk.docx"],
  ["***", "tizbek-2026-11-24-kk.docx"],
  ["ә".repeat(5_000), `${"ә".repeat(60)}-2026-11-24-kk.docx`],
])("no name of a plan makes a file name no system takes (%j)", (name, file) => {
  expect(named(name)).toBe(file);
});

test("a text that is no plan still gives a name", () => {
  expect(fileName({ opened: openTexts([]) }, "csv")).toBe("tizbek.csv");
});
