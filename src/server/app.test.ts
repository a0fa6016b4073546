import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type LiveWorkspace, openLive } from "../actions/index.ts";
import { packageRoot } from "../files/index.ts";
import { refusalSentence } from "../sentences/index.ts";
import { createApp } from "./app.ts";

let folder = "";
let live: LiveWorkspace;
let app: Hono;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "served-"));
  cpSync(join(packageRoot, "examples", "kazakhstan"), folder, { recursive: true });
  live = openLive(folder);
  app = createApp(live, "127.0.0.1");
});
afterAll(() => {
  live.close();
  rmSync(folder, { recursive: true, force: true });
});

function get(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET") {
  return app.request(`http://127.0.0.1:4780${path}`, {
    method,
    headers: { host: "127.0.0.1:4780", ...headers },
  });
}

describe("the way in", () => {
  test.each([
    ["kk-KZ,kk;q=0.9,ru;q=0.8", "/kk"],
    ["de,ru;q=0.8,en;q=0.5", "/ru"],
    ["de", "/en"],
    ["kk;q=0,en", "/en"],
    ["", "/en"],
  ])("with %s leads to %s", async (accepted, path) => {
    const answer = await get("/", { "accept-language": accepted });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, path]);
  });

  test("keeps the question, and only what it knows of it", async () => {
    const answer = await get("/?as-of=2026-09-30&scenario=norms-2024&next=//evil.example");
    expect(answer.headers.get("location")).toBe("/en?as-of=2026-09-30&scenario=norms-2024");
  });
});

test("a stroke too many at the end of an address leads to the page, no other word does", async () => {
  const answer = await get("/ru/?as-of=2026-09-30");
  expect([answer.status, answer.headers.get("location")]).toEqual([308, "/ru?as-of=2026-09-30"]);
  expect((await get("/kk/chain/")).headers.get("location")).toBe("/kk/chain");
  expect((await get("/kk/nothing")).status).toBe(404);
  expect((await get("/kk/verdict")).status).toBe(404);
});

test("the way in leads to the language last read, whatever the browser likes", async () => {
  const lead = async (cookie: string) =>
    (await get("/", { "accept-language": "en", cookie })).headers.get("location");
  expect(await lead("a=b; tizbek-language=kk")).toBe("/kk");
  expect(await lead("tizbek-language=de")).toBe("/en");
});

describe("the page", () => {
  test.each(["kk", "ru", "en"])(
    "in %s names itself so and leads to the others and to its data",
    async (language) => {
      const text = await (await get(`/${language}?as-of=2026-09-30`)).text();
      expect(text).toContain(`<html lang="${language}">`);
      const others = ["kk", "ru", "en"].filter((other) => other !== language);
      for (const other of others) expect(text).toContain(`href="/${other}?as-of=2026-09-30"`);
      expect(text).toContain('href="/verdict.json?as-of=2026-09-30"');
    },
  );

  test("is judged by the day and the scenario asked", async () => {
    const early = await (await get("/en?as-of=2026-09-30")).text();
    const late = await (await get("/en?as-of=2026-11-24")).text();
    expect(early).not.toBe(late);
    const one = await (await get("/en?scenario=norms-2024")).text();
    expect(one).toContain("2,015");
    expect(one).not.toContain("2,015–2,705");
  });

  test("runs just what its policy names", async () => {
    const answer = await get("/report/en");
    const policy = answer.headers.get("content-security-policy") ?? "";
    const text = await answer.text();
    const hash = (inner = "") => `'sha256-${createHash("sha256").update(inner).digest("base64")}'`;
    const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
    const styles = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
    expect(scripts).toHaveLength(2);
    for (const [, inner] of scripts) expect(policy.split("style-src")[0]).toContain(hash(inner));
    for (const [, inner] of styles) expect(policy.split("style-src")[1]).toContain(hash(inner));
    expect(policy).not.toContain("unsafe");
    expect(text).not.toMatch(/ style="| on\w+="/);
  });

  test("says what it does not know of a question", async () => {
    expect((await get("/en?scenario=norm-2024&as-of=soon")).status).toBe(422);
    const answer = await get("/report/en?scenario=norm-2024&as-of=soon");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(/<mark>norm-2024<\/mark>[\s\S]*norms-2024/);
  });
});

describe("the data", () => {
  test("is the verdict, as JSON and CSV", async () => {
    const answer = await get("/verdict.json");
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    expect((await answer.json()).schema).toBe("tizbek.verdict/1");
    expect(await (await get("/data.csv?scenario=norms-2024")).text()).toMatch(
      /^promise,year,scope/,
    );
    expect((await get("/data.csv?scenario=x")).status).toBe(422);
  });
});

test("what a message means is read by its code, and nothing else is", async () => {
  const answer = await get("/issues/unknown-unit");
  expect(answer.headers.get("content-type")).toContain("text/markdown");
  expect(await answer.text()).toMatch(/^# `unknown-unit`/);
  expect((await get("/issues/..%2f..%2fREADME")).status).toBe(404);
});

describe("strangers are turned away:", () => {
  test.each([
    ["another name (DNS rebinding)", "/en", { host: "evil.example:4780" }, "GET", 403],
    ["no name", "/en", { host: "" }, "GET", 403],
    ["another page", "/verdict.json", { origin: "https://evil.example" }, "GET", 403],
    ["a change", "/en", {}, "POST", 405],
    ["a long address", `/en?as-of=${"1".repeat(4000)}`, {}, "GET", 414],
    ["a file", "/tizbek.yaml", {}, "GET", 404],
    ["a way out", "/..%2f..%2fetc%2fpasswd", {}, "GET", 404],
  ])("%s", async (_, path, headers, method, status) => {
    const answer = await get(path, headers, method);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("our own page and HEAD are welcome", async () => {
    expect((await get("/verdict.json", { origin: "http://127.0.0.1:4780" })).status).toBe(200);
    const head = await get("/en", {}, "HEAD");
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await get("/en", { host: "localhost:4780" })).status).toBe(200);
    expect((await get("/en", { host: "[::1]:4780" })).status).toBe(200);
  });

  test("told to listen to others, the name told and plain addresses are welcome", async () => {
    const open = createApp(live, "plan.example");
    const status = async (host: string) =>
      (await open.request("http://x/verdict.json", { headers: { host } })).status;
    expect(await status("plan.example:4780")).toBe(200);
    expect(await status("192.0.2.7")).toBe(200);
    expect(await status("evil.example")).toBe(403);
  });
});

describe("when a file changes", () => {
  test("the page shows what is wrong while it is, and mends itself", async () => {
    const before = live.version();
    writeFileSync(join(folder, "more.yaml"), "streams:\n  <b>ore</b>: {unit: tt}\n");
    await vi.waitFor(() => expect(live.version()).toBe(before + 1), 5000);
    const wrong = await get("/en");
    const text = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(text).toContain(">more.yaml:2:");
    expect(text).toContain('<span class="issue-carets">^^</span>');
    expect(text).not.toContain("<b>ore");
    rmSync(join(folder, "more.yaml"));
    await vi.waitFor(() => expect(live.version()).toBe(before + 2), 5000);
    expect((await get("/en")).status).toBe(200);
  });

  test("a file that only failed its own expectation is drawn, the failure above it", async () => {
    const before = live.version();
    writeFileSync(
      join(folder, "more.yaml"),
      "expect:\n  odd: {enters: quartz, is: 1 t, in: 2027, promise: first-gigawatt, scope: quartz-to-module}\n",
    );
    await vi.waitFor(() => expect(live.version()).toBe(before + 1), 5000);
    const answer = await get("/en");
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text.indexOf("expect-failed")).toBeLessThan(text.indexOf("<main>"));
    rmSync(join(folder, "more.yaml"));
    await vi.waitFor(() => expect(live.version()).toBe(before + 2), 5000);
  });

  test("a page that is open hears of it, and of no more pages than can be", async () => {
    const hearing = await Promise.all(Array.from({ length: 64 }, () => get("/events")));
    expect(hearing.map(({ status }) => status)).toEqual(hearing.map(() => 200));
    for (const language of ["kk", "ru", "en"] as const) {
      const turnedAway = await get("/events", { "accept-language": language });
      expect([turnedAway.status, turnedAway.headers.get("retry-after")]).toEqual([503, "30"]);
      expect(await turnedAway.json()).toMatchObject({
        sentence: refusalSentence("too-many-pages", language),
      });
    }
    await Promise.all(hearing.map(({ body }) => body?.cancel()));
    const reader = (await get("/events")).body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toContain(`data: ${live.version()}`);
    writeFileSync(join(folder, "note.yaml"), "# nothing\n");
    expect(await next()).toContain(`data: ${live.version()}`);
    rmSync(join(folder, "note.yaml"));
    await reader?.cancel();
  });
});
