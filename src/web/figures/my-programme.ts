import { factText } from "../../sentences/index.ts";
import {
  type Due,
  type Fact,
  LANGUAGES,
  type LocalText,
  type Measure,
  type Workspace,
  wordsIn,
} from "../../workspace/index.ts";

/** A fact of a measure, told by both. */
export interface MyFact {
  readonly measure: string;
  readonly fact: Fact;
  /** What it says, in one text: two that say the same are the same. */
  readonly said: string;
  readonly name: LocalText;
}

/** Something that is due by another date. */
export interface MyDate {
  readonly path: string;
  readonly name: LocalText;
  readonly was: Due;
  readonly is: Due;
}

/** Every fact of a programme. */
export function factsOf({ programme }: Workspace): readonly MyFact[] {
  const measures = [...(programme?.measures.values() ?? [])];
  return measures.flatMap((measure) =>
    measure.facts.map((fact) => ({
      measure: measure.id,
      fact,
      said: saidByFact(measure.id, fact),
      name: nameOf(measure, fact),
    })),
  );
}

function saidByFact(measure: string, { written, word, by, source, published, note }: Fact): string {
  return JSON.stringify([measure, written, word, by, source?.id, source?.place, published, note]);
}

function nameOf({ name }: Measure, fact: Fact): LocalText {
  return Object.fromEntries(
    LANGUAGES.map((one) => [one, `${wordsIn(name, one).text}: ${factText(fact, one)}`]),
  );
}

/** Facts the text as opened had not. */
export function myFacts(before: Workspace | undefined, now: Workspace): ReadonlySet<Fact> {
  if (before === undefined || before === now) return new Set();
  const known = new Set(factsOf(before).map(({ said }) => said));
  return new Set(factsOf(now).flatMap(({ said, fact }) => (known.has(said) ? [] : [fact])));
}

/** What is due by another date than in the text as opened. */
export function myDates(before: Workspace, now: Workspace): readonly MyDate[] {
  const was = duesOf(before);
  return [...duesOf(now)].flatMap(([path, { due, name }]): readonly MyDate[] => {
    const former = was.get(path)?.due;
    if (former === undefined || dayOf(former) === dayOf(due)) return [];
    return [{ path, name, was: former, is: due }];
  });
}

function duesOf({ programme }: Workspace): ReadonlyMap<string, Pick<Measure, "due" | "name">> {
  const { measures, indicators } = programme ?? {};
  const dues = new Map<string, Pick<Measure, "due" | "name">>();
  for (const [id, item] of measures ?? []) dues.set(`programme.measures.${id}`, item);
  for (const [id, item] of indicators ?? []) dues.set(`programme.indicators.${id}`, item);
  return dues;
}

function dayOf(due: Due): number | undefined {
  return due.kind === "by" ? due.by : undefined;
}
