/** The pages at the root are held to what there is: files, rooms, packages, commands and their answers. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fillOutputs, PAGES } from "../scripts/doc-outputs.ts";
import { rooms } from "./walls.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/format.md"];
const manifest = JSON.parse(read("package.json"));

/** `src/core/units.ts`, `docs/issues/`: a path of this project in code marks. A name with … or capitals stands for many. */
function pathsIn(page: string): readonly string[] {
  const code = [...page.matchAll(/`([^`\s]+)`/g)].map(([, word = ""]) => word);
  const links = [...page.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, to = ""]) => to);
  const own = /^(src|docs|test|examples|scripts|bin|benchmarks)\//;
  return [...links, ...code.filter((word) => own.test(word) && !/[…*<]/.test(word))];
}

describe.each(pages)("%s", (file) => {
  const page = read(file);

  test.each([...new Set(pathsIn(page))])("%s exists", (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  test("every npm script it names exists", () => {
    const named = [...page.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)];
    for (const [, script, word] of named)
      expect(manifest.scripts).toHaveProperty([script ?? word ?? ""]);
  });
});

/** Packages the product imports, under the names they are installed by. */
function importedPackages(): readonly string[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const product = files.filter(
    (file) => /\.tsx?$/.test(file) && !/\.(?:test|fixture)\.tsx?$/.test(file),
  );
  const imports = /(?:^(?:import|export)\b[^"]*from |\bimport\()"((?:@[\w-]+\/)?[\w-]+)/gm;
  const found = product.flatMap((file) => [...read(`src/${file}`).matchAll(imports)]);
  return [...new Set(found.map(([, name = ""]) => name))].filter((name) => name !== "node");
}

test("ARCHITECTURE.md gives a reason for every package the product imports, and for none that is not installed", () => {
  const page = read("ARCHITECTURE.md");
  const named = page
    .slice(page.indexOf("## Libraries"))
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .flatMap((line) =>
      [...(line.split(": ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    );
  for (const name of named) expect(manifest.dependencies).toHaveProperty([name]);
  const imported = importedPackages();
  expect(imported).toContain("yaml");
  expect(named).toEqual(expect.arrayContaining([...imported]));
});

test("every room stands in CONTRIBUTING.md's map or ARCHITECTURE.md's", () => {
  const drawn = read("ARCHITECTURE.md");
  for (const { name } of rooms.filter((room) => existsSync(join(root, "src", room.name)))) {
    expect(drawn).toMatch(new RegExp(`^  ${name} `, "m"));
  }
});

test.each(PAGES)("%s shows what its commands answer", { timeout: 60_000 }, (file) => {
  const page = read(file);
  expect(fillOutputs(page)).toBe(page);
});
