import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../workspace/index.ts";
import { makeMemo, memoBytes } from "./index.ts";
import { memoInput } from "./memo.fixture.ts";
import { paragraph } from "./memo.ts";

/** The smallest picture there is: one transparent point. */
const PNG = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  ),
  (letter) => letter.charCodeAt(0),
);

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

async function partsOf(bytes: Promise<Uint8Array>): Promise<ReadonlyMap<string, string>> {
  const parts = Object.entries(unzipSync(await bytes));
  return new Map(parts.map(([path, part]) => [path, strFromU8(part)]));
}

/** Every tag that opens closes again, in order, and no stray sign stands between. */
function faultOf(xml: string): string | undefined {
  const open: string[] = [];
  const rest = xml
    .replace(/<\?[^>]*\?>/g, "")
    .replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (tag, closes, name, _, empty) => {
      if (closes) {
        if (open.pop() !== name) open.push(`${tag} closes what is not open`);
      } else if (!empty) open.push(name);
      return "";
    });
  if (open.length > 0) return open.join(" ");
  const stray = /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(rest);
  return stray === null ? undefined : `stray ${rest.slice(stray.index, stray.index + 30)}`;
}

describe.each(LANGUAGES)("the file of a memo (%s)", (language) => {
  const memo = makeMemo(memoInput("kazakhstan", language));

  test("is the same to the last byte, whenever it is made", async () => {
    const first = await memoBytes(memo);
    await new Promise((resolve) => setTimeout(resolve, 2_100)); // a zip file tells two seconds apart
    expect(sameBytes(await memoBytes(memo), first)).toBe(true);
  });

  test("is well-formed XML in every part", async () => {
    for (const [path, text] of await partsOf(memoBytes(memo)))
      if (/\.(?:xml|rels)$/.test(path)) expect(faultOf(text), path).toBeUndefined();
  });

  test("says its title, its language and no hour", async () => {
    const core = (await partsOf(memoBytes(memo))).get("docProps/core.xml") ?? "";
    const tag = { kk: "kk-KZ", ru: "ru-RU", en: "en-GB" }[language];
    expect(core).toContain(`<dc:title>${memo.title}</dc:title>`);
    expect(core).toContain(`<dc:language>${tag}</dc:language>`);
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(Array(2).fill("2026-11-24T00:00:00Z"));
  });

  test("has real headings, heads of columns, and a language wherever it changes", async () => {
    const parts = await partsOf(memoBytes(memo));
    const body = parts.get("word/document.xml") ?? "";
    expect(body.match(/w:val="Heading1"/g)).toHaveLength(1);
    expect(body.match(/w:val="Heading2"/g)?.length).toBeGreaterThanOrEqual(3);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body).toContain('<w:lang w:val="kk-KZ"/>');
  });

  test("has no letter smaller than 9 points", async () => {
    const parts = await partsOf(memoBytes(memo));
    const sizes = [...parts.values()].flatMap((text) =>
      [...text.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size)),
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  });
});

test("a picture is carried, named for those who listen, and changes no other byte from time to time", async () => {
  const input = memoInput("states", "en");
  const memo = makeMemo({ ...input, drawing: { png: PNG, width: 400, height: 100 } });
  const bytes = await memoBytes(memo);
  expect(sameBytes(await memoBytes(memo), bytes)).toBe(true);
  const parts = await partsOf(Promise.resolve(bytes));
  expect([...parts.keys()].filter((path) => path.startsWith("word/media/"))).toHaveLength(1);
  expect(parts.get("word/document.xml")).toContain('descr="The chain of the plan: ');
});

test("tags and signs in words stay words", async () => {
  const memo = makeMemo(memoInput("states", "en"));
  const evil = `</w:t><w:p/>&amp;"'`;
  const blocks = [paragraph("body", { text: evil }), ...memo.blocks];
  const parts = await partsOf(memoBytes({ ...memo, title: evil, blocks }));
  const body = parts.get("word/document.xml") ?? "";
  expect(body).toContain("&lt;/w:t&gt;&lt;w:p/&gt;&amp;amp;");
  for (const [path, text] of parts)
    if (/\.(?:xml|rels)$/.test(path)) expect(faultOf(text), path).toBeUndefined();
});
