/** Runs the commands shown in README.md and docs/cli.md and writes what they answer below each. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** A block of ```console: a command, and its answer, the first `lines` of it if a number stands beside. */
const BLOCK = /^```console(?: (\d+))?\n\$ (.+)\n[\s\S]*?^```$/gm;

/** The page with every command's answer as it is now. */
export function fillOutputs(page: string): string {
  const folder = join(root, "build", "tmp", "readme");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, "examples"), join(folder, "examples"));
  return page.replaceAll(BLOCK, (_, lines: string | undefined, command: string) => {
    const shown = cut(answerOf(command, folder), lines === undefined ? undefined : Number(lines));
    const head = lines === undefined ? "```console" : `\`\`\`console ${lines}`;
    return `${head}\n$ ${command}\n${shown}\n\`\`\``;
  });
}

function answerOf(command: string, folder: string): string {
  const [program, ...words] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, a, b]) => a ?? b ?? "",
  );
  if (program !== "tizbek") throw new Error(`not a command of ours: ${command}`);
  const { FORCE_COLOR: _, ...env } = process.env;
  const run = spawnSync(process.execPath, [join(root, "bin", "tizbek"), ...words], {
    cwd: folder,
    env: { ...env, TIZBEK_LANG: "en", NO_COLOR: "1" },
    encoding: "utf8",
  });
  return `${run.stdout}${run.stderr}`.replace(/\s+$/, "");
}

function cut(text: string, lines: number | undefined): string {
  const all = text.split("\n").map((line) => line.trimEnd());
  if (lines === undefined || all.length <= lines) return all.join("\n");
  return [...all.slice(0, lines), "…"].join("\n");
}

export const PAGES = ["README.md", "docs/cli.md"] as const;

if (import.meta.main) {
  for (const page of PAGES) {
    const file = join(root, page);
    writeFileSync(file, fillOutputs(readFileSync(file, "utf8")));
  }
}
