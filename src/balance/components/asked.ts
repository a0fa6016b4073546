// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { FigureValues, Fraction } from "../../workspace/index.ts";
import type { Flows } from "./flows.ts";
import type { Carrier, ComponentModel, Passage } from "./model.ts";

/**
 * What is asked of some components at once, all that is needed as numbers. Of component e of `width`, node n stands
 * at n·width + e, and so do outlets and passages.
 */
export interface Asked {
  readonly width: number;
  /** Tonnes in all that supplies a node, where its text tells; not a number where it is a result. */
  readonly told: Float64Array;
  /** What enters at the gate at nodes that are results, where any of it is counted. [t] */
  readonly entering?: Float64Array;
  /** By passage: what comes in from no stream. [t] */
  readonly added: Float64Array;
  /** By outlet: its share of what enters, of one feed where `feed` names it; its own tonnes; the remainder. */
  readonly part: Float64Array;
  readonly fixed: Float64Array;
  readonly rest: Uint8Array;
  /** By outlet: it has tonnes of its own. */
  readonly own: Uint8Array;
  /** Which feed of its passage a part is of; −1: of everything. */
  readonly feed: Int32Array;
}

/** Arrays of an earlier asking made empty again, or new ones. */
export function emptyAsked(model: ComponentModel, width: number, used?: Asked): Asked {
  if (used !== undefined) return emptied(used);
  const { streams, passages, outletCount } = model;
  return {
    width,
    told: new Float64Array(streams.length * width).fill(Number.NaN),
    added: new Float64Array(passages.length * width),
    part: new Float64Array(outletCount * width),
    fixed: new Float64Array(outletCount * width),
    rest: new Uint8Array(outletCount * width),
    own: new Uint8Array(outletCount),
    feed: new Int32Array(outletCount).fill(-1),
  };
}

function emptied(asked: Asked): Asked {
  const { told, entering, added, part, fixed, rest, own, feed } = asked;
  told.fill(Number.NaN);
  entering?.fill(0);
  for (const amounts of [added, part, fixed, rest, own]) amounts.fill(0);
  feed.fill(-1);
  return asked;
}

/** Where each component is told, and how each outlet takes it: names looked up once, numbers read as often as asked. */
interface Questions {
  readonly width: number;
  /** Of nodes that tell: which component, and its share; none where it is not in what the stream is. */
  readonly told: readonly { node: number; at: number; share: Fraction | undefined }[];
  readonly added: readonly { passage: number; at: number; slot: number }[];
  /** By outlet and component: the slot of its recovery, −1 without. */
  readonly recovery: Int32Array;
  readonly fixed: readonly { outlet: number; at: number; share: Fraction }[];
  readonly shared: readonly { at: number; share: Fraction }[];
  readonly byMass: readonly { passage: Passage; outlet: number; at: number }[];
  readonly rest: Uint8Array;
  readonly feed: Int32Array;
}

const known = new WeakMap<ComponentModel, Map<string, Questions>>();

/** The numbers of some components, each counted or riding along. */
export function askComponents(
  model: ComponentModel,
  flows: Flows,
  components: readonly string[],
  used?: Asked,
): Asked {
  const questions = questionsOf(model, components);
  const { width, recovery } = questions;
  const { supply, masses, values, lots, weights } = flows;
  const asked = emptyAsked(model, width, used);
  asked.rest.set(questions.rest);
  asked.feed.set(questions.feed);
  for (const { node, at, share } of questions.told) {
    const part = share === undefined ? 0 : read(share, values);
    const tonnes = part > 0 ? supply[node]! * masses[node]! * part : 0;
    asked.told[at] = tonnes > 0 ? tonnes : 0;
  }
  for (const { passage, at, slot } of questions.added) {
    const amount = values[slot]!;
    if (amount > 0) asked.added[at]! += amount * lots[passage]!;
  }
  for (let i = 0; i < recovery.length; i++) {
    const slot = recovery[i]!;
    if (slot < 0) continue;
    const part = values[slot]!;
    asked.part[i] = Number.isNaN(part) ? 0 : part;
  }
  for (const { outlet, at, share } of questions.fixed) {
    asked.fixed[at] = read(share, values) * weights[outlet]!;
    asked.own[outlet] = 1;
  }
  for (const { at, share } of questions.shared) asked.part[at] = read(share, values);
  for (const { passage, outlet, at } of questions.byMass) {
    asked.part[at] = massPart(passage, flows, outlet);
  }
  return asked;
}

function read({ missing, evaluate }: Fraction, values: FigureValues): number {
  return missing.length > 0 ? 0 : evaluate(values);
}

function questionsOf(model: ComponentModel, components: readonly string[]): Questions {
  const all = known.get(model) ?? new Map<string, Questions>();
  known.set(model, all);
  const key = components.join(" ");
  const questions = all.get(key) ?? makeQuestions(model, components);
  all.set(key, questions);
  return questions;
}

function makeQuestions(model: ComponentModel, components: readonly string[]): Questions {
  const width = components.length;
  const { outletCount, passages, contents, system } = model;
  const questions = {
    width,
    told: contents.flatMap((content, node) =>
      content === undefined ? [] : toldBy(model, content, node, components),
    ),
    added: passages.flatMap((passage, i) => addedTo(model, passage, i, components)),
    recovery: new Int32Array(outletCount * width).fill(-1),
    fixed: [],
    shared: [],
    byMass: [],
    rest: new Uint8Array(outletCount * width),
    feed: new Int32Array(outletCount).fill(-1),
  };
  for (const passage of passages) {
    for (const [o, outlet] of passage.outlets.entries()) {
      for (const [e, component] of components.entries()) {
        const trace = !system.workspace.accounts.has(component);
        askOutlet(questions, passage, outlet, passage.firstOutlet + o, { component, trace, e });
      }
    }
  }
  return questions;
}

/** A declared composition tells all that is counted; of a trace only what it names. */
function toldBy(
  { system }: ComponentModel,
  content: ReadonlyMap<string, Fraction>,
  node: number,
  components: readonly string[],
): Questions["told"] {
  return components.flatMap((component, e) => {
    const share = content.get(component);
    if (share === undefined && !system.workspace.accounts.has(component)) return [];
    return [{ node, at: node * components.length + e, share }];
  });
}

function addedTo(
  { system }: ComponentModel,
  { instance }: Passage,
  passage: number,
  components: readonly string[],
): Questions["added"] {
  return instance.process.adds.flatMap(({ component, figure }) => {
    const e = components.indexOf(component);
    const slot = system.measures.table.slotOf.get(figure);
    const at = passage * components.length + e;
    return e < 0 || slot === undefined ? [] : [{ passage, at, slot }];
  });
}

interface Asking extends Omit<Questions, "fixed" | "shared" | "byMass"> {
  readonly fixed: Questions["fixed"][number][];
  readonly shared: Questions["shared"][number][];
  readonly byMass: Questions["byMass"][number][];
}

/** Its own composition first, then a recovery, a share of everything, the remainder, and the mass at last. */
function askOutlet(
  questions: Asking,
  passage: Passage,
  { line, declared, rest, recovered }: Carrier,
  outlet: number,
  { component, trace, e }: { component: string; trace: boolean; e: number },
): void {
  const at = outlet * questions.width + e;
  const named = declared?.get(component);
  const recovery = line.recoveries?.get(component);
  const told = named !== undefined && !isKey(named, recovery, recovered);
  if (told) questions.fixed.push({ outlet, at, share: named });
  else if (recovery?.slot !== undefined) {
    questions.recovery[at] = recovery.missing.length > 0 ? -1 : recovery.slot;
  } else if (declared !== undefined && !trace) return;
  else if (line.share !== undefined) {
    questions.shared.push({ at, share: line.share.fraction });
    if (line.share.feed !== undefined) questions.feed[outlet] = feedOf(passage, line.share.feed);
  } else if (rest) questions.rest[at] = 1;
  else if (passage.instance.process.asMass !== undefined && !recovered) {
    questions.byMass.push({ passage, outlet, at });
  }
}

/**
 * The component a product of declared composition takes its amount from: its part of what enters, so that even
 * amounts which do not stand yet take no more of it than there is.
 */
function isKey(named: Fraction, recovery: Fraction | undefined, recovered: boolean): boolean {
  return (
    recovered && recovery !== undefined && recovery.missing.length + named.missing.length === 0
  );
}

export function feedOf({ feeds }: Passage, stream: string): number {
  return feeds.findIndex(({ line }) => line.stream === stream);
}

/** As the mass goes: the outlet's part of all that enters. */
function massPart(
  { feeds, firstFeed }: Passage,
  { weights, takes, supply, masses }: Flows,
  outlet: number,
): number {
  let enters = 0;
  for (const [f, { node }] of feeds.entries()) {
    const tonnes = takes[firstFeed + f]! * supply[node]! * masses[node]!;
    if (tonnes > 0) enters += tonnes;
  }
  return enters > 0 ? weights[outlet]! / enters : 0;
}
