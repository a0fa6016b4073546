/** Reads a source file's imports and names, and says where it goes through a wall. */
import { posix } from "node:path";
import { parseSync } from "vite";
import { type Room, rooms } from "./walls.ts";

/** A syntax node as the parser gives it: a type, a start, and children of any shape. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

interface Asked {
  readonly name: string;
  readonly start: number;
}

/** Words that reach the clock, chance, the machine or unchecked code. */
const outside = new Set(
  `Date performance crypto console process Buffer global globalThis window document navigator
  fetch XMLHttpRequest WebSocket setTimeout setInterval setImmediate queueMicrotask
  eval Function require localStorage`.split(/\s+/),
);

/** A test, or data made for tests, beside the file it proves. */
function isTest(path: string): boolean {
  return /\.(test|fixture)\.tsx?$/.test(path);
}

/** Faults of one file, `path` as in "src/balance/carry-flows.ts", each as "path:line: what". */
export function wallFaults(path: string, text: string): readonly string[] {
  const room = rooms.find((candidate) => path.startsWith(`src/${candidate.name}/`));
  if (!room) return [`${path}:1: is in no room of test/walls.ts`];
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) return [`${path}:1: cannot be parsed: ${errors[0]?.message}`];
  const nodes = everyNode(program as unknown as Node);
  const place = (start: number) => `${path}:${text.slice(0, start).split("\n").length}`;
  return faultsOf(path, room, nodes).map(({ name, start }) => `${place(start)}: ${name}`);
}

function faultsOf(path: string, room: Room, nodes: readonly Node[]): readonly Asked[] {
  const imports = importsOf(nodes).flatMap((asked) => importFault(path, room, asked));
  const door = posix.basename(path).startsWith("index.") ? doorFaults(nodes) : [];
  const pure = room.line === "below" && !isTest(path) ? outsideFaults(nodes) : [];
  return [...imports, ...door, ...pure];
}

/** Every module a file asks for: import, export … from, import(), and import types. */
function importsOf(nodes: readonly Node[]): readonly Asked[] {
  return nodes.flatMap((node) => {
    if (
      !/^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(
        node.type,
      )
    )
      return [];
    const source = node.source as Node | null;
    if (!source) return [];
    const name = source.value;
    return [{ name: typeof name === "string" ? name : "(computed)", start: node.start }];
  });
}

function importFault(path: string, room: Room, { name, start }: Asked): readonly Asked[] {
  const fault = name.startsWith(".")
    ? pathFault(path, room, posix.join(posix.dirname(path), name))
    : packageFault(path, room, name);
  return fault ? [{ name: fault, start }] : [];
}

function pathFault(path: string, room: Room, target: string): string | undefined {
  if (isTest(target) && !isTest(path)) return `imports ${target}, which belongs to tests`;
  if (target.startsWith(`src/${room.name}/`)) return undefined;
  if (!target.startsWith("src/")) return isTest(path) ? undefined : `imports ${target} outside src`;
  const other = target.split("/")[1] ?? "";
  if (!/^src\/[^/]+\/index\.tsx?$/.test(target))
    return `imports ${target} past the door of ${other}`;
  const allowed = isTest(path) || room.imports.some((name) => name === other);
  return allowed ? undefined : `${room.name} → ${other} is no arrow of test/walls.ts`;
}

function packageFault(path: string, room: Room, name: string): string | undefined {
  if (isTest(path) || room.packages.includes(name)) return undefined;
  if (name === "(computed)") return "imports a computed name";
  if (name.startsWith("node:"))
    return room.line === "above" ? undefined : `imports ${name} below the line`;
  return `imports package ${name}, which test/walls.ts does not grant to ${room.name}`;
}

/** A door holds re-exports and nothing else. */
function doorFaults(nodes: readonly Node[]): readonly Asked[] {
  const body = (nodes[0]?.body ?? []) as readonly Node[];
  return body
    .filter((statement) => !(statement.type.startsWith("Export") && statement.source))
    .map(({ start }) => ({ name: "a door holds only re-exports", start }));
}

function outsideFaults(nodes: readonly Node[]): readonly Asked[] {
  const own = new Set(nodes.flatMap(declaredNames)); // `process` is also a word of the trade
  return usedNames(nodes)
    .filter(({ name }) => (outside.has(name) && !own.has(name)) || forbiddenMembers.has(name))
    .map(({ name, start }) => ({ name: `uses ${name} below the line`, start }));
}

const forbiddenMembers = new Set([
  "Math.random",
  "Math as a value",
  "Intl.DateTimeFormat",
  "constructor",
]);

/** Identifiers read as values or types, and members of Math and Intl as "Math.random". */
function usedNames(nodes: readonly Node[]): readonly Asked[] {
  const notReads = new Set(nodes.flatMap(namesThatAreNoReads));
  const members = nodes.filter((node) => node.type === "MemberExpression").flatMap(memberName);
  const named = new Set(members.map(({ start }) => start));
  const reads = nodes.filter((node) => node.type === "Identifier" && !notReads.has(node));
  return [...members, ...reads.filter((node) => !named.has(node.start)).map(readName)];
}

function readName(node: Node): Asked {
  const name = String(node.name);
  return { name: name === "Math" ? "Math as a value" : name, start: node.start };
}

function memberName(node: Node): readonly Asked[] {
  const object = node.object as Node;
  const property = node.property as Node;
  const plain = node.computed ? property.value : property.name;
  if (plain === "constructor") return [{ name: plain, start: node.start }]; // a way to Function
  if (object.name !== "Math" && object.name !== "Intl") return [];
  if (typeof plain !== "string") return [];
  return [{ name: `${object.name}.${plain}`, start: node.start }];
}

/** Keys and properties carry a name without reading it: `{ process: 1 }`, `chain.process`. */
function namesThatAreNoReads(node: Node): readonly unknown[] {
  if (node.type === "MemberExpression") return node.computed ? [] : [node.property];
  if (node.type === "TSQualifiedName") return [node.right];
  const keyed = node.computed || node.shorthand ? [] : [node.key];
  const labels = node.type === "TSNamedTupleMember" ? [node.label] : [];
  const specifier = /^(Import|Export)Specifier$/.test(node.type)
    ? [node.imported, node.exported]
    : [];
  return [...keyed, ...labels, ...specifier];
}

/** Names a file gives itself: variables, parameters, functions, types, imports. */
function declaredNames(node: Node): readonly string[] {
  const binds =
    /^(VariableDeclarator|FunctionDeclaration|FunctionExpression|Class\w+|TS\w+Declaration|TSTypeParameter)$/;
  if (binds.test(node.type)) return [node.id, node.name, ...params(node)].flatMap(boundNames);
  if (/^Import\w*Specifier$/.test(node.type)) return boundNames(node.local);
  return params(node).flatMap(boundNames);
}

function params(node: Node): readonly unknown[] {
  const list = node.params ?? node.param ?? [];
  return Array.isArray(list) ? list : [list];
}

function boundNames(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === "Identifier") return [String(pattern.name)];
  if (pattern.type === "ObjectPattern") return children(pattern.properties).flatMap(boundNames);
  if (pattern.type === "ArrayPattern") return children(pattern.elements).flatMap(boundNames);
  const inner = { Property: "value", AssignmentPattern: "left", RestElement: "argument" }[
    pattern.type
  ];
  return inner ? boundNames(pattern[inner]) : [];
}

function everyNode(node: Node): readonly Node[] {
  return [node, ...Object.values(node).flatMap(children).flatMap(everyNode)];
}

function children(value: unknown): readonly Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
