import { closeTo, KEY, pathOf, type Scan, scanYaml } from "./scan-yaml.ts";

/** Where a cursor stands in a file: under which keys, at a key or at a value, and what is typed of it. */
export interface Where {
  readonly path: readonly string[];
  readonly slot: "key" | "value";
  /** Where what is typed begins. */
  readonly from: number;
  readonly typed: string;
  /** Keys of the same mapping that are taken already. */
  readonly taken: readonly string[];
  /** Inside `{ }`, where a new key stands on the same line. */
  readonly inBrackets: boolean;
}

/** Undefined where prose, a comment or a name of one's own stands. */
export function whereIs(text: string, cursor: number): Where | undefined {
  const before = text.slice(0, cursor);
  const start = before.lastIndexOf("\n") + 1;
  const line = before.slice(start);
  if (/(^|\s)#/.test(line) && !/["'][^"']*#[^"']*$/.test(line)) return undefined;
  const scan = scanYaml(before.slice(0, Math.max(0, start - 1)));
  const indent = line.length - line.trimStart().length;
  if (scan.quote !== undefined) return undefined;
  if (scan.prose !== undefined && (line.trim() === "" || indent > scan.prose)) {
    if (line.trim() !== "" || indent > scan.prose) return undefined;
  }
  if (scan.flow.length > 0 && !(indent <= (scan.frames.at(-1)?.indent ?? -1) && KEY.test(line)))
    return flowWhere(before, cursor);
  return blockWhere(text, scan, line, start);
}

function blockWhere(text: string, scan: Scan, line: string, start: number): Where | undefined {
  const dashes = /^(\s*)((?:-\s+)*)/.exec(line);
  const column = dashes?.[0].length ?? 0;
  const rest = line.slice(column);
  const found = KEY.exec(rest);
  if (found !== null) {
    const after = rest.slice(found[0].length);
    const value = after.trimStart();
    if (after === "") return undefined;
    if (/^[{[]/.test(value))
      return flowWhere(text.slice(0, start + line.length), start + line.length);
    if (/^[|>]/.test(value)) return undefined;
    const whole = scanYaml(text.slice(0, start + line.length));
    return valueWhere(pathOf(whole), start + line.length - value.length, value);
  }
  if (/^[{[]/.test(rest)) return flowWhere(text.slice(0, start + line.length), start + line.length);
  if ((dashes?.[2] ?? "") !== "") {
    const whole = scanYaml(text.slice(0, start + line.length));
    return valueWhere(itemPath(whole), start + column, rest);
  }
  closeTo(scan, column);
  return {
    path: pathOf({ ...scan, flow: [] }),
    slot: "key",
    from: start + column,
    typed: rest,
    taken: besides(text, start, column),
    inBrackets: false,
  };
}

/** A dash with nothing behind it opens an item all the same. */
function itemPath(scan: Scan): readonly string[] {
  return pathOf(scan);
}

function valueWhere(path: readonly string[], from: number, value: string): Where {
  const quote = /^["']/.test(value) ? 1 : 0;
  const typed = value.slice(quote);
  return { path, slot: "value", from: from + quote, typed, taken: [], inBrackets: false };
}

function flowWhere(before: string, cursor: number): Where | undefined {
  const scan = scanYaml(before);
  const top = scan.flow.at(-1);
  if (top === undefined) return undefined;
  const value = scan.values.at(-1);
  const touches =
    value !== undefined && value.to === before.trimEnd().length && isOpen(before, value.to);
  const from = touches ? value.from : cursor;
  const typed = before.slice(from);
  if (top.kind === "{" && top.key === undefined)
    return { path: pathOf(scan), slot: "key", from, typed, taken: top.seen, inBrackets: true };
  if (!touches && /:$/.test(before)) return undefined;
  return { path: pathOf(scan), slot: "value", from, typed, taken: [], inBrackets: true };
}

/** Nothing has parted the last text from the cursor but blanks. */
function isOpen(before: string, end: number): boolean {
  return before.slice(end).trim() === "";
}

/** Keys of the lines around, as deep as this one, till the text goes less deep. */
function besides(text: string, start: number, column: number): readonly string[] {
  const lines = text.split("\n");
  const own = text.slice(0, start).split("\n").length - 1;
  return [...walk(lines, own, -1, column), ...walk(lines, own, 1, column)];
}

function walk(
  lines: readonly string[],
  own: number,
  step: -1 | 1,
  column: number,
): readonly string[] {
  const found: string[] = [];
  for (let at = own + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at] ?? "";
    const rest = line.trimStart();
    if (rest === "" || rest.startsWith("#")) continue;
    const indent = line.length - rest.length;
    if (indent < column) break;
    const key = indent === column ? KEY.exec(rest)?.[1] : undefined;
    if (key !== undefined) found.push(key);
  }
  return found;
}
