import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isUtf8, seededDraws } from "../core/index.ts";
import { exampleNames, packageRoot, readFolder } from "../files/index.ts";
import { type Taken, takeIn, zipOf } from "./index.ts";

const HEADER = "format: 1\n";
const MIB = 2 ** 20;

const drop = (files: Readonly<Record<string, string | Uint8Array>>): Taken =>
  takeIn(
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === "string" ? strToU8(content) : content,
    })),
  );
const packed = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
const unpacked = (bytes: Uint8Array, path = "plan.zip"): Taken => takeIn([{ path, bytes }]);
const reasons = (taken: Taken) =>
  taken.kind === "refused"
    ? taken.issues.map(({ code, at, facts }) =>
        code === "file-refused" ? `${at.file}: ${facts.reason}` : `${code}: ${facts.folder}`,
      )
    : taken.kind;
const paths = (taken: Taken) =>
  taken.kind === "texts" ? taken.files.map(({ path }) => path) : reasons(taken);

/** A copy with other bytes at a place that is found from the last, or first, place of a sign. */
function patched(
  bytes: Uint8Array,
  sign: number,
  skip: number,
  put: readonly number[],
  all = false,
) {
  const copy = Buffer.from(bytes);
  const marks = Buffer.from([0x50, 0x4b, sign & 255, sign >> 8]);
  for (let at = copy.indexOf(marks); at >= 0; at = copy.indexOf(marks, at + 1)) {
    for (const [i, byte] of put.entries()) copy[at + skip + i] = byte;
    if (!all) break;
  }
  return new Uint8Array(copy);
}
const CENTRAL = 0x0201;
const LOCAL = 0x0403;
const END = 0x0605;

describe("a folder that is dropped", () => {
  test("gives its texts under their names inside it, in the order a folder is read", () => {
    const taken = drop({
      "plan/b.yaml": "x: 1",
      "plan/tizbek.yaml": `\uFEFF${HEADER}`,
      "plan/a/c.yaml": "x: 1",
      "plan/figures.csv": "\uFEFFfigure,value\n",
    });
    expect(paths(taken)).toEqual(["a/c.yaml", "b.yaml", "figures.csv", "tizbek.yaml"]);
    expect(taken).toMatchObject({ name: "plan", ignored: 0 });
    expect(taken.kind === "texts" && taken.files.at(-1)?.text).toBe(HEADER);
  });

  test("passes over what is no part of a plan, and counts it", () => {
    const taken = drop({
      "plan/tizbek.yaml": HEADER,
      "plan/.git/a.yaml": "x: 1",
      "plan/node_modules/a/b.yaml": "x: 1",
      "plan/data.csv": "year,value\n",
      "plan/photo.jpg": new Uint8Array(3 * MIB),
      "plan/inner.zip": packed({ "tizbek.yaml": HEADER }),
      "other/a.yaml": "x: 1",
    });
    expect(paths(taken)).toEqual(["tizbek.yaml"]);
    expect(taken).toMatchObject({ ignored: 6 });
  });

  test("without tizbek.yaml, or with several, is no workspace", () => {
    expect(reasons(drop({ "plan/a.yaml": "x: 1" }))).toEqual(["no-workspace: plan"]);
    expect(reasons(drop({ "photo.jpg": "x" }))).toEqual(["no-workspace: photo.jpg"]);
    expect(reasons(drop({}))).toEqual(["no-workspace: ."]);
    expect(reasons(drop({ "all/a/tizbek.yaml": HEADER, "all/b/tizbek.yaml": HEADER }))).toEqual([
      "no-workspace: all",
    ]);
  });

  test("is refused whole where a text of it is not read, each with its reason", () => {
    const deep = `${"d/".repeat(5)}a.yaml`;
    const taken = drop({
      "tizbek.yaml": HEADER,
      "big.yaml": new Uint8Array(2 * MIB + 1).fill(35),
      "nought.yaml": "a\0b",
      "utf16.yaml": new Uint8Array(Buffer.from("\uFEFFname: кремний", "utf16le")),
      "stray.yaml": new Uint8Array([0x6e, 0xc3, 0x28]),
      "A.yaml": "x: 1",
      "a.yaml": "x: 1",
      "con.yaml": "x: 1",
      [deep]: "x: 1",
    });
    expect(reasons(taken)).toEqual([
      "a.yaml: same-name",
      "big.yaml: too-large",
      "con.yaml: bad-name",
      `${deep}: too-deep`,
      "nought.yaml: not-utf8",
      "stray.yaml: not-utf8",
      "utf16.yaml: not-utf8",
    ]);
  });

  test("is read within the same bounds as one on the disk", () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`f${i}.yaml`, ""]));
    expect(reasons(drop({ ...many, "tizbek.yaml": HEADER }))).toEqual([".: too-many"]);
    const big = Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`f${i}.yaml`, "#".repeat(2_000_000)]),
    );
    expect(reasons(drop({ ...big, "tizbek.yaml": HEADER }))).toEqual([".: too-large"]);
  });
});

describe("a zip", () => {
  test("gives the texts that were packed, under one leading folder or none", () => {
    const files = { "tizbek.yaml": HEADER, "b/қ.yaml": "x: 1" };
    expect(paths(unpacked(packed(files)))).toEqual(["b/қ.yaml", "tizbek.yaml"]);
    const under = { "plan/tizbek.yaml": HEADER, "plan/b.yaml": "", "__MACOSX/plan/._b.yaml": "\0" };
    expect(unpacked(packed(under), "download.bin")).toMatchObject({
      kind: "texts",
      name: "plan",
      ignored: 1,
    });
  });

  test("of the same texts has the same bytes, in whatever order they come", () => {
    const { files } = readFolder(`${packageRoot}/examples/kazakhstan`);
    expect(zipOf(files.toReversed())).toEqual(zipOf(files));
  });

  test.each(exampleNames())("of %s is read back to the same texts", (name) => {
    const { files } = readFolder(`${packageRoot}/examples/${name}`);
    expect(unpacked(zipOf(files))).toEqual({ kind: "texts", name: "plan", files, ignored: 0 });
    expect(unpacked(zipOf(files, name))).toEqual({ kind: "texts", name, files, ignored: 0 });
  });

  test("that holds a workbook is one, whatever it is called", () => {
    const book = packed({ "[Content_Types].xml": "", "xl/workbook.xml": "" });
    expect(unpacked(book, "plan.zip")).toMatchObject({ kind: "workbook", name: "plan.zip" });
    expect(unpacked(strToU8("no book"), "a/plan.xlsx")).toMatchObject({
      kind: "workbook",
      name: "plan.xlsx",
    });
  });

  test.each([
    "../a.yaml",
    "b/../../a.txt",
    "/etc/a.yaml",
    "C:/a.yaml",
    "..\\a.yaml",
    "\\\\host\\a.yaml",
  ])("with a path that leads out (%s) is refused", (path) => {
    const taken = reasons(unpacked(packed({ "tizbek.yaml": HEADER, [path]: "x: 1" })));
    expect(taken).toEqual([`${path.replaceAll("\\", "/")}: outside`]);
  });

  test("with names that are one, or no names, is refused", () => {
    const twice = packed({ "tizbek.yaml": HEADER, "a.yaml": "x: 1", "b.yaml": "x: 1" });
    const same = Buffer.from(twice);
    for (let at = same.indexOf("b.yaml"); at >= 0; at = same.indexOf("b.yaml")) same[at] = 97;
    expect(reasons(unpacked(new Uint8Array(same)))).toEqual(["a.yaml: same-name"]);
    const stray = Buffer.from(twice);
    for (let at = stray.indexOf("b.yaml"); at >= 0; at = stray.indexOf("b.yaml")) stray[at] = 0xff;
    expect(reasons(unpacked(new Uint8Array(stray)))).toEqual(["\uFFFD.yaml: bad-name"]);
    const accents = { "tizbek.yaml": HEADER, "\u0439.yaml": "", "\u0438\u0306.yaml": "" };
    expect(reasons(unpacked(packed(accents)))).toHaveLength(1);
  });

  test("with a link in place of a text is refused; other links are passed over", () => {
    const link = (path: string): Uint8Array =>
      zipSync({
        "tizbek.yaml": strToU8(HEADER),
        [path]: [strToU8("/etc/passwd"), { os: 3, attrs: 0o120777 << 16 }],
      });
    expect(reasons(unpacked(link("a.yaml")))).toEqual(["a.yaml: link"]);
    expect(paths(unpacked(link("photo")))).toEqual(["tizbek.yaml"]);
  });

  test("locked with a password is refused", () => {
    const good = packed({ "tizbek.yaml": HEADER });
    expect(reasons(unpacked(patched(good, CENTRAL, 8, [1])))).toEqual(["tizbek.yaml: encrypted"]);
  });

  test("that is not what it says is refused: checksum, sizes, places, names, parts, 64 bits", () => {
    const good = packed({ "tizbek.yaml": HEADER.repeat(99), "a.yaml": HEADER.repeat(99) });
    const broken = ["plan.zip: broken"];
    expect(reasons(unpacked(patched(good, CENTRAL, 16, [1, 2, 3, 4])))).toEqual([
      "tizbek.yaml: broken",
    ]);
    expect(reasons(unpacked(patched(good, CENTRAL, 24, [9])))).toEqual(["tizbek.yaml: broken"]);
    expect(reasons(unpacked(patched(good, CENTRAL, 10, [12])))).toEqual(["tizbek.yaml: broken"]);
    const lies: readonly (readonly [number, number, readonly number[]])[] = [
      [CENTRAL, 20, [0xff, 0xff]],
      [CENTRAL, 42, [0xff, 0xff, 0xff, 0xff]],
      [CENTRAL, 28, [0xff, 0xff]],
      [LOCAL, 30, [0x78]],
      [END, 4, [1]],
      [END, 8, [3, 0, 3, 0]],
      [END, 16, [0xff, 0xff, 0xff, 0xff]],
      [END, 20, [1]],
    ];
    for (const [sign, skip, put] of lies) {
      expect(reasons(unpacked(patched(good, sign, skip, put))), `${sign} ${skip}`).toEqual(broken);
    }
    expect(reasons(unpacked(patched(good, CENTRAL, 42, [0, 0, 0, 0], true)))).toEqual(broken);
    for (const cut of [1, 21, 60, good.length - 5]) {
      expect(reasons(unpacked(good.subarray(0, good.length - cut)))).toEqual(broken);
    }
    expect(reasons(unpacked(strToU8("no archive")))).toEqual(broken);
    expect(reasons(unpacked(packed({})))).toEqual(["no-workspace: plan"]);
  });

  test("that grows a thousandfold is not unpacked, whether it says so or not", () => {
    const zeros = new Uint8Array(64 * MIB).fill(35);
    const bomb = packed({ "tizbek.yaml": HEADER, "a.yaml": zeros, "b.csv": zeros, "c.bin": zeros });
    const single = packed({ "tizbek.yaml": zeros });
    const lies = patched(single, CENTRAL, 24, [10, 0, 0, 0]);
    const started = performance.now();
    expect(reasons(unpacked(bomb))).toEqual(["a.yaml: too-large"]);
    expect(reasons(unpacked(lies))).toEqual(["tizbek.yaml: broken"]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test("larger than an archive may be, or of more names, is not looked into", () => {
    expect(reasons(unpacked(new Uint8Array(33 * MIB)))).toEqual(["plan.zip: too-large"]);
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`x${i}`, ""]));
    expect(reasons(unpacked(packed(many)))).toEqual(["plan.zip: too-many"]);
  });
});

test("bytes are UTF-8 where the system's own decoder says so, and nowhere else", () => {
  const draws = seededDraws(3629);
  const strict = new TextDecoder("utf-8", { fatal: true });
  const heads = [0x41, 0xc1, 0xc2, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff];
  const tails = [0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0];
  const one = (list: readonly number[]) => list[Math.floor(draws.next() * list.length)] ?? 0;
  let valid = 0;
  for (let run = 0; run < 20_000; run++) {
    const bytes = Uint8Array.of(one(heads), one(tails), one(tails), one(tails)).subarray(
      0,
      1 + Math.floor(draws.next() * 4),
    );
    let decoded = true;
    try {
      strict.decode(bytes);
    } catch {
      decoded = false;
    }
    expect(isUtf8(bytes), String(bytes)).toBe(decoded);
    valid += Number(decoded);
  }
  expect(valid).toBeGreaterThan(500);
});
