import { massOf } from "../balance/index.ts";
import type { Day } from "../core/index.ts";
import type { Probe } from "./probe.ts";
import { type Asked, spanOver } from "./spans.ts";
import { offerElsewhere, totalOffered } from "./suppliers.ts";
import type { Span, Stage } from "./verdict.ts";

/** The chain of one scope from what is bought at its start to its product, followed back along the principal feed. */
export function principalChain(probe: Probe): readonly string[] {
  const chain: string[] = [];
  let stream: string | undefined = probe.product;
  while (stream !== undefined && !chain.includes(stream)) {
    chain.unshift(stream);
    stream = principalFeed(probe, stream);
  }
  return chain.filter((id) => !isMixture(probe, id));
}

function isMixture(probe: Probe, stream: string): boolean {
  return (probe.workspace.streams.get(stream)?.mixes.length ?? 0) > 0;
}

/**
 * What a stream is chiefly made of: a mixture's remainder; or of what its maker takes the stream that is itself
 * made, else declared of something and heaviest.
 */
function principalFeed(probe: Probe, stream: string): string | undefined {
  const mixes = probe.workspace.streams.get(stream)?.mixes ?? [];
  if (mixes.length > 0) {
    const rest = mixes.find((part) => part.share.kind === "rest") ?? mixes[mixes.length - 1];
    return rest?.stream;
  }
  const maker = probe.system.instances.find(
    ({ process }) => process.run.kind === "makes" && process.run.stream === stream,
  );
  const takes = maker?.recipe.takes.filter((line) => isMatter(probe, line.stream)) ?? [];
  const weighed = takes.map((line) => ({ stream: line.stream, weight: weightOf(probe, line) }));
  weighed.sort((a, b) => b.weight - a.weight || (a.stream < b.stream ? -1 : 1));
  return weighed[0]?.stream;
}

function isMatter(probe: Probe, stream: string): boolean {
  return probe.workspace.streams.get(stream)?.utility === undefined;
}

interface Takes {
  readonly stream: string;
  readonly amount: { readonly evaluate: (values: Float64Array) => number };
}

/** Made things and mixtures before bought ones, feeds whose supply is asked before an open market, then by mass. */
function weightOf(probe: Probe, line: Takes): number {
  const { streams, enters } = probe.workspace;
  const stream = streams.get(line.stream);
  if (stream === undefined) return -1;
  const mass = massOf(stream, probe.table)?.evaluate(probe.nominal.figures) ?? 0;
  const tonnes = line.amount.evaluate(probe.nominal.figures) * mass;
  const share = Number.isFinite(tonnes) ? tonnes / (1 + Math.abs(tonnes)) : 0;
  const made = [...probe.workspace.processes.values()].some(
    ({ run }) => run.kind === "makes" && run.stream === line.stream,
  );
  const open = enters.get(line.stream)?.amount.kind === "asNeeded";
  return (made || stream.mixes.length > 0 ? 4 : open ? 0 : 2) + share;
}

/** How much of a stream goes through in the period: all that supplies it. */
function throughputOf(stream: string, unit: string): Asked {
  const row = (probe: Probe) => probe.system.rowOfStream.get(stream);
  return {
    unit,
    column: (probe) => {
      const { matching, columns } = shapeOf(probe);
      const at = row(probe);
      return at === undefined ? undefined : columns[matching.columnOfRow[at] ?? -1];
    },
    gauge: (probe) => {
      const at = row(probe);
      const terms = (probe.system.termsOfRow[at ?? -1] ?? []).flatMap(
        (i) => probe.system.terms[i] ?? [],
      );
      return ({ figures, settled }) => {
        let sum = 0;
        for (const term of terms) {
          sum += Math.max(0, term.evaluate(figures) * (settled.values[term.column] ?? 0));
        }
        return sum;
      };
    },
  };
}

function shapeOf(probe: Probe): Probe["nominal"]["settled"]["shape"] {
  return probe.nominal.settled.shape;
}

export function throughput(probes: readonly Probe[], stream: string): Span | undefined {
  const unit = probes[0]?.workspace.streams.get(stream)?.unit.text ?? "";
  return spanOver(probes, throughputOf(stream, unit));
}

/** The stages of the widest scope, with who supplies each if it had to be bought. */
export function findStages(probes: readonly Probe[], asOf: Day): readonly Stage[] {
  const [probe] = probes;
  if (probe === undefined) return [];
  return principalChain(probe).flatMap((stream) => {
    const span = throughput(probes, stream);
    if (span === undefined) return [];
    const maker = probe.system.instances.find(({ recipe }) => recipe.run.stream === stream);
    const made = maker === undefined ? {} : { process: maker.process.id };
    return [{ stream, ...made, span, supply: supplyOf(probe, stream, span, asOf) }];
  });
}

/** Enough that is named is enough, whoever else may supply it and is not. */
function supplyOf(probe: Probe, stream: string, span: Span, asOf: Day): Stage["supply"] {
  const offer = offerElsewhere(probe, stream, asOf);
  if (offer.kind === "open") return "open";
  const have = totalOffered(probe, offer.amounts, probe.nominal.figures);
  if (offer.amounts.length > 0 && have >= span.low.value) return "published";
  return offer.kind === "unpublished" ? "unpublished" : "short";
}
