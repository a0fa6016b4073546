import { comparePlaces } from "../core/index.ts";
import type { StatedPromise, Workspace } from "../workspace/index.ts";

/** As a reader finds them: the reading shown first, then the others in the order of the text. */
export function listReadings(
  [first, ...others]: readonly string[],
  promise: StatedPromise,
  { streams }: Workspace,
): readonly string[] {
  if (first === undefined) return [];
  const powers = streams.get(promise.stream)?.powers ?? [];
  const written = [...powers].sort((a, b) => comparePlaces(a.figure.at, b.figure.at));
  const order = written.map(({ reading }) => reading);
  return [first, ...others.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))];
}
