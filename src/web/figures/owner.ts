import { nameOfPath } from "../../verdict/index.ts";
import type { LocalText, Workspace } from "../../workspace/index.ts";

/** What a figure belongs to: a process, a plant, a stream; `where` is everyone's. */
export interface Owner {
  /** `processes.slicing`; the section alone for general figures and the gate. */
  readonly id: string;
  readonly name?: LocalText;
}

/** Sections whose lines are figures themselves. */
const OF_ALL = ["where", "enters", "leaves"];

export function ownerOf(workspace: Workspace, path: string): Owner {
  const [section = "", id = "", promise = ""] = path.split(".");
  if (section === "where") return { id: section };
  if (section === "statements") {
    const { promises = [] } = workspace.statements.get(id) ?? {};
    const name = promises.find((one) => one.id === promise)?.name;
    return { id: `${section}.${id}.${promise}`, ...(name === undefined ? {} : { name }) };
  }
  const name = nameIn(workspace, section, id) ?? nameOfPath(workspace, path);
  return OF_ALL.includes(section)
    ? { id: `streams.${id}`, name }
    : { id: `${section}.${id}`, name };
}

function nameIn(workspace: Workspace, section: string, id: string): LocalText | undefined {
  const { streams, processes, plants, sites, comparables } = workspace;
  const named = { streams, processes, plants, sites, enters: streams, leaves: streams };
  if (section === "comparables") return comparables.get(id)?.plant;
  return section in named ? named[section as keyof typeof named].get(id)?.name : undefined;
}
