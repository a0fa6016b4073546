import type { Place } from "../core/index.ts";
import {
  elementName,
  type FoundKind,
  figureTitle,
  folded,
  statedText,
} from "../sentences/index.ts";
import {
  eachFigure,
  type Figure,
  isDated,
  LANGUAGES,
  type Language,
  type LocalText,
  type Plan,
  type Workspace,
  wordsIn,
} from "../workspace/index.ts";

/** Something of a plan that can be looked for. */
export interface PlanEntry {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: string;
  /** What is said of it beside its name: the number of a figure, who published a source. */
  readonly detail?: string;
  /** Its line in the text, for what no figure hangs on: no table has a row of it. */
  readonly at?: Place;
  /** Its names in all languages and its id, folded. */
  readonly searched: string;
  /** The same as they are written. */
  readonly names: readonly string[];
}

const known = new WeakMap<Plan, Map<Language, readonly PlanEntry[]>>();

/** A plan never changes: what can be found in it is gathered once a language. */
export function planEntries(plan: Plan, language: Language): readonly PlanEntry[] {
  const own = known.get(plan) ?? new Map<Language, readonly PlanEntry[]>();
  known.set(plan, own);
  const entries = own.get(language) ?? [...gather(plan, language)];
  own.set(language, entries);
  return entries;
}

interface Item {
  readonly id: string;
  readonly name: LocalText;
}

function* gather({ base, scenarios }: Plan, language: Language): Generator<PlanEntry> {
  for (const { promises } of base.statements.values()) {
    for (const one of promises) yield named("promise", one, language);
  }
  yield* programmeEntries(base, language);
  for (const one of base.processes.values()) yield named("process", one, language);
  yield* thingEntries(base, language);
  for (const part of [base.accounts, base.traces]) {
    for (const { id, name } of part.values()) yield elementEntry(id, name, language);
  }
  yield* figureEntries(base, language);
  yield* sourceEntries(base, language);
  for (const one of scenarios.values()) yield named("scenario", one, language);
}

function named(kind: FoundKind, { id, name }: Item, language: Language): PlanEntry {
  const names = [...LANGUAGES.map((one) => wordsIn(name, one).text), id];
  return {
    kind,
    id,
    title: wordsIn(name, language).text || id,
    names,
    searched: folded(names.join(" ")),
  };
}

function* programmeEntries({ programme }: Workspace, language: Language): Generator<PlanEntry> {
  if (programme === undefined) return;
  const { measures, indicators, stated, offices, themes } = programme;
  for (const one of measures.values()) yield named(one.kind, one, language);
  for (const one of indicators.values()) yield named("indicator", one, language);
  for (const one of stated.values()) yield named("stated", one, language);
  for (const one of offices.values()) yield named("office", one, language);
  for (const one of themes.values()) yield named("theme", one, language);
}

/** Streams and plants stand in the table of figures by what is said of them; without a number, in the text. */
function* thingEntries(workspace: Workspace, language: Language): Generator<PlanEntry> {
  const owners = new Set<string>();
  for (const { path } of figuresOf(workspace)) {
    const [section = "", id = ""] = path.split(".");
    owners.add(`${["enters", "leaves"].includes(section) ? "streams" : section}.${id}`);
  }
  for (const [kind, section] of [["stream", "streams"] as const, ["plant", "plants"] as const]) {
    for (const one of workspace[section].values()) {
      const entry = named(kind, one, language);
      yield owners.has(`${section}.${one.id}`) ? entry : { ...entry, at: one.at };
    }
  }
}

/** An element answers to its own name where the text gives it none. */
function elementEntry(id: string, name: LocalText, language: Language): PlanEntry {
  const own = LANGUAGES.map((one) => wordsIn(name, one).text || elementName(id, one) || id);
  const names = [...own, id];
  const title = own[LANGUAGES.indexOf(language)] ?? id;
  return { kind: "element", id, title, names, searched: folded(names.join(" ")) };
}

function* figureEntries(workspace: Workspace, language: Language): Generator<PlanEntry> {
  for (const figure of figuresOf(workspace)) {
    const titles = LANGUAGES.map((one) => figureTitle(workspace, figure, one));
    const names = [...titles, figure.path];
    yield {
      kind: "figure",
      id: figure.path,
      title: titles[LANGUAGES.indexOf(language)] ?? figure.path,
      detail: figureText(figure, language),
      names,
      searched: folded(names.join(" ")),
    };
  }
}

/** Every figure but those the text expects of itself. */
function* figuresOf(workspace: Workspace): Generator<Figure> {
  for (const { figure } of eachFigure(workspace)) {
    if (!figure.path.startsWith("expect.")) yield figure;
  }
}

/** Of a figure that changes with time the latest. */
function figureText(figure: Figure, language: Language): string {
  const stated = isDated(figure) ? figure.entries.at(-1)?.figure : figure;
  return stated === undefined ? "" : statedText(stated, language);
}

function* sourceEntries(workspace: Workspace, language: Language): Generator<PlanEntry> {
  const named = new Set([...figuresOf(workspace)].flatMap(sourceOf));
  for (const { id, title, publisher, at } of workspace.sources.values()) {
    const names = [...LANGUAGES.map((one) => wordsIn(title, one).text), id, publisher ?? ""];
    yield {
      kind: "source",
      id,
      title: wordsIn(title, language).text || id,
      ...(publisher === undefined ? {} : { detail: publisher }),
      ...(named.has(id) ? {} : { at }),
      names,
      searched: folded(names.join(" ")),
    };
  }
}

function sourceOf(figure: Figure): readonly string[] {
  const stated = isDated(figure) ? figure.entries.at(-1)?.figure : figure;
  return stated?.source === undefined ? [] : [stated.source.id];
}
