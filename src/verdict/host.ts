import { type Issue, issue } from "../core/index.ts";
import type { Process, Workspace } from "../workspace/index.ts";

/** The host of a by-product stands outside the fence: nothing says how much of its feed there is. */
export function hostOutside(
  workspace: Workspace,
  inside: ReadonlySet<string>,
  product: string,
): Issue | undefined {
  const feed = feedOutside(workspace, inside, product);
  const stream = workspace.streams.get(feed ?? "");
  return stream && issue("nothing-says-how-much", stream.at, { names: stream.id });
}

/** What those who give a by-product off take, and nobody inside brings; undefined where its host stands inside. */
function feedOutside(
  workspace: Workspace,
  inside: ReadonlySet<string>,
  product: string,
): string | undefined {
  const processes = [...workspace.processes.values()].filter(({ id }) => inside.has(id));
  const seen = new Set<string>();
  const open = [product];
  let outside: string | undefined;
  for (let stream = open.pop(); stream !== undefined; stream = open.pop()) {
    if (seen.has(stream)) continue;
    seen.add(stream);
    if (isSupplied(workspace, processes, stream)) return undefined;
    const feeds = feedsOf(processes, stream);
    if (feeds === "host") return undefined;
    if (feeds.length === 0) outside ??= stream;
    open.push(...feeds);
  }
  return outside;
}

/** By the gate, a mixture, or whoever is run for it. */
function isSupplied(
  { streams, enters }: Workspace,
  processes: readonly Process[],
  stream: string,
): boolean {
  const mixed = (streams.get(stream)?.mixes.length ?? 0) > 0;
  const made = processes.some(({ run }) => run.kind === "makes" && run.stream === stream);
  return mixed || made || enters.has(stream);
}

/** Feeds of those who give it off and only work off what comes; `host` where one of them is run for a product. */
function feedsOf(processes: readonly Process[], stream: string): readonly string[] | "host" {
  const givers = processes.filter(({ gives }) => gives.some((outlet) => outlet.stream === stream));
  if (givers.some(({ run }) => run.kind === "makes")) return "host";
  return givers.map(({ run }) => run.stream);
}
