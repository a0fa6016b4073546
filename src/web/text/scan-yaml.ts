/** A key of a mapping and the keys it stands under; an item of a list counts as the key `-`. Offsets in the text. */
export interface KeyAt {
  readonly path: readonly string[];
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A text on one line behind a key or a dash, without its quotes. */
export interface ValueAt {
  readonly path: readonly string[];
  readonly from: number;
  readonly to: number;
}

export interface Frame {
  readonly indent: number;
  readonly key: string;
}

/** A bracket that is open, and the key one stands behind inside it. */
export interface Flow {
  readonly kind: "{" | "[";
  readonly key: string | undefined;
  readonly seen: readonly string[];
}

/** How far a text is read: what is found, and what is still open. */
export interface Scan {
  readonly keys: KeyAt[];
  readonly values: ValueAt[];
  frames: Frame[];
  flow: Flow[];
  /** Lines deeper than this are prose of a block scalar. */
  prose: number | undefined;
  /** A quote that is open over lines. */
  quote: string | undefined;
}

/**
 * Keys and texts of a file while it is being written: forgiving, where the reader of the plan refuses. Nothing is
 * judged by it; it tells an editor where a cursor stands.
 */
export function scanYaml(text: string): Scan {
  const scan: Scan = {
    keys: [],
    values: [],
    frames: [],
    flow: [],
    prose: undefined,
    quote: undefined,
  };
  let start = 0;
  for (const line of text.split("\n")) {
    scanLine(scan, line.endsWith("\r") ? line.slice(0, -1) : line, start);
    start += line.length + 1;
  }
  return scan;
}

/** A key and the colon behind it, at the beginning of what is left of a line. */
export const KEY =
  /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'{}[\]#,&*!|>%@`-][^\n]*?|-[^\s][^\n]*?)[ \t]*:(?=\s|$)/;

function scanLine(scan: Scan, line: string, start: number): void {
  const indent = line.length - line.trimStart().length;
  const rest = line.trimStart();
  if (scan.prose !== undefined) {
    if (rest === "" || indent > scan.prose) return;
    scan.prose = undefined;
  }
  if (scan.quote !== undefined) {
    closeQuote(scan, line, start);
    return;
  }
  if (rest === "" || rest.startsWith("#")) return;
  if (scan.flow.length > 0) {
    if (!startsAnew(scan, indent, rest)) {
      scanFlow(scan, line, indent, start);
      return;
    }
    scan.flow = [];
  }
  scanBlock(scan, line, indent, start);
}

/** A bracket nobody closed ends where the text goes back to the margin it was opened from. */
function startsAnew(scan: Scan, indent: number, rest: string): boolean {
  const top = scan.frames.at(-1)?.indent ?? -1;
  return indent <= top && KEY.test(rest) && !/^[}\]]/.test(rest);
}

function scanBlock(scan: Scan, line: string, indent: number, start: number): void {
  let at = indent;
  while (line[at] === "-" && /^-(\s|$)/.test(line.slice(at))) {
    closeItems(scan, at);
    scan.frames.push({ indent: at, key: "-" });
    at += 1 + (line.slice(at + 1).length - line.slice(at + 1).trimStart().length);
  }
  const found = KEY.exec(line.slice(at));
  const written = found?.[1];
  if (found === null || written === undefined || / #/.test(written)) {
    if (at < line.length) scanScalar(scan, line, at, start);
    return;
  }
  closeTo(scan, at);
  const key = unquoted(written);
  scan.keys.push({ path: pathOf(scan), key, from: start + at, to: start + at + written.length });
  scan.frames.push({ indent: at, key });
  scanScalar(scan, line, at + found[0].length, start);
}

function closeItems(scan: Scan, at: number): void {
  while (true) {
    const top = scan.frames.at(-1);
    if (top === undefined || top.indent < at || (top.indent === at && top.key !== "-")) return;
    scan.frames.pop();
  }
}

/** Leaves the mappings that stand as deep as a column or deeper. */
export function closeTo(scan: Scan, column: number): void {
  while ((scan.frames.at(-1)?.indent ?? -1) >= column) scan.frames.pop();
}

export function pathOf({ frames, flow }: Scan): readonly string[] {
  return [
    ...frames.map(({ key }) => key),
    ...flow.flatMap(({ kind, key }) => (kind === "[" ? ["-"] : key === undefined ? [] : [key])),
  ];
}

function scanScalar(scan: Scan, line: string, at: number, start: number): void {
  const from = at + (line.slice(at).length - line.slice(at).trimStart().length);
  const sign = line[from];
  if (sign === undefined || sign === "#") return;
  if (sign === "{" || sign === "[") {
    scanFlow(scan, line, from, start);
    return;
  }
  if (/^[|>][-+\d]*\s*(#|$)/.test(line.slice(from))) {
    scan.prose = scan.frames.at(-1)?.indent ?? -1;
    return;
  }
  if (sign === '"' || sign === "'") {
    readQuoted(scan, line, from, start);
    return;
  }
  const end = plainEnd(line.slice(from), / #/);
  scan.values.push({ path: pathOf(scan), from: start + from, to: start + from + end });
}

function plainEnd(text: string, stop: RegExp): number {
  const at = text.search(stop);
  return (at < 0 ? text : text.slice(0, at)).trimEnd().length;
}

/** Where the quote closes; the end of the line where it does not. */
function readQuoted(scan: Scan, line: string, from: number, start: number): number {
  const quote = line[from] ?? '"';
  const end = quoteEnd(line, from + 1, quote);
  const to = end ?? line.length;
  if (end === undefined) scan.quote = quote;
  scan.values.push({ path: pathOf(scan), from: start + from + 1, to: start + to });
  return to + 1;
}

function quoteEnd(line: string, from: number, quote: string): number | undefined {
  for (let at = from; at < line.length; at++) {
    if (quote === '"' && line[at] === "\\") at++;
    else if (line[at] === quote) {
      if (quote === "'" && line[at + 1] === "'") at++;
      else return at;
    }
  }
  return undefined;
}

function closeQuote(scan: Scan, line: string, start: number): void {
  const end = quoteEnd(line, 0, scan.quote ?? '"');
  if (end === undefined) return;
  scan.quote = undefined;
  if (scan.flow.length > 0) scanFlow(scan, line, end + 1, start);
}

function scanFlow(scan: Scan, line: string, from: number, start: number): void {
  let at = from;
  while (at < line.length) {
    const sign = line[at] ?? "";
    if (/\s/.test(sign)) at++;
    else if (sign === "#") return;
    else if (sign === "{" || sign === "[") {
      scan.flow.push({ kind: sign, key: undefined, seen: [] });
      at++;
    } else if (sign === "}" || sign === "]") {
      scan.flow.pop();
      at++;
      if (scan.flow.length === 0) return;
    } else if (sign === ",") {
      setKey(scan, undefined);
      at++;
    } else at = scanFlowText(scan, line, at, start);
  }
}

function scanFlowText(scan: Scan, line: string, at: number, start: number): number {
  const quoted = line[at] === '"' || line[at] === "'";
  const length = quoted
    ? 0
    : Math.max(1, plainEnd(line.slice(at), /[,[\]{}]|:(?=[\s,[\]{}]|$)| #/));
  const values = scan.values.length;
  const to = quoted ? readQuoted(scan, line, at, start) : at + length;
  const colon = /^\s*:(?=[\s,[\]{}]|$)/.exec(line.slice(to));
  const top = scan.flow.at(-1);
  if (colon === null || top === undefined || top.kind === "[" || top.key !== undefined) {
    if (!quoted) scan.values.push({ path: pathOf(scan), from: start + at, to: start + to });
    return to;
  }
  scan.values.length = values;
  const key = unquoted(line.slice(at, to));
  scan.keys.push({ path: pathOf(scan), key, from: start + at, to: start + to });
  setKey(scan, key);
  return to + colon[0].length;
}

function setKey(scan: Scan, key: string | undefined): void {
  const top = scan.flow.at(-1);
  if (top === undefined) return;
  const seen = key === undefined ? top.seen : [...top.seen, key];
  scan.flow[scan.flow.length - 1] = { ...top, key, seen };
}

function unquoted(text: string): string {
  return /^["']/.test(text) ? text.slice(1, -1) : text;
}
