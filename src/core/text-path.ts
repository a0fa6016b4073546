import { compareIds } from "./compare-ids.ts";

/** What a file of a workspace ends in. */
export function isTextPath(path: string): boolean {
  return path.endsWith(".yaml") || path.endsWith(".csv");
}

/** What lies beside a plan and is never part of it. */
export function isAside(path: string): boolean {
  return path.split("/").some((part) => /^\.(?!\.?$)|^(?:node_modules|__MACOSX)$/.test(part));
}

/** Names a system keeps for its devices, and characters a name cannot have on every system. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const UNFIT = /[\p{Cc}\p{Cf}\uFFFD<>:"|?*\\]|[. ]$/u;
const LONGEST = 200;

/**
 * Why a path cannot be one of a workspace's files, on any system: it leads out of the folder, or a part of it is
 * no name. Paths have forward slashes.
 */
export function pathFault(path: string): "outside" | "bad-name" | undefined {
  const parts = path.split("/");
  if (/^(?:\/|\\|[A-Za-z]:)/.test(path) || parts.includes("..")) return "outside";
  const fits = parts.every(
    (part) =>
      part !== "" &&
      part !== "." &&
      part.length <= LONGEST &&
      part.isWellFormed() &&
      !UNFIT.test(part) &&
      !RESERVED.test(part),
  );
  return fits ? undefined : "bad-name";
}

/** What two paths share that are one file where capitals, or the way an accent is written, make no difference. */
export function foldedPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** The order in which a folder is read: name after name, level after level. */
export function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareIds(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
