import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../files/index.ts";

const folder = join(packageRoot, "dist", "page");

/** The script a page begins with, and what it is sure to need at once; absent where no page was built. */
export interface BuiltPage {
  readonly script: string;
  readonly imports: readonly string[];
  readonly faces: readonly { readonly name: string; readonly cut: string }[];
}

/** Read anew each time: a page may be built while the server runs. */
export function builtPage(): BuiltPage | undefined {
  if (!existsSync(join(folder, "page.json"))) return undefined;
  const { script, imports } = JSON.parse(readFileSync(join(folder, "page.json"), "utf8"));
  const faces = JSON.parse(readFileSync(join(folder, "fonts", "faces.json"), "utf8"));
  return { script, imports, faces };
}

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  woff2: "font/woff2",
};

export interface BuiltFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly encoding?: "br";
}

/** One file of the built page, compressed where the browser takes that; only plain names there are. */
export function builtFile(
  kind: "assets" | "fonts",
  name: string,
  accepted: string,
): BuiltFile | undefined {
  const type = TYPES[/^[\w-]+(?:\.[\w-]+)*\.(js|css|woff2)$/.exec(name)?.[1] ?? ""];
  const path = join(folder, kind, name);
  if (type === undefined || !existsSync(path)) return undefined;
  const small = /\bbr\b/.test(accepted) && existsSync(`${path}.br`);
  const bytes = new Uint8Array(readFileSync(small ? `${path}.br` : path));
  return small ? { bytes, type, encoding: "br" } : { bytes, type };
}
