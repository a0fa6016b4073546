import { type FoundKind, figureTitle, folded, holds } from "../sentences/index.ts";
import {
  eachFigure,
  LANGUAGES,
  type Language,
  type LocalText,
  type Plan,
  wordsIn,
} from "../workspace/index.ts";

/** Something of a plan that answers to what was typed. */
export interface Found {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: string;
}

/** More of one kind than this tell nobody where to go: another letter does. */
const MOST_OF_A_KIND = 6;

const ORDER: readonly FoundKind[] = [
  "promise",
  "measure",
  "process",
  "stream",
  "plant",
  "figure",
  "source",
  "scenario",
];

/**
 * What the words typed name, in any of the three languages or by its id: those whose name begins so first, at most six
 * of a kind. Nothing for an empty query.
 */
export function findInPlan(plan: Plan, query: string, language: Language): readonly Found[] {
  const typed = folded(query);
  if (typed === "") return [];
  const all = entriesOf(plan, language).filter(({ searched }) => holds(searched, typed));
  return ORDER.flatMap((kind) =>
    all
      .filter((one) => one.kind === kind)
      .toSorted((a, b) => rank(a, typed) - rank(b, typed))
      .slice(0, MOST_OF_A_KIND)
      .map(({ id, title }) => ({ kind, id, title })),
  );
}

interface Searched extends Found {
  readonly searched: string;
}

function rank({ id, title }: Found, typed: string): number {
  const [name, own] = [folded(title), folded(id)];
  if (name === typed || own === typed) return 0;
  return name.startsWith(typed) || own.startsWith(typed) ? 1 : 2;
}

const known = new WeakMap<Plan, Map<Language, readonly Searched[]>>();

/** A plan never changes: what can be found in it is gathered once a language. */
function entriesOf(plan: Plan, language: Language): readonly Searched[] {
  const own = known.get(plan) ?? new Map<Language, readonly Searched[]>();
  known.set(plan, own);
  const entries = own.get(language) ?? [...gather(plan, language)];
  own.set(language, entries);
  return entries;
}

function* gather(plan: Plan, language: Language): Generator<Searched> {
  const { base, scenarios } = plan;
  const entry = (kind: FoundKind, id: string, name: LocalText): Searched => {
    const names = LANGUAGES.map((one) => wordsIn(name, one).text);
    const title = wordsIn(name, language).text || id;
    return { kind, id, title, searched: folded([...names, id].join(" ")) };
  };
  for (const { promises } of base.statements.values()) {
    for (const { id, name } of promises) yield entry("promise", id, name);
  }
  const { measures, indicators, stated } = base.programme ?? {};
  for (const items of [measures, indicators, stated]) {
    for (const { id, name } of items?.values() ?? []) yield entry("measure", id, name);
  }
  for (const { id, name } of base.processes.values()) yield entry("process", id, name);
  for (const { id, name } of base.streams.values()) yield entry("stream", id, name);
  for (const { id, name } of base.plants.values()) yield entry("plant", id, name);
  for (const { figure } of eachFigure(base)) {
    if (figure.path.startsWith("expect.")) continue;
    const titles = LANGUAGES.map((one) => figureTitle(base, figure, one));
    const title = titles[LANGUAGES.indexOf(language)] ?? figure.path;
    yield {
      kind: "figure",
      id: figure.path,
      title,
      searched: folded([...titles, figure.path].join(" ")),
    };
  }
  for (const { id, title, publisher } of base.sources.values()) {
    const own = entry("source", id, title);
    yield { ...own, searched: `${own.searched} ${folded(publisher ?? "")}` };
  }
  for (const { id, name } of scenarios.values()) yield entry("scenario", id, name);
}
