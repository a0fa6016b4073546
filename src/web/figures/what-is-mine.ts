import { type PlainFigure, plainFigures, saidBy } from "../../format/index.ts";
import { titleOfPath } from "../../questions/index.ts";
import {
  dueText,
  evidenceWord,
  factWords,
  type MineSection,
  mineWords,
  statedText,
} from "../../sentences/index.ts";
import {
  type Language,
  type LocalText,
  type Plan,
  type Workspace,
  wordsIn,
} from "../../workspace/index.ts";

import { factsOf, type MyDate, myDates } from "./my-programme.ts";

/** A figure that two readings of a workspace state otherwise; absent on the side that has no such line. */
export interface MyFigure {
  readonly path: string;
  /** What it is called in a list of all. */
  readonly titles: Readonly<Record<Language, string>>;
  /** Where only a scenario says otherwise. */
  readonly scenario?: string;
  readonly was?: PlainFigure;
  readonly is?: PlainFigure;
}

/** A process, a plant, a promise that came or went. */
export interface MyThing {
  readonly section: MineSection;
  readonly id: string;
  readonly name: LocalText;
}

export interface Mine {
  readonly figures: readonly MyFigure[];
  readonly added: readonly MyThing[];
  readonly gone: readonly MyThing[];
  readonly dates: readonly MyDate[];
}

/** What differs between the plan as it came and as it stands. Figures of what came or went are told by it alone. */
export function whatIsMine(original: Plan, now: Plan): Mine {
  if (original === now) return NOTHING_MINE;
  const [before, after] = [thingsOf(original), thingsOf(now)];
  const added = [...after].filter(([key]) => !before.has(key)).map(([, thing]) => thing);
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, thing]) => thing);
  const moved = [...added, ...gone].map(({ section, id }) => prefixOf(section, id));
  const apart = ({ path }: MyFigure) => !moved.some((prefix) => path.startsWith(prefix));
  const base = differing(original.base, now.base).filter(apart);
  const scenarios = inScenarios(original, now, base).filter(apart);
  const dates = myDates(original.base, now.base);
  return { figures: [...base, ...scenarios], added, gone, dates };
}

export const NOTHING_MINE: Mine = { figures: [], added: [], gone: [], dates: [] };

export function isNothing({ figures, added, gone, dates }: Mine): boolean {
  return figures.length + added.length + gone.length + dates.length === 0;
}

function prefixOf(section: MineSection, id: string): string {
  return section === "promises" ? `statements.${id}.` : `${section}.${id}.`;
}

/** What each scenario says otherwise, besides what follows from the text it changes. */
function inScenarios(original: Plan, now: Plan, base: readonly MyFigure[]): readonly MyFigure[] {
  const told = new Set(base.map(({ path }) => path));
  return [...now.scenarios].flatMap(([id, { workspace }]) => {
    const before = original.scenarios.get(id);
    if (before === undefined) return [];
    return differing(before.workspace, workspace)
      .filter(({ path }) => !told.has(path))
      .map((figure) => ({ ...figure, scenario: id }));
  });
}

const figures = new WeakMap<Workspace, ReadonlyMap<string, PlainFigure>>();

/** The figures of a workspace by path, read once. */
export function statedIn(workspace: Workspace): ReadonlyMap<string, PlainFigure> {
  const known = figures.get(workspace) ?? plainFigures(workspace);
  figures.set(workspace, known);
  return known;
}

function differing(before: Workspace, after: Workspace): readonly MyFigure[] {
  const [was, is] = [statedIn(before), statedIn(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  return paths.flatMap((path): readonly MyFigure[] => {
    const [old, own] = [was.get(path), is.get(path)];
    if (old && own && (old === own || saidBy(old) === saidBy(own))) return [];
    const titles = titlesOf(own === undefined ? before : after, path);
    return [{ path, titles, ...(old ? { was: old } : {}), ...(own ? { is: own } : {}) }];
  });
}

function titlesOf(workspace: Workspace, path: string): MyFigure["titles"] {
  const title = (language: Language): string => titleOfPath(workspace, path, language);
  return { kk: title("kk"), ru: title("ru"), en: title("en") };
}

function thingsOf({ base, scenarios }: Plan): ReadonlyMap<string, MyThing> {
  const { processes, plants, sites, streams, scopes, sources } = base;
  const promises = [...base.statements.values()].flatMap((statement) =>
    statement.promises.map(({ id, name }) => ({ id: `${statement.id}.${id}`, name })),
  );
  const named = { processes, plants, sites, streams, scopes, scenarios };
  const things: readonly MyThing[] = [
    ...Object.entries(named).flatMap(([section, map]) =>
      [...map.values()].map(({ id, name }) => ({ section: section as MineSection, id, name })),
    ),
    ...promises.map((one) => ({ section: "promises" as const, ...one })),
    ...[...sources.values()].map(({ id, title }) => ({
      section: "sources" as const,
      id,
      name: title,
    })),
    ...factsOf(base).map(({ said, name }) => ({ section: "facts" as const, id: said, name })),
  ];
  return new Map(things.map((thing) => [`${thing.section} ${thing.id}`, thing]));
}

/** The difference in sentences: how many figures, what came, what went; and a line for each figure. */
export interface MineTold {
  readonly summary: readonly string[];
  readonly lines: readonly { readonly path: string; readonly text: string }[];
}

export function tellMine(mine: Mine, now: Plan, language: Language): MineTold {
  const words = mineWords[language];
  if (isNothing(mine)) return { summary: [words.nothing], lines: [] };
  const { figures: own, added, gone, dates } = mine;
  const names = (things: readonly MyThing[]): string =>
    things.map((thing) => thingIn(thing, language)).join(", ");
  const summary = [
    ...(own.length > 0 ? [words.changed(String(own.length))] : []),
    ...(added.length > 0 ? [words.added(names(added))] : []),
    ...(gone.length > 0 ? [words.gone(names(gone))] : []),
    ...dates.map((one) => dateIn(one, language)),
  ];
  return {
    summary,
    lines: own.map((one) => ({ path: one.path, text: lineOf(one, now, language) })),
  };
}

function dateIn({ name, is, was }: MyDate, language: Language): string {
  const said = wordsIn(name, language).text;
  return factWords[language].due(said, dueText(is, language), dueText(was, language));
}

/** Each thing by what it is and its name; a plant with what it makes and how well that is known. */
export function tellThings(
  things: readonly MyThing[],
  plan: Plan,
  language: Language,
): readonly string[] {
  return things.map((thing) => {
    const capacity = statedIn(plan.base).get(`plants.${thing.id}.capacity`);
    const name = thingIn(thing, language);
    if (thing.section !== "plants" || capacity === undefined) return name;
    const known = capacity.kind === "unpublished" ? undefined : capacity.evidence;
    const evidence = known === undefined ? [] : [evidenceWord(known, language)];
    return `${name} (${[statedText(capacity, language), ...evidence].join(", ")})`;
  });
}

function thingIn(thing: MyThing, language: Language): string {
  const [open, close] = language === "en" ? "“”" : "«»";
  const section = mineWords[language].sections[thing.section];
  return `${section} ${open}${nameIn(thing, language)}${close}`;
}

function nameIn({ name, id }: MyThing, language: Language): string {
  return wordsIn(name, language).text || id;
}

function lineOf({ titles, scenario, was, is }: MyFigure, now: Plan, language: Language): string {
  const words = mineWords[language];
  const title = titles[language];
  const scenarioName = scenario && now.scenarios.get(scenario)?.name;
  const whose = scenarioName ? ` (${words.inScenario(wordsIn(scenarioName, language).text)})` : "";
  const [before, after] = [was && statedText(was, language), is && saysIn(is, now, language)];
  if (after === undefined) return words.goneFigure(title + whose, before ?? "");
  return before === undefined
    ? words.newFigure(title + whose, after)
    : words.figure(title + whose, after, before);
}

/** The number, how well it is known, and who says so. */
function saysIn(figure: PlainFigure, { base }: Plan, language: Language): string {
  const value = statedText(figure, language);
  if (figure.kind === "unpublished") return value;
  const evidence = figure.evidence === undefined ? [] : [evidenceWord(figure.evidence, language)];
  const source = base.sources.get(figure.source?.id ?? "");
  const who = source && (source.publisher ?? wordsIn(source.title, language).text);
  return [value, ...evidence, ...(who === undefined ? [] : [who])].join(", ");
}
