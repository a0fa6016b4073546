import {
  calendarPeriods,
  type Day,
  type Issue,
  issue,
  likelyName,
  type Place,
  parseDay,
} from "../core/index.ts";
import type { Calendar, Process, Workspace } from "../workspace/index.ts";
import { FIELDS } from "./fields.ts";
import { patchThing } from "./merge.ts";
import { readComponent } from "./read-component.ts";
import { readExpectation } from "./read-expectation.ts";
import { readGateLine, readPlant, readSite } from "./read-plant.ts";
import { readProcess, readWhere } from "./read-process.ts";
import { readProgramme } from "./read-programme.ts";
import { readComparable, readScope, readSource, readStatement } from "./read-statement.ts";
import { readStream, unknownWord } from "./read-stream.ts";
import {
  asMap,
  checkId,
  checkKeys,
  localTextAt,
  MOST_UNKNOWN,
  mapAt,
  type Reading,
  refuseUnknown,
  requireKey,
  textAt,
} from "./reader.ts";
import { type Entry, type MapNode, type Node, nodeAt, sortedEntries } from "./tree.ts";
import { versionIssues } from "./versions.ts";

/** Blocks read before, by their node: a scenario shares most of its lines with the text it changes. */
export type ReadBlocks = WeakMap<Node, Map<string, unknown>>;

/** The tree of a workspace, every block read; what is wrong is said and left out. */
export function readWorkspace(
  root: MapNode,
  runs: ReadonlyMap<string, string>,
  blocks: ReadBlocks,
): { readonly workspace: Workspace; readonly issues: readonly Issue[] } {
  const reading: Session = { issues: [], blocks };
  checkTop(root, reading);
  const workspace: Workspace = {
    name: localTextAt(root, "name", reading) ?? {},
    asOf: readAsOf(root, reading),
    calendar: readCalendar(root, reading),
    where: readWhere(root, "", reading),
    accounts: readSection(root, "accounts", readComponent, reading),
    traces: readSection(root, "traces", readComponent, reading),
    streams: readSection(root, "streams", readStream, reading),
    processes: readProcesses(root, runs, reading),
    plants: readSection(root, "plants", readPlant, reading),
    sites: readSection(root, "sites", readSite, reading),
    enters: readSection(root, "enters", (line, r) => readGateLine(line, "enters", r), reading),
    leaves: readSection(root, "leaves", (line, r) => readGateLine(line, "leaves", r), reading),
    sources: readSection(root, "sources", readSource, reading),
    statements: readSection(root, "statements", readStatement, reading),
    scopes: readSection(root, "scopes", readScope, reading),
    comparables: readSection(root, "comparables", readComparable, reading),
    expectations: readSection(root, "expect", readExpectation, reading),
    ...readProgramme(root, reading),
    renamed: readRenamed(root),
    declared: readDeclared(root),
  };
  return { workspace, issues: reading.issues };
}

/** Reading of one workspace; the blocks are kept between several. */
interface Session extends Reading {
  readonly blocks: ReadBlocks;
}

/** A block that was read under the same name is the same block, and its mistakes have been said. */
function readOnce<T>(
  entry: Entry,
  section: string,
  session: Session,
  read: (entry: Entry, reading: Reading) => T | undefined,
): T | undefined {
  const known = session.blocks.get(entry.value) ?? new Map<string, unknown>();
  session.blocks.set(entry.value, known);
  const key = `${section} ${entry.key}`;
  if (known.has(key)) return known.get(key) as T | undefined;
  const thing = read(entry, { issues: session.issues });
  known.set(key, thing);
  return thing;
}

function checkTop(root: MapNode, reading: Reading): void {
  refuseUnknown(root, [...FIELDS.header, ...FIELDS.section], "", reading);
  textAt(root, "format", reading);
  reading.issues.push(...versionIssues(root));
}

/** Sections are kept in the order of their names, so that no answer depends on the order of the text. */
function readSection<T>(
  root: MapNode,
  section: string,
  read: (entry: Entry, reading: Reading) => T | undefined,
  reading: Session,
): ReadonlyMap<string, T> {
  const things = new Map<string, T>();
  for (const entry of sortedEntries(mapAt(root, section, reading))) {
    const named = checkId(entry, section, reading);
    const thing = readOnce(entry, section, reading, read);
    if (named && thing !== undefined) things.set(entry.key, thing);
  }
  return things;
}

/** The names a section gives, read or not; promises stand inside statements. */
function readDeclared(root: MapNode): Workspace["declared"] {
  const known: readonly string[] = FIELDS.section;
  const unknown = root.entries.map(({ key }) => key).filter((key) => !known.includes(key));
  // Only those that are said: a text of nothing but unknown keys has no sections to miss.
  const misspelt = unknown.slice(0, MOST_UNKNOWN).flatMap((key) => likelyName(key, known) ?? []);
  const sections = new Map<string, ReadonlySet<string>>();
  return (section) => {
    if (misspelt.includes(section === "promises" ? "statements" : section)) return undefined;
    if (isNoSection(nodeAt(root, section))) return undefined;
    const names = sections.get(section) ?? namesIn(root, section);
    sections.set(section, names);
    return names;
  };
}

/** A list or a text, which was said to be none. */
function isNoSection(node: Node | undefined): boolean {
  return node !== undefined && node.kind !== "map" && !(node.kind === "text" && node.text === "");
}

function namesIn(root: MapNode, section: string): ReadonlySet<string> {
  const keys = (node: Node | undefined) => (node?.kind === "map" ? node.entries : []);
  if (section !== "promises") return new Set(keys(nodeAt(root, section)).map(({ key }) => key));
  const statements = keys(nodeAt(root, "statements")).map(({ value }) => value);
  return new Set(
    statements.flatMap((statement) =>
      statement.kind === "map" ? keys(nodeAt(statement, "promises")).map(({ key }) => key) : [],
    ),
  );
}

/** `was: old-id` in any block of any section; the parts of a programme are sections too. */
function readRenamed(root: MapNode): ReadonlyMap<string, string> {
  const programme = nodeAt(root, "programme");
  const parts = programme?.kind === "map" ? programme.entries : [];
  const renamed = new Map<string, string>();
  for (const section of [...root.entries, ...parts]) {
    for (const entry of section.value.kind === "map" ? section.value.entries : []) {
      const was = entry.value.kind === "map" ? nodeAt(entry.value, "was") : undefined;
      if (was?.kind === "text") renamed.set(was.text, entry.key);
    }
  }
  return renamed;
}

/** Variants stand beside what they vary; a chosen one takes its place and its name. */
function readProcesses(
  root: MapNode,
  runs: ReadonlyMap<string, string>,
  reading: Session,
): ReadonlyMap<string, Process> {
  const entries = sortedEntries(mapAt(root, "processes", reading));
  const byId = new Map(entries.map((entry) => [entry.key, entry]));
  const processes = new Map<string, Process>();
  for (const entry of entries) {
    if (!checkId(entry, "processes", reading)) continue;
    const base = byId.get(baseOf(entry.key));
    if (entry.key.includes("/")) {
      checkVariant(entry, base, reading);
      continue;
    }
    const variant = byId.get(runs.get(entry.key) ?? "");
    const chosen = variant === undefined ? entry : withVariant(entry, variant);
    const process = readOnce(chosen, "processes", reading, readProcess);
    if (process !== undefined) processes.set(entry.key, process);
  }
  return processes;
}

function baseOf(id: string): string {
  return id.split("/")[0] ?? id;
}

function withVariant(entry: Entry, variant: Entry): Entry {
  return { ...entry, value: patchThing(entry.value, variant.value) };
}

/** A variant is read once for its own mistakes, whether a scenario runs it or not. */
function checkVariant(variant: Entry, base: Entry | undefined, reading: Session): void {
  if (base === undefined) {
    const facts = { kind: "process", name: baseOf(variant.key) } as const;
    reading.issues.push(issue("unknown-name", variant.keyAt, facts));
    return;
  }
  readOnce(variant, `processes on ${base.keyAt.line}`, reading, (entry, inner) =>
    readProcess(withVariant({ ...base, key: entry.key }, entry), inner),
  );
}

function readAsOf(root: MapNode, reading: Reading): Day {
  const node = requireKey(root, "as of", "tizbek.yaml", root.at, reading);
  return node?.kind === "text" ? dayOf(node.text, node.at, reading) : 0;
}

function dayOf(text: string, at: Place, reading: Reading): Day {
  const parsed = parseDay(text);
  if ("day" in parsed) return parsed.day;
  reading.issues.push(issue("date-syntax", at, { given: text, form: "day" }));
  return 0;
}

/** Longer than any plan; it bounds the number of balances. */
const MAX_PERIODS = 1200;

function readCalendar(root: MapNode, reading: Reading): Calendar {
  const none: Calendar = { from: 0, to: 0, step: "year", periods: [] };
  const node = requireKey(root, "calendar", "tizbek.yaml", root.at, reading);
  const map = node && asMap(node, "calendar", reading);
  if (map === undefined) return none;
  checkKeys(map, "calendar", reading);
  requireKey(map, "from", "calendar", map.at, reading);
  requireKey(map, "to", "calendar", map.at, reading);
  const fromText = textAt(map, "from", reading);
  const toText = textAt(map, "to", reading);
  if (fromText === undefined || toText === undefined) return none;
  const before = reading.issues.length;
  const from = dayOf(fromText.text, fromText.at, reading);
  const to = dayOf(toText.text, toText.at, reading);
  const step = readStep(map, reading);
  if (reading.issues.length > before || step === undefined) return none;
  if (to <= from || to - from > MAX_PERIODS * 28) {
    reading.issues.push(issue("date-syntax", toText.at, { given: toText.text, form: "order" }));
    return none;
  }
  return { from, to, step, periods: calendarPeriods({ from, to, step }) };
}

export const STEPS = ["year", "quarter", "month"] as const;

function readStep(map: MapNode, reading: Reading): Calendar["step"] | undefined {
  const text = textAt(map, "step", reading);
  if (text === undefined) return "year";
  const step = STEPS.find((known) => known === text.text);
  if (step === undefined) reading.issues.push(unknownWord(text, STEPS));
  return step;
}
