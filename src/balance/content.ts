import {
  type Content,
  type Fraction,
  readContent,
  type Stream,
  type Workspace,
} from "../workspace/index.ts";
import type { Measures } from "./amount.ts";

/** Read once for a table: formulas are taken apart, not evaluated. */
const contents = new WeakMap<object, Map<string, Content>>();

/** What a stream declares it is made of; undefined where its composition is a result. */
export function contentOf(stream: Stream, { table, counted }: Measures): Content | undefined {
  if (stream.of === undefined) return undefined;
  const known = contents.get(table) ?? new Map<string, Content>();
  contents.set(table, known);
  const content = known.get(stream.id) ?? readContent(stream.of, counted, table);
  known.set(stream.id, content);
  return content;
}

/** Shares found with the balance, where an amount hangs on them. */
export function gradesOf(stream: Stream, { table }: Measures): Content | undefined {
  const slots = table.grades.get(stream.id);
  if (slots === undefined) return undefined;
  return new Map(
    [...slots].map(([component, slot]): readonly [string, Fraction] => [
      component,
      { slot, slots: [slot], missing: [], evaluate: (values) => values[slot] ?? Number.NaN },
    ]),
  );
}

/** Names that are counted whole: elements and lumps of the accounts, and what rides along. */
export function countedIn({ accounts, traces }: Workspace): ReadonlySet<string> {
  return new Set([...accounts.keys(), ...traces.keys()]);
}
