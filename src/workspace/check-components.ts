import {
  type Issue,
  type IssueFacts,
  issue,
  likelyName,
  type Place,
  readFormula,
} from "../core/index.ts";
import type { Process, Recovery } from "./process.ts";
import type { Workspace } from "./workspace.ts";

type Where = IssueFacts["component-uncounted"]["where"];

/** A component that somebody speaks of. */
interface Named {
  readonly where: Where;
  readonly component: string;
  readonly at: Place;
}

/** Every component that is spoken of and not counted, and every one that is counted twice. */
export function checkComponents(workspace: Workspace): readonly Issue[] {
  const { accounts, traces } = workspace;
  const twice = [...traces.values()].flatMap(({ id, at }) => {
    const first = accounts.get(id);
    const facts = { section: "accounts", name: id };
    return first === undefined ? [] : [issue("defined-twice", at, facts, [first.at])];
  });
  const said = declaredIn(workspace);
  return said === undefined
    ? twice
    : [...twice, ...checkNamed(workspace, said), ...checkAsked(workspace, said)];
}

/** Also names whose own lines are wrong; undefined where a whole section is spelt otherwise. */
function declaredIn({ declared }: Workspace): ReadonlySet<string> | undefined {
  const [accounts, traces] = [declared("accounts"), declared("traces")];
  if (accounts === undefined || traces === undefined) return undefined;
  return new Set([...accounts, ...traces]);
}

function checkNamed(workspace: Workspace, said: ReadonlySet<string>): readonly Issue[] {
  const { accounts, traces } = workspace;
  // Only what rides along may come from no stream.
  const riding: ReadonlySet<string> = new Set([...said].filter((name) => !accounts.has(name)));
  const compounds = compoundsByElement([...accounts.keys(), ...traces.keys()]);
  return [...namedIn(workspace)].flatMap((named) => {
    const known = named.where === "adds" ? riding : said;
    return known.has(named.component) ? [] : [uncounted(workspace, named, known, compounds)];
  });
}

function uncounted(
  { renamed }: Workspace,
  { component, where, at }: Named,
  known: ReadonlySet<string>,
  compounds: ReadonlyMap<string, string>,
): Issue {
  const metals = countedElements(component, known);
  const compound = compounds.get(component);
  const likely =
    renamed.get(component) ??
    (compound !== undefined && known.has(compound) ? compound : likelyName(component, known));
  return issue("component-uncounted", at, {
    component,
    where,
    ...(metals === undefined ? {} : { metals }),
    ...(likely === undefined || metals !== undefined ? {} : { likely }),
  });
}

/** Nd2O3 where Nd is counted. Oxygen is named only where nothing else is. */
function countedElements(component: string, known: ReadonlySet<string>): string | undefined {
  const elements = elementsOf(component);
  const counted = elements.length > 1 ? elements.filter((element) => known.has(element)) : [];
  const metals = counted.filter((element) => element !== "O");
  const named = metals.length > 0 ? metals : counted;
  return named.length > 0 ? named.join(", ") : undefined;
}

/** Nd where Nd2O3 is counted whole. */
function compoundsByElement(counted: readonly string[]): ReadonlyMap<string, string> {
  const compounds = new Map<string, string>();
  for (const name of counted) {
    const elements = elementsOf(name);
    if (elements.length < 2) continue;
    for (const element of elements) if (!compounds.has(element)) compounds.set(element, name);
  }
  return compounds;
}

function elementsOf(name: string): readonly string[] {
  const read = readFormula(name);
  return "elements" in read ? [...read.elements.keys()] : [];
}

function* namedIn({ streams, processes }: Workspace): Generator<Named> {
  for (const { spec } of streams.values()) {
    for (const { component, at } of spec) yield { where: "spec", component, at };
  }
  for (const process of processes.values()) {
    for (const { component, at } of recoveriesIn(process)) {
      yield { where: "recovery", component, at };
    }
    for (const { component, at } of process.adds) yield { where: "adds", component, at };
    for (const { component, at } of process.unaccounted) {
      yield { where: "unaccounted", component, at };
    }
  }
}

function recoveriesIn({ run, gives, loses }: Process): readonly Recovery[] {
  const made = run.kind === "makes" ? (run.recoveries ?? []) : [];
  const others = [...gives, ...loses].flatMap(({ amount }) =>
    "recoveries" in amount ? (amount.recoveries ?? []) : [],
  );
  return [...made, ...others];
}

/** What an `expect` asks of a component that is not counted has no answer. */
function checkAsked(workspace: Workspace, said: ReadonlySet<string>): readonly Issue[] {
  return [...workspace.expectations.values()].flatMap(({ asks }) => {
    if (asks.kind === "cell" || !("component" in asks) || said.has(asks.component)) return [];
    const name = asks.component;
    const likely = workspace.renamed.get(name) ?? likelyName(name, said);
    const facts = { kind: "component" as const, name };
    return [
      issue("unknown-name", asks.componentAt, likely === undefined ? facts : { ...facts, likely }),
    ];
  });
}
