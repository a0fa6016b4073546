// Plain JavaScript, shared by bin/tizbek, scripts/pack.ts and the tests: the script of the page that carries a capsule.
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { newest } from "./build.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NAME = "capsule-page.js";

/** Builds the script when a source is newer than what was built. */
export async function buildCapsulePageIfStale() {
  const file = join(root, "dist", NAME);
  const built = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const own = ["package-lock.json", "scripts/capsule-page.mjs"];
  const changed = own.map((name) => statSync(join(root, name)).mtimeMs);
  if (built < Math.max(newest(join(root, "src")), ...changed)) await buildCapsulePage();
}

/** One script that needs nothing else, into `dist` of this folder; it must not hold what would end it within a page. */
export async function buildCapsulePage(outDir = join(root, "dist")) {
  // Under a test runner libraries would ship what is meant for development.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  const { build } = await import("vite");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "es2023",
      modulePreload: false,
      lib: {
        entry: join(root, "src", "web", "capsule", "open-capsule.tsx"),
        formats: ["iife"],
        name: "tizbek",
        fileName: () => NAME,
      },
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => id.includes("/open-capsule.") },
      },
    },
  });
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  if (/<\/script|<!--/i.test(readFileSync(join(outDir, NAME), "utf8")))
    throw new Error("the script would end itself within a page");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCapsulePage(process.argv[2]);
