import { type Issue, type IssueFacts, issue, likelyName, type Place } from "../core/index.ts";
import { eachFigure } from "./each-figure.ts";
import { type Figure, isDated, type StatedFigure, type UnpublishedFigure } from "./figure.ts";
import type { Process } from "./process.ts";
import type { Scope, Statement } from "./statement.ts";
import type { Workspace } from "./workspace.ts";

type Kind = IssueFacts["unknown-name"]["kind"];

interface Reference {
  readonly kind: Kind;
  readonly name: string | undefined;
  readonly at: Place;
}

/** Every name that is used and nobody gave, with the name that was likely meant. */
export function checkNames(workspace: Workspace, scenarios: Iterable<string>): readonly Issue[] {
  const known = knownNames(workspace, scenarios);
  return [...references(workspace)].flatMap(({ kind, name, at }) => {
    const names = known[kind];
    return name === undefined ||
      names === undefined ||
      names.has(name) ||
      isBroken(workspace, kind, name)
      ? []
      : [unknownName(kind, name, at, workspace.renamed.get(name) ?? likelyName(name, names))];
  });
}

const SECTIONS: Partial<Record<Kind, string>> = {
  stream: "streams",
  process: "processes",
  site: "sites",
  source: "sources",
  scope: "scopes",
  scenario: "scenarios",
  promise: "promises",
};

/** The thing is there and has its own mistake, or its whole section has: nobody needs to hear it twice. */
function isBroken(workspace: Workspace, kind: Kind, name: string): boolean {
  const section = SECTIONS[kind];
  if (section === undefined) return false;
  const declared = workspace.declared(section);
  return declared === undefined || declared.has(name);
}

function unknownName(kind: Kind, name: string, at: Place, likely: string | undefined): Issue {
  return issue("unknown-name", at, { kind, name, ...(likely === undefined ? {} : { likely }) });
}

function knownNames(
  workspace: Workspace,
  scenarios: Iterable<string>,
): Partial<Record<Kind, ReadonlySet<string>>> {
  const promises = [...workspace.statements.values()].flatMap((statement) => statement.promises);
  const powers = [...workspace.streams.values()].flatMap((stream) => stream.powers);
  return {
    stream: new Set(workspace.streams.keys()),
    process: new Set(workspace.processes.keys()),
    site: new Set(workspace.sites.keys()),
    source: new Set(workspace.sources.keys()),
    scope: new Set(workspace.scopes.keys()),
    scenario: new Set(scenarios),
    promise: new Set(promises.map((promise) => promise.id)),
    reading: new Set(powers.map((power) => power.reading)),
  };
}

function* references(workspace: Workspace): Generator<Reference> {
  for (const stream of workspace.streams.values()) {
    for (const part of stream.mixes) yield { kind: "stream", name: part.stream, at: part.at };
  }
  for (const process of workspace.processes.values()) yield* ofProcess(process);
  for (const plant of workspace.plants.values()) {
    yield { kind: "process", name: plant.runs, at: plant.runsAt };
  }
  for (const site of workspace.sites.values()) {
    for (const limit of site.limits) yield { kind: "stream", name: limit.stream, at: limit.at };
  }
  for (const line of [...workspace.enters.values(), ...workspace.leaves.values()]) {
    yield { kind: "stream", name: line.stream, at: line.at };
  }
  for (const statement of workspace.statements.values()) yield* ofStatement(statement);
  for (const scope of workspace.scopes.values()) yield* ofScope(scope);
  for (const comparable of workspace.comparables.values()) {
    yield { kind: "scope", name: comparable.scope, at: comparable.at };
  }
  yield* ofExpectations(workspace);
  yield* ofSources(workspace);
}

function* ofProcess(process: Process): Generator<Reference> {
  yield { kind: "stream", name: process.run.stream, at: process.run.at };
  for (const line of process.takes) yield { kind: "stream", name: line.stream, at: line.at };
  for (const outlet of process.gives) yield { kind: "stream", name: outlet.stream, at: outlet.at };
  for (const { amount, at } of [...process.gives, ...process.loses]) {
    if (amount.kind === "of") yield { kind: "stream", name: amount.feed, at };
  }
  if (process.source) yield { kind: "source", name: process.source.id, at: process.source.at };
}

function* ofStatement(statement: Statement): Generator<Reference> {
  if (statement.where) {
    yield { kind: "source", name: statement.where.id, at: statement.where.at };
  }
  for (const promise of statement.promises) {
    const { at } = promise;
    yield { kind: "stream", name: promise.stream, at: promise.streamAt };
    yield { kind: "site", name: promise.site, at: promise.siteAt ?? at };
    yield { kind: "scope", name: promise.scope, at: promise.scopeAt ?? at };
    yield { kind: "reading", name: promise.powerOf, at };
    if (promise.running.kind === "since" && promise.running.source) {
      const { source } = promise.running;
      yield { kind: "source", name: source.id, at: source.at };
    }
  }
}

function* ofScope(scope: Scope): Generator<Reference> {
  for (const [i, name] of (scope.inside === "all" ? [] : scope.inside).entries()) {
    yield { kind: "process", name, at: scope.insideAt?.[i] ?? scope.at };
  }
  yield { kind: "stream", name: scope.makes, at: scope.at };
}

function* ofExpectations(workspace: Workspace): Generator<Reference> {
  for (const { asks, at, ...expectation } of workspace.expectations.values()) {
    yield { kind: "scenario", name: expectation.scenario, at };
    yield { kind: "promise", name: expectation.promise, at };
    yield { kind: "scope", name: expectation.scope, at };
    yield { kind: "reading", name: expectation.powerOf, at };
    if (asks.kind === "cell" || asks.kind === "co2") continue;
    if ("component" in asks) {
      const kind = asks.kind === "unaccounted" ? "process" : "stream";
      const ends = asks.kind === "holds" && isOutlet(workspace, asks.name);
      if (!ends) yield { kind, name: asks.name, at: asks.nameAt };
      continue;
    }
    const kind = asks.kind === "lots" ? "process" : "stream";
    if (!isOutlet(workspace, asks.name)) yield { kind, name: asks.name, at: asks.nameAt };
    if (!workspace.plants.has(asks.by ?? "")) yield { kind: "process", name: asks.by, at };
  }
}

/** What is lost or emitted has a name, and is no stream. */
function isOutlet(workspace: Workspace, name: string): boolean {
  return [...workspace.processes.values()].some(({ loses, emits }) =>
    [...loses, ...emits].some((line) => line.stream === name),
  );
}

function* ofSources(workspace: Workspace): Generator<Reference> {
  for (const { figure } of eachFigure(workspace)) {
    for (const source of sourcesOf(figure)) {
      if (source.id !== "") yield { kind: "source", name: source.id, at: source.at };
    }
  }
  for (const plant of workspace.plants.values()) {
    for (const { source } of plant.standing) {
      if (source) yield { kind: "source", name: source.id, at: source.at };
    }
  }
}

function* sourcesOf(figure: Figure): Generator<NonNullable<StatedFigure["source"]>> {
  if (isDated(figure)) {
    for (const entry of figure.entries) yield* sourcesOf(entry.figure);
    return;
  }
  if (figure.source !== undefined) yield figure.source;
  const assumed = figure.kind === "unpublished" ? figure.assume : undefined;
  const inner: readonly (StatedFigure | UnpublishedFigure | undefined)[] = [
    assumed,
    ...figure.also,
  ];
  for (const other of inner) if (other !== undefined) yield* sourcesOf(other);
}
