import type { Issue } from "../../core/index.ts";
import type { WorkspaceFile } from "../../format/index.ts";
import { nameOfId, type TextWords, textWords } from "../../sentences/index.ts";
import { type FigureCard, figureCards } from "../../verdict/index.ts";
import type { Language, LocalText, Plan } from "../../workspace/index.ts";
import { declaredIn, type Named, type NameKind } from "./declared.ts";
import type { Known } from "./suggest.ts";

/** What the editor asks the page while someone writes: always as of now. */
export interface Desk {
  readonly language: Language;
  readonly words: TextWords;
  readonly files: readonly WorkspaceFile[];
  readonly file: string;
  readonly issues: readonly Issue[];
  /** The last plan the texts meant: what things are called is remembered while they mean none. */
  readonly plan: Plan | undefined;
  readonly known: Known;
  readonly names: readonly Named[];
  readonly cards: () => readonly FigureCard[];
}

interface DeskInput {
  readonly language: Language;
  readonly files: readonly WorkspaceFile[];
  readonly file: string;
  readonly issues: readonly Issue[];
  readonly plan: Plan | undefined;
}

export function deskOf({ language, files, file, issues, plan }: DeskInput): Desk {
  const names = declaredIn(files);
  return {
    language,
    words: textWords[language],
    files,
    file,
    issues,
    plan,
    names,
    known: knownOf(names, plan),
    cards: () => (plan === undefined ? [] : cardsOf(plan)),
  };
}

/** Names as the texts give them now, with what the plan calls them. */
function knownOf(names: readonly Named[], plan: Plan | undefined): Known {
  const byKind = Map.groupBy(names, ({ kind }) => kind);
  return {
    names: (kind) => {
      const ids = new Set((byKind.get(kind) ?? []).map(({ id }) => id));
      return [...ids].map((id) => ({ id, names: nameOf(plan, kind, id) ?? {} }));
    },
    unitOf: (stream) => plan?.base.streams.get(stream)?.unit.text,
  };
}

/** What people call a thing of a kind. */
export function nameOf(plan: Plan | undefined, kind: NameKind, id: string): LocalText | undefined {
  const base = plan?.base;
  if (base === undefined) return undefined;
  if (kind === "source") return base.sources.get(id)?.title;
  if (kind === "figure") return base.where.get(id)?.name;
  if (kind === "scenario") return plan?.scenarios.get(id)?.name;
  if (kind === "statement") return base.statements.get(id)?.who;
  if (kind === "promise")
    return [...base.statements.values()]
      .flatMap(({ promises }) => promises)
      .find((promise) => promise.id === id)?.name;
  return nameOfId(base, id);
}

const cards = new WeakMap<Plan, readonly FigureCard[]>();

/** Every figure of the plan in its first period, its own text and each scenario's. */
function cardsOf(plan: Plan): readonly FigureCard[] {
  const [period] = plan.base.calendar.periods;
  const known = cards.get(plan);
  if (known !== undefined || period === undefined) return known ?? [];
  const made = [...figureCards(plan, period).values()];
  cards.set(plan, made);
  return made;
}
