import { nameOfPath } from "../verdict/index.ts";
import { type Language, type LocalText, type Workspace, wordsIn } from "../workspace/index.ts";

/** The names a verdict's sentences use, in one language. */
export interface VerdictNames {
  readonly stream: (id: string) => string;
  readonly site: (id: string) => string;
  readonly plant: (id: string) => string;
  /** A process, or a component that is counted. */
  readonly thing: (id: string) => string;
  /** What a figure is called, by its path. */
  readonly figure: (path: string) => string;
}

/** Names as the workspace gives them; an id stands for itself where nobody named it. */
export function verdictNames(
  workspace: Workspace,
  language: Language,
  figure: (path: string) => LocalText | undefined = (path) => nameOfPath(workspace, path),
): VerdictNames {
  const named =
    (things: ReadonlyMap<string, { readonly name: LocalText }>) =>
    (id: string): string =>
      nameOr(things.get(id)?.name, id, language);
  return {
    stream: named(workspace.streams),
    site: named(workspace.sites),
    plant: named(workspace.plants),
    thing: (id) => nameOr(nameOfId(workspace, id), id, language),
    figure: (path) => nameOr(figure(path), path, language),
  };
}

/** The name of whatever an id stands for in a workspace; undefined where nothing has it. */
export function nameOfId(workspace: Workspace, id: string): LocalText | undefined {
  const { streams, processes, plants, sites, scopes, accounts, traces } = workspace;
  const things = [streams, processes, plants, sites, scopes, accounts, traces];
  return things.find((one) => one.has(id))?.get(id)?.name;
}

function nameOr(name: LocalText | undefined, id: string, language: Language): string {
  return (name && wordsIn(name, language).text) || id;
}
