// Plain JavaScript, shared by boot.mjs and the tests: src/web → dist/page, what the browser loads.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { newest } from "./build.mjs";
import { writeFaces } from "./faces.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, "dist", "page");

/** Builds the page when a source is newer than what was built. */
export async function buildPageIfStale() {
  const built = statSync(join(out, "page.json"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const own = ["package-lock.json", "scripts/page.mjs", "scripts/faces.mjs"];
  const changed = own.map((name) => statSync(join(root, name)).mtimeMs);
  if (built < Math.max(newest(join(root, "src")), ...changed)) await buildPage();
}

/** Builds the page from nothing: hashed files, each with a compressed twin, and the list of them. */
export async function buildPage() {
  // Under a test runner libraries would ship what is meant for development.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  const { build } = await import("vite");
  rmSync(out, { recursive: true, force: true });
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    base: "/page/",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: out,
      manifest: "manifest.json",
      target: "es2023",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(root, "src", "web", "main.tsx"),
        treeshake: { moduleSideEffects: (id) => id.includes("/src/web/main.") },
      },
    },
    worker: { format: "es" },
  });
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  await writeFaces(join(out, "fonts"));
  compress(join(out, "assets"));
  compress(join(out, "fonts"));
  writeFileSync(join(out, "page.json"), JSON.stringify(entryOf()));
}

/** The script a page begins with, and what it is sure to need at once. */
function entryOf() {
  const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
  const entry = Object.values(manifest).find((one) => one.isEntry);
  const files = new Set();
  const follow = (key) => {
    for (const next of manifest[key]?.imports ?? []) {
      if (files.has(manifest[next].file)) continue;
      files.add(manifest[next].file);
      follow(next);
    }
  };
  for (const [key, one] of Object.entries(manifest)) if (one === entry) follow(key);
  return { script: entry.file, imports: [...files] };
}

function compress(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!/\.(?:js|css|json)$/.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
