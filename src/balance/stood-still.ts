import { makersOf, type SystemDraft } from "./draft.ts";
import type { Instance } from "./instances.ts";

/** What brings nothing in the period because a plant stands still: streams, and processes whose feed is one of them. */
export interface StoodStill {
  readonly streams: ReadonlySet<string>;
  readonly instances: ReadonlySet<string>;
}

/** From the plants that stand still to all that only they could supply, and so on, until nothing more stops. */
export function findStoodStill(draft: SystemDraft): StoodStill {
  const streams = new Set<string>();
  const instances = new Set(draft.instances.flatMap(({ id, idle }) => (idle ? [id] : [])));
  for (let before = -1; before < streams.size + instances.size && instances.size > 0; ) {
    before = streams.size + instances.size;
    for (const stream of draft.rowOfStream.keys()) {
      if (!isSupplied(draft, stream, { streams, instances })) streams.add(stream);
    }
    for (const instance of draft.instances) {
      if (feedsOf(instance).some((stream) => streams.has(stream))) instances.add(instance.id);
    }
  }
  return { streams, instances };
}

function feedsOf({ recipe }: Instance): readonly string[] {
  const takes = recipe.takes.map((line) => line.stream);
  return recipe.process.run.kind === "treats" ? [recipe.run.stream, ...takes] : takes;
}

function isSupplied(draft: SystemDraft, stream: string, still: StoodStill): boolean {
  const works = ({ id }: Instance): boolean => !still.instances.has(id);
  const gives = ({ recipe }: Instance) => recipe.gives.some((line) => line.stream === stream);
  const parts = draft.workspace.streams.get(stream)?.mixes ?? [];
  return (
    draft.enters.has(stream) ||
    draft.numbers.some((one) => one.stream === stream && one.side === "enters") ||
    makersOf(draft, stream).some(works) ||
    draft.instances.some((one) => works(one) && gives(one)) ||
    parts.some((part) => !still.streams.has(part.stream))
  );
}
