import { utf8Text } from "../core/index.ts";
import { NOTES } from "./capsule.ts";
import type { Part } from "./stored-zip.ts";

/** Words as they were sealed: by language, or `plain` where all languages say the same. */
export interface SealedText {
  readonly plain?: string;
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
}

export interface SealedStatement {
  readonly id: string;
  readonly quote: SealedText;
  /** The language the quote is verbatim in: kk, ru, en. */
  readonly language: string;
  readonly who: SealedText;
  readonly said?: string;
  /** SHA-256 of the stored copy of the statement. */
  readonly sha256?: string;
  readonly title?: SealedText;
  readonly publisher?: string;
  readonly where?: string;
}

export interface SealedCell {
  readonly balance: string;
  readonly state: string;
  readonly reasons: readonly SealedText[];
}

export interface SealedPromise {
  readonly id: string;
  readonly statement: string;
  readonly name: SealedText;
  /** As the text states it. */
  readonly nameplate?: string;
  /** The same as a reader of each language writes it. */
  readonly nameplateText: SealedText;
  /** 2026-10-31. */
  readonly by?: string;
  /** The day since which it is published to run. */
  readonly since?: string;
  /** ahead, kept, missed, notPublished, noDate. */
  readonly date?: string;
  readonly scopes: readonly {
    readonly id: string;
    readonly name: SealedText;
    readonly cells: readonly SealedCell[];
  }[];
}

export interface SealedRow {
  readonly kind: string;
  readonly id: string;
  readonly name: SealedText;
  readonly due?: string;
  /** The promise of a statement it is. */
  readonly promise?: string;
  /** done, late, overdue, onTime, noDate, notPublished. */
  readonly state?: string;
  readonly owner: SealedText;
  readonly dueText: SealedText;
  readonly stateText: SealedText;
  readonly published: readonly SealedText[];
}

/** What a capsule tells a reader, whoever wrote it: fields of another shape are left out, never believed. */
export interface SealedContents {
  readonly name: SealedText;
  readonly statements: readonly SealedStatement[];
  readonly promises: readonly SealedPromise[];
  readonly programme: readonly SealedRow[];
  readonly notes: readonly { readonly name: string; readonly text: string }[];
}

export function contentsOf(parts: readonly Part[]): SealedContents {
  const verdict = fieldsOf(jsonOf(parts, "verdict.json"));
  const programme = fieldsOf(jsonOf(parts, "programme.json"));
  const lines = listOf(programme.lines);
  const statements = listOf(fieldsOf(jsonOf(parts, "statements.json")).statements);
  const nameplates = nameplatesOf(statements);
  const reasons = reasonsOf(listOf(verdict.told));
  const notes = parts.filter(({ path }) => path.startsWith(NOTES));
  return {
    name: textOf(verdict.name),
    statements: statements.map(statementOf),
    promises: listOf(verdict.promises).map((one) => promiseOf(one, { nameplates, reasons })),
    programme: listOf(programme.rows).map((row, i) => rowOf(row, lines[i])),
    notes: notes.map(({ path, bytes }) => ({
      name: path.slice(NOTES.length),
      text: utf8Text(bytes),
    })),
  };
}

function jsonOf(parts: readonly Part[], path: string): unknown {
  const part = parts.find((one) => one.path === path);
  try {
    return part === undefined ? undefined : JSON.parse(utf8Text(part.bytes));
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A key with its text, or nothing where there is none. */
function given<K extends string>(key: K, value: unknown): { readonly [P in K]?: string } {
  return (typeof value === "string" ? { [key]: value } : {}) as { readonly [P in K]?: string };
}

function textOf(value: unknown): SealedText {
  if (typeof value === "string") return { plain: value };
  const { plain, kk, ru, en } = fieldsOf(value);
  return { ...given("plain", plain), ...given("kk", kk), ...given("ru", ru), ...given("en", en) };
}

function statementOf(value: unknown): SealedStatement {
  const { id, quote, language, who, said, sha256, source } = fieldsOf(value);
  const { title, publisher, where } = fieldsOf(source);
  return {
    id: stringOf(id),
    quote: textOf(quote),
    language: stringOf(language),
    who: textOf(who),
    ...given("said", said),
    ...given("sha256", sha256),
    ...(title === undefined ? {} : { title: textOf(title) }),
    ...given("publisher", publisher),
    ...given("where", where),
  };
}

/** What each promise promises, in words, by its id. */
function nameplatesOf(statements: readonly unknown[]): ReadonlyMap<string, SealedText> {
  const promises = statements.flatMap((one) => listOf(fieldsOf(one).promises)).map(fieldsOf);
  return new Map(promises.map(({ id, nameplate }) => [stringOf(id), textOf(nameplate)]));
}

/** Why each cell stands as it does, in the words of its names, by promise, scope and balance. */
function reasonsOf(told: readonly unknown[]): Told["reasons"] {
  return new Map(
    told.map(fieldsOf).map(({ promise, scope, balance, reasons }) => {
      const key = keyOfCell(stringOf(promise), stringOf(scope), stringOf(balance));
      return [key, listOf(reasons).map(textOf)];
    }),
  );
}

function keyOfCell(promise: string, scope: string, balance: string): string {
  return JSON.stringify([promise, scope, balance]);
}

/** What is told in words beside the verdict's own fields. */
interface Told {
  readonly nameplates: ReadonlyMap<string, SealedText>;
  readonly reasons: ReadonlyMap<string, readonly SealedText[]>;
}

function promiseOf(value: unknown, { nameplates, reasons }: Told): SealedPromise {
  const { promise, statement, name, nameplate, date, running, scopes } = fieldsOf(value);
  const { by, state } = fieldsOf(date);
  return {
    id: stringOf(promise),
    statement: stringOf(fieldsOf(statement).id),
    name: textOf(name),
    ...given("nameplate", fieldsOf(nameplate).text),
    nameplateText: nameplates.get(stringOf(promise)) ?? {},
    ...given("by", by),
    ...given("since", fieldsOf(running).since),
    ...given("date", state),
    scopes: listOf(scopes).map((one) => {
      const scope = fieldsOf(one);
      const toldOf = (balance: string) =>
        reasons.get(keyOfCell(stringOf(promise), stringOf(scope.scope), balance));
      const cells = listOf(scope.cells).map((cell) => cellOf(cell, toldOf));
      return { id: stringOf(scope.scope), name: textOf(scope.name), cells };
    }),
  };
}

function cellOf(
  value: unknown,
  toldOf: (balance: string) => readonly SealedText[] | undefined,
): SealedCell {
  const { balance, state, conditions } = fieldsOf(value);
  const said = listOf(conditions).flatMap((one) => {
    const { what } = fieldsOf(fieldsOf(one).issue);
    return what === undefined ? [] : [textOf(what)];
  });
  const reasons = toldOf(stringOf(balance)) ?? said;
  return { balance: stringOf(balance), state: stringOf(state), reasons };
}

function rowOf(value: unknown, told: unknown): SealedRow {
  const { kind, id, name, due, promise, state } = fieldsOf(value);
  const line = fieldsOf(told);
  return {
    kind: stringOf(kind),
    id: stringOf(id),
    name: textOf(name),
    ...given("due", due),
    ...given("promise", promise),
    ...given("state", fieldsOf(state).name),
    owner: textOf(line.owner),
    dueText: textOf(line.due),
    stateText: textOf(line.state),
    published: listOf(line.published).map(textOf),
  };
}
