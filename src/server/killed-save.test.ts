import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { serve } from "../../test/served.ts";
import { seededDraws } from "../core/index.ts";
import { digestOf, packageRoot, readFolder } from "../files/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { TOKEN_HEADER } from "./saving.ts";

/** TIZBEK_KILLS=100 for an evening's run: each starts the server anew. */
const KILLS = Number(process.env.TIZBEK_KILLS ?? 12);
vi.setConfig({ testTimeout: 60_000 + KILLS * 5_000 });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "killed-"));
  cpSync(join(packageRoot, "examples", "kazakhstan"), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function save(origin: string, token: string, before: string, files: readonly WorkspaceFile[]) {
  return fetch(`${origin}/save`, {
    method: "POST",
    headers: { origin, [TOKEN_HEADER]: token, "content-type": "application/json" },
    body: JSON.stringify({ digest: before, files, unfinished: true }),
  });
}

/** Every file otherwise, and one that was not there. */
function edited(files: readonly WorkspaceFile[], round: number): readonly WorkspaceFile[] {
  const comment = `# ${round} ${"x".repeat(20_000)}\n`;
  const changed = files.map(({ path, text }) => ({
    path,
    text: path.endsWith(".yaml") ? text.replace(/# \d+ x+\n|$/, comment) : text,
  }));
  return [...changed, { path: `new/of-round-${round}.yaml`, text: comment }];
}

test(`a save of many files that is killed at any moment leaves the old texts or the new: ${KILLS} times`, async () => {
  const draws = seededDraws(4780);
  const seen = { old: 0, new: 0, midway: 0 };
  let usual = 0;
  for (let round = 0; round <= KILLS; round++) {
    const { files } = readFolder(folder);
    const after = edited(files, round);
    const { origin, token, kill } = await serve(folder, "--write");
    const started = performance.now();
    const answer = save(origin, token, digestOf(files), after).catch(() => undefined);
    // The first is let through, to see how long one takes.
    if (round === 0) {
      expect((await answer)?.status).toBe(200);
      usual = performance.now() - started;
    } else await new Promise((resolve) => setTimeout(resolve, draws.next() * usual));
    await kill();
    const acknowledged = (await answer)?.status === 200;
    if (readdirSync(folder).includes(".tizbek-save")) seen.midway += 1;
    const now = digestOf(readFolder(folder).files);
    const whole = { old: digestOf(files), new: digestOf(after) };
    expect([whole.old, whole.new], `round ${round}`).toContain(now);
    if (acknowledged) expect(now).toBe(whole.new);
    seen[now === whole.new ? "new" : "old"] += 1;
    await recovered(now);
  }
  if (KILLS > 12) process.stdout.write(`${JSON.stringify({ ...seen, usual })}\n`);
  expect(seen.new).toBeGreaterThan(0);
  expect(seen.old).toBeGreaterThan(0);
});

/** The next start finishes what was cut short, changes no text by it, and leaves nothing lying about. */
async function recovered(digest: string): Promise<void> {
  const { origin, kill } = await serve(folder, "--write");
  const { digest: served, files } = await (await fetch(`${origin}/workspace.json`)).json();
  expect(served).toBe(digest);
  expect(digestOf(files)).toBe(digest);
  await kill();
  expect(digestOf(readFolder(folder).files)).toBe(digest);
  const left = readdirSync(folder, { recursive: true, encoding: "utf8" });
  expect(left.filter((name) => /\.tizbek|\.tmp$|\.ready$/.test(name))).toEqual([]);
}
