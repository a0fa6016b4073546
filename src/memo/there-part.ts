import { haveClause, plainText } from "../sentences/index.ts";
import type { Condition, PromiseVerdict, Supplier } from "../verdict/index.ts";
import { cardOf, type Desk } from "./desk.ts";
import { type Paragraph, paragraph, type Run } from "./memo.ts";
import { stopped } from "./missing-part.ts";
import { capital } from "./scope-part.ts";
import { cite, firstOf, nameOf, say } from "./sheet.ts";

interface There {
  readonly condition: Condition;
  readonly supplier: Supplier;
}

/** What is there of what is needed, by whom and by which source: `3,000 t there (polysilicon): NAME, SOURCE.` */
export function therePart(desk: Desk, promise: PromiseVerdict): readonly Paragraph[] {
  const all = countedIn(promise);
  const isMine = ({ supplier }: There) => desk.input.mine?.has(supplier.path) ?? false;
  const mineFirst = [...all.filter(isMine), ...all.filter((one) => !isMine(one))];
  const shown = firstOf(desk, mineFirst, desk.room.there, "there");
  if (shown.length === 0) return [];
  const runs = shown.flatMap((one, i) => [
    ...(i === 0 ? [] : [{ text: " " }]),
    ...toldOf(desk, one),
  ]);
  return [paragraph("body", ...runs)];
}

/** Each supplier once, though several scopes count on it; hosts of a by-product deliver nothing. */
function countedIn({ scopes }: PromiseVerdict): readonly There[] {
  const all = scopes
    .flatMap(({ cells }) => cells.flatMap(({ conditions }) => conditions))
    .flatMap((condition): readonly There[] => {
      const { kind, have } = condition;
      if (kind === "byProduct" || have.kind !== "amount") return [];
      return have.counted.map((supplier) => ({ condition, supplier }));
    });
  return [
    ...new Map(all.toReversed().map((one) => [one.supplier.path, one])).values(),
  ].toReversed();
}

function toldOf(desk: Desk, { condition, supplier }: There): readonly Run[] {
  const { have, stream, mean } = condition;
  if (have.kind !== "amount") return [];
  const alone = have.counted.length === 1;
  const span = supplier.amount ?? (alone ? have.span : undefined);
  const own = span && { ...condition, have: { ...have, span } };
  const power = alone ? mean?.have : undefined;
  const amount = own === undefined ? "" : `${plainText(haveClause(own, desk.language, power))} `;
  const name = desk.names.stream(stream);
  const text = capital(`${amount}(${name}): ${whoOf(desk, supplier, name)}`);
  const { source } = cardOf(desk, supplier.path) ?? {};
  // Numbers of sources are few where room is short; the source is named here in any case.
  const cites = source !== undefined && desk.room.sourceLines ? cite(desk, [source.id]) : [];
  return [say(stopped(text)), ...cites];
}

/** A line of the gate has no name of its own: whoever put it in says in a note who delivers. */
function whoOf(desk: Desk, supplier: Supplier, stream: string): string {
  const card = cardOf(desk, supplier.path);
  const name = nameOf(desk, supplier.name);
  const note = card?.note && nameOf(desk, card.note);
  const source = card?.source && nameOf(desk, card.source.title);
  const named = name === "" || name === stream ? note : name;
  const who = [named, source].filter((one) => one !== undefined && one !== "").join(", ");
  const mark = desk.input.mine?.has(supplier.path) ? ` (${desk.words.mineMark})` : "";
  return `${who === "" ? desk.page.statement.unpublished : who}${mark}`;
}
