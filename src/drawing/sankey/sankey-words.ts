import type { Balanced } from "../../balance/index.ts";
import { formatPeriod, formatReadable, nameOfId, sankeyTexts } from "../../sentences/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import type { ChainFlows, FlowLoss, FlowNode } from "./chain-flows.ts";
import type { SankeyWords } from "./labels.ts";
import type { TextLine } from "./layout-shape.ts";
import { narrowestWidth, textWidth } from "./text-width.ts";

/** What a drawing is of, and for whom. */
export interface SankeyAsked {
  readonly balanced: Balanced;
  /** An element of the accounts, a trace, or `mass`. */
  readonly what: string;
  readonly language: Language;
  /** It stands in a page that brings the faces along, not alone in a file. */
  readonly faces?: true;
}

/** The faces a file of SVG falls back on are so much wider than its own. */
const STRANGE_FACES = 1.12;

export interface Naming {
  readonly name: (id: string) => string;
  readonly node: (node: Pick<FlowNode, "id" | "kind" | "of">) => string;
  readonly what: string;
  readonly title: string;
  readonly tonnes: (value: number) => string;
}

const NARROWEST = 124;
/** Where the page has no more room. */
const NARROWED = 108;

export function namingOf({ balanced, what, language }: SankeyAsked): Naming {
  const { workspace } = balanced.system;
  const texts = sankeyTexts[language];
  const name = (id: string): string => {
    const found = nameOfId(workspace, id);
    return (found && wordsIn(found, language).text) || id.replaceAll("-", " ");
  };
  const processOf = (id: string) => balanced.balance.processes.find((one) => one.id === id);
  const component = workspace.accounts.get(what) ?? workspace.traces.get(what);
  const of = component === undefined ? texts.mass : wordsIn(component.name, language).text || what;
  const period = formatPeriod(balanced.balance.period, language);
  return {
    name,
    node: ({ id, kind, of: own }) => {
      const process = kind === "process" ? processOf(id) : undefined;
      const plant = process?.plant === undefined ? [] : [name(process.plant)];
      return [name(process?.process ?? own), ...plant].join(", ");
    },
    what: of,
    title: texts.title(of, wordsIn(workspace.name, language).text, period),
    tonnes: (value) => formatReadable({ value, unit: "t" }, language),
  };
}

/** Names of the plan and numbers of the house, as the drawing asks for them. */
export function sankeyWords(asked: SankeyAsked): SankeyWords {
  const naming = namingOf(asked);
  const texts = sankeyTexts[asked.language];
  const slack = asked.faces ? 1 : STRANGE_FACES;
  const head = (node: FlowNode) => headOf(asked, naming, node);
  return {
    head,
    slack,
    ring: ({ streams, tonnes }) => [naming.tonnes(tonnes), streams.map(naming.name).join(", ")],
    loss: (loss, several) => {
      const name = lossName(loss, naming, texts);
      const place = naming.node({ id: loss.node, kind: "process", of: loss.node });
      return [naming.tonnes(loss.tonnes), several ? `${name}, ${place}` : name];
    },
    pitch: (flows: ChainFlows, room = Number.POSITIVE_INFINITY) => {
      const texted = [
        ...flows.nodes.flatMap((node) => head(node).map(({ text }) => text)),
        ...flows.losses.map((loss) => lossName(loss, naming, texts)),
      ];
      const words = texted.flatMap((text) => text.split(" "));
      // Where there is room an amount stands in one line with its unit.
      const widthOf = (word: string, least: number) =>
        least === NARROWEST && word.includes("\u00a0")
          ? textWidth(word, 15)
          : narrowestWidth(word, 15, least - 12);
      const needed = (least: number) => {
        const parted = words.map((word) => slack * widthOf(word, least));
        return Math.max(least, Math.ceil(Math.max(0, ...parted) + 14));
      };
      const own = needed(NARROWEST);
      return own <= room ? own : Math.min(own, Math.max(needed(NARROWED), Math.floor(room)));
    },
  };
}

export function lossName(
  { name, kind }: FlowLoss,
  naming: Pick<Naming, "name">,
  texts: (typeof sankeyTexts)["en"],
): string {
  if (kind === "unaccounted") return texts.unaccounted;
  if (kind === "without source") return texts.noSource;
  return kind === "named" ? naming.name(name) : `${naming.name(name)}, ${texts.byDifference}`;
}

/** The product with its amount in its own unit, then who makes it; at the gate the stream, whole, and what it holds. */
function headOf(
  { balanced, language }: SankeyAsked,
  naming: Naming,
  node: FlowNode,
): readonly TextLine[] {
  if (node.kind !== "process") return gateHead(balanced, language, naming, node);
  const process = balanced.balance.processes.find(({ id }) => id === node.id);
  if (process === undefined) return [];
  const { run, makes } = process;
  const unit = balanced.system.measures.streams.get(run.name)?.unit.text ?? run.unit;
  const amount = formatReadable({ value: run.amount, unit }, language);
  const own = naming.node(node);
  return makes
    ? [
        { text: naming.name(run.name), style: "strong" },
        { text: amount, style: "plain" },
        { text: own, style: "faint" },
      ]
    : [
        { text: own, style: "strong" },
        { text: amount, style: "plain" },
        ...(entersAlone(balanced, run.name)
          ? []
          : [{ text: naming.name(run.name), style: "faint" } as const]),
      ];
}

function gateHead(
  { balance, system }: Balanced,
  language: Language,
  naming: Naming,
  { kind, of, enters, leaves }: FlowNode,
): readonly TextLine[] {
  const texts = sankeyTexts[language];
  const { entering = 0, leaving = 0, left = 0 } = balance.streams.get(of) ?? {};
  const unit = system.measures.streams.get(of)?.unit.text ?? "t";
  const inlet = kind === "inlet";
  const value = inlet ? entering : leaving + left;
  const tonnes = naming.tonnes(inlet ? leaves : enters);
  const whole = Number.isFinite(value) ? formatReadable({ value, unit }, language) : tonnes;
  const head: readonly TextLine[] = [
    { text: naming.name(of), style: "strong" },
    { text: whole, style: "plain" },
    { text: inlet ? texts.enters : texts.leaves, style: "faint" },
  ];
  return whole === tonnes
    ? head
    : [...head, { text: texts.holds(naming.what, tonnes), style: "faint" }];
}

/** It comes from the gate only: its name stands over the gate already. */
function entersAlone({ balance }: SankeyAsked["balanced"], stream: string): boolean {
  const { entering = 0, made = 0, given = 0, mixed = 0 } = balance.streams.get(stream) ?? {};
  return entering > 0 && made + given + mixed === 0;
}
