import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/method.md"), "utf8");

/** A file of the project, and the names the page says stand in it: `src/a.ts` `one`, `two` or "a test's name". */
interface Pointer {
  readonly file: string;
  readonly names: readonly string[];
}

function pointersIn(text: string): readonly Pointer[] {
  const pointers: { file: string; names: string[] }[] = [];
  for (const [, code, quoted] of text.matchAll(/`([^`]+)`|"([^"]+)"/g)) {
    const word = code ?? quoted ?? "";
    if (code !== undefined && /^(src|docs|examples|test)\/\S+\.\w+$/.test(word)) {
      pointers.push({ file: word, names: [] });
    } else pointers.at(-1)?.names.push(word);
  }
  return pointers;
}

const lines = page.split("\n").filter((line) => /^- (Code|Test): /.test(line));

test("every section of docs/method.md names its code and its test", () => {
  const sections = page.split(/^## /m).slice(1);
  for (const section of sections) {
    const name = section.split("\n")[0] ?? "";
    expect(section, name).toMatch(/^- Code: /m);
    expect(section, name).toMatch(/^- Test: /m);
  }
});

test.each(lines.flatMap(pointersIn).map((pointer) => [pointer.file, pointer] as const))(
  "docs/method.md points into %s at what stands there",
  (file, { names }) => {
    expect(existsSync(join(root, file))).toBe(true);
    const text = readFileSync(join(root, file), "utf8");
    for (const name of names) {
      const word = new RegExp(
        `(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`,
      );
      expect(text).toMatch(word);
    }
  },
);

test("every link inside docs/method.md leads to a heading", () => {
  const headings = [...page.matchAll(/^##+ (.+)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
  for (const [, to] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(to);
});
