import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LiveWorkspace, openLive } from "../actions/index.ts";
import { digestOf, exampleNames, packageRoot, readFolder } from "../files/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { LANGUAGES } from "../workspace/index.ts";
import { createApp } from "./app.ts";

const TOKEN = "a-token-nobody-guesses";
const ORIGIN = "http://127.0.0.1:4780";
let folder = "";
let live: LiveWorkspace;
let app: Hono;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saved-"));
  cpSync(join(packageRoot, "examples", "one-process"), folder, { recursive: true });
  live = openLive(folder);
  app = createApp(live, "127.0.0.1", { folder, token: TOKEN });
});
afterEach(() => {
  live.close();
  rmSync(folder, { recursive: true, force: true });
});

type Headers = Readonly<Record<string, string>>;
const HEADERS: Headers = {
  host: "127.0.0.1:4780",
  origin: ORIGIN,
  "content-type": "application/json",
  "x-tizbek-token": TOKEN,
};

async function post(body: unknown, headers: Headers = {}, path = "/save?lang=en", to = app) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const all = Object.entries({ ...HEADERS, ...headers }).filter(([, value]) => value !== "");
  const request = { method: "POST", body: text, headers: Object.fromEntries(all) };
  const answer = await to.request(`${ORIGIN}${path}`, request);
  return { status: answer.status, headers: answer.headers, json: await answer.json() };
}

async function get(path: string, to = app) {
  const answer = await to.request(`${ORIGIN}${path}`, { headers: { host: "127.0.0.1:4780" } });
  return { status: answer.status, json: await answer.json() };
}

const files = () => readFolder(folder).files;
const digest = () => digestOf(files());
const header = () => readFileSync(join(folder, "tizbek.yaml"), "utf8");
const commented = (text = header()): WorkspaceFile => ({
  path: "tizbek.yaml",
  text: `${text}# a note\n`,
});

describe("the workspace, as data,", () => {
  test("is its texts, their digest, what can be opened besides, and whether it may be written", async () => {
    const { status, json } = await get("/workspace.json");
    expect(status).toBe(200);
    expect(json).toMatchObject({
      schema: "tizbek.workspace/1",
      name: { kk: "Бір пеш" },
      version: 1,
      digest: digest(),
      files: files(),
      issues: [],
      writable: true,
    });
    expect(json.examples.map(({ id }: { id: string }) => id)).toEqual(exampleNames());
    const reading = await get("/workspace.json", createApp(live, "127.0.0.1"));
    expect(reading.json.writable).toBe(false);
  });

  test("says in the asked language which file could not be read", async () => {
    writeFileSync(join(folder, "stray.yaml"), new Uint8Array([0xc3, 0x28]));
    live.refresh();
    const { json } = await get("/workspace.json?lang=ru");
    expect(json.issues).toMatchObject([
      { code: "file-refused", at: { file: "stray.yaml" }, what: "Это не текст в UTF-8." },
    ]);
  });

  test.each(exampleNames())("of example %s is given whole", async (name) => {
    const { json } = await get(`/examples/${name}.json`);
    expect(json.files).toEqual(readFolder(join(packageRoot, "examples", name)).files);
  });

  test("of an example that is not there is refused with a sentence", async () => {
    for (const name of ["none", "..", "%2e%2e"]) {
      expect((await get(`/examples/${name}.json?lang=en`)).status === 404, name).toBe(true);
    }
  });
});

describe("a save", () => {
  test("writes what changed and what is new, says where the former version is, and is told at once", async () => {
    const former = header();
    const note = { path: "notes/note.yaml", text: "# nothing yet\n" };
    const { status, json } = await post({ digest: digest(), files: [commented(), note] });
    expect(status).toBe(200);
    expect(json).toMatchObject({ digest: digest(), written: ["tizbek.yaml", "notes/note.yaml"] });
    expect(json.version).toBe(2);
    expect(header()).toBe(`${former}# a note\n`);
    expect(json.kept).toHaveLength(1);
    expect(readFileSync(join(folder, json.kept[0]), "utf8")).toBe(former);
    expect((await get("/workspace.json")).json.digest).toBe(json.digest);
  });

  test("of nothing new writes nothing", async () => {
    const { json } = await post({ digest: digest(), files: files() });
    expect(json).toMatchObject({ digest: digest(), written: [], kept: [] });
    expect(readdirSync(folder).some((name) => name.startsWith("."))).toBe(false);
  });

  test("made from texts that are no longer there answers with those that are, and writes nothing", async () => {
    const old = digest();
    writeFileSync(join(folder, "tizbek.yaml"), `${header()}# theirs\n`);
    const { status, json } = await post({ digest: old, files: [commented()] });
    expect(status).toBe(409);
    expect(json).toMatchObject({ code: "changed", digest: digest(), files: files() });
    expect(header()).not.toContain("# a note");
    expect((await post({ digest: json.digest, files: [commented()] })).status).toBe(200);
  });

  test("of two texts for one file, or of a name that differs in capitals only, is refused", async () => {
    const [one, two] = ["# one\n", "# two\n"].map((text) => ({ path: "note.yaml", text }));
    const capitals = { path: "TIZBEK.yaml", text: "# one\n" };
    for (const asked of [[one, two], [commented(), commented()], [capitals]]) {
      const { status, json } = await post({ digest: digest(), files: asked, unfinished: true });
      expect(status).toBe(422);
      expect(json.issues[0].what).toBe(
        "Another file has this name, or one that differs only in capitals.",
      );
    }
    expect(readdirSync(folder)).not.toContain("note.yaml");
    expect(readdirSync(folder)).not.toContain("TIZBEK.yaml");
  });

  test("with errors is saved only when the person knows", async () => {
    const wrong = { path: "more.yaml", text: "streams:\n  ore: {unit: tt}\n" };
    const { status, json } = await post({ digest: digest(), files: [wrong] });
    expect(status).toBe(422);
    expect(json).toMatchObject({ code: "unfinished", issues: [{ code: "unknown-unit" }] });
    expect(json.issues[0].at).toMatchObject({ file: "more.yaml", line: 2 });
    expect(readdirSync(folder)).not.toContain("more.yaml");
    const known = await post({ digest: digest(), files: [wrong], unfinished: true });
    expect([known.status, known.json.written]).toEqual([200, ["more.yaml"]]);
  });

  test.each([
    ["../out.yaml", "outside"],
    ["/etc/out.yaml", "outside"],
    ["C:/out.yaml", "outside"],
    ["link/out.yaml", "outside"],
    [".hidden.yaml", "bad-name"],
    [".git/config.yaml", "bad-name"],
    ["node_modules/a.yaml", "bad-name"],
    ["run.sh", "bad-name"],
    ["a\\b.yaml", "bad-name"],
    ["con.yaml", "bad-name"],
    ["a/b/c/d/e/f.yaml", "too-deep"],
  ])("to %s is refused, and nothing of it is written", async (path, reason) => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    symlinkSync(outside, join(folder, "link"));
    const before = readdirSync(folder);
    // The link itself is refused by every reading; the save is of a folder that is otherwise fine.
    rmSync(join(folder, "link"));
    const asked = digest();
    symlinkSync(outside, join(folder, "link"));
    const { status, json } = await post({
      digest: asked,
      files: [commented(), { path, text: "" }],
      unfinished: true,
    });
    expect(status).toBe(422);
    expect(json.issues.map(({ facts }: { facts: { reason: string } }) => facts.reason)).toContain(
      reason,
    );
    expect(header()).not.toContain("# a note");
    expect(readdirSync(folder)).toEqual(before);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  test.each([
    ["a nought", "a\0b", "not-utf8"],
    ["half a letter", "a\ud800", "not-utf8"],
    ["too much", "#".repeat(2 ** 21 + 1), "too-large"],
  ])("of a text with %s is refused", async (_, text, reason) => {
    const { json } = await post({ digest: digest(), files: [{ path: "a.yaml", text }] });
    expect(json.issues).toMatchObject([{ facts: { reason } }]);
  });
});

describe("strangers may not save:", () => {
  const untouched = async (answer: ReturnType<typeof post>, status: number, code: string) => {
    const { status: got, headers, json } = await answer;
    expect([got, json.code]).toEqual([status, code]);
    expect(json.sentence).toMatch(/\p{L}{3}.*\.$/u);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(header()).not.toContain("# a note");
  };
  const asked = () => ({ digest: digest(), files: [commented()] });

  test.each([
    ["no token", { "x-tizbek-token": "" }, 403, "wrong-token"],
    ["another token", { "x-tizbek-token": `${TOKEN}x` }, 403, "wrong-token"],
    ["another page", { origin: "https://evil.example" }, 403, "stranger"],
    ["no page", { origin: "" }, 403, "stranger"],
    ["a sandboxed page", { origin: "null" }, 403, "stranger"],
    ["another name", { host: "evil.example:4780" }, 403, "stranger"],
    ["a form", { "content-type": "text/plain" }, 415, "not-json"],
    ["a form that says JSON is in it", { "content-type": "application/jsonx" }, 415, "not-json"],
  ])("%s", (_, headers, status, code) => untouched(post(asked(), headers), status, code));

  test.each(["", "null", "[]", "{", '{"digest":"x"}', '{"digest":"x","files":[{"path":1}]}'])(
    "a body that is no save: %s",
    (body) => untouched(post(body), 400, "not-a-save"),
  );

  test("where the server was started for reading, with a sentence in each language", async () => {
    const reading = createApp(live, "127.0.0.1");
    const sentences = new Set<string>();
    for (const language of LANGUAGES) {
      const path = `/save?lang=${language}`;
      await untouched(post(asked(), {}, path, reading), 403, "not-writable");
      sentences.add((await post(asked(), {}, path, reading)).json.sentence);
    }
    expect(sentences.size).toBe(3);
  });

  test("a body without end is not read to its end", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 2 ** 20;
        controller.enqueue(new Uint8Array(2 ** 20).fill(32));
      },
    });
    const request = { method: "POST", body: endless, headers: HEADERS, duplex: "half" } as const;
    const answer = await app.request(`${ORIGIN}/save`, request);
    expect([answer.status, (await answer.json()).code]).toEqual([413, "body-too-large"]);
    expect(sent).toBeLessThan(40 * 2 ** 20);
    const { status } = await post("{}", { "content-length": "999999999" });
    expect(status).toBe(413);
  });

  test("nothing else can be posted, and saving cannot be asked for by an address", async () => {
    const headers = { ...HEADERS };
    for (const path of ["/en", "/workspace.json", "/save/", "/SAVE"]) {
      const answer = await app.request(`${ORIGIN}${path}`, { method: "POST", headers, body: "{}" });
      expect(answer.status).toBe(405);
    }
    expect((await app.request(`${ORIGIN}/save`, { headers })).status).toBe(404);
    expect((await app.request(`${ORIGIN}/save`, { method: "PUT", headers })).status).toBe(405);
  });
});
