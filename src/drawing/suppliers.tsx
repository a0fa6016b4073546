import type { ReactElement } from "react";
import { standingWord } from "../sentences/index.ts";
import type { Condition, Supplier } from "../verdict/index.ts";
import { CardFigure, SpanFigure } from "./figure.tsx";
import { LocalWords } from "./local-words.tsx";
import { cardOf, type Page } from "./page.ts";
import { Split } from "./statement-block.tsx";

/** Who supplies, counted; and apart, what is announced and never counted. */
export function Suppliers({ page, condition }: { page: Page; condition: Condition }) {
  const { have, announced } = condition;
  // Of a by-product these are its hosts: they stand beside what is missing.
  const counted = have.kind === "amount" && condition.kind !== "byProduct" ? have.counted : [];
  const words = page.words.reasons;
  return (
    <>
      {counted.length > 0 && (
        <p className="suppliers">
          <Split text={words.counted("\u0000")}>
            <SupplierNames page={page} suppliers={counted} />
          </Split>
        </p>
      )}
      {announced.length > 0 && (
        <p className="suppliers">
          <Split text={words.announced("\u0000")}>
            <SupplierNames page={page} suppliers={announced} />
          </Split>
        </p>
      )}
    </>
  );
}

/** Each with its standing and what it offers, opening to its source. */
export function SupplierNames(props: { page: Page; suppliers: readonly Supplier[] }): ReactElement {
  const { page, suppliers } = props;
  return (
    <>
      {suppliers.map((supplier, i) => (
        <span key={supplier.path}>
          {i > 0 && "; "}
          <LocalWords page={page} text={supplier.name} />
          {supplier.standing && ` (${standingWord(supplier.standing, page.language)})`}
          {", "}
          <Offered page={page} supplier={supplier} />
        </span>
      ))}
    </>
  );
}

/** How much is offered: computed for the year, as the text states it, or unpublished. */
function Offered({ page, supplier }: { page: Page; supplier: Supplier }): ReactElement {
  const { amount, name, path } = supplier;
  if (amount) return <SpanFigure page={page} span={amount} what={name} />;
  const card = cardOf(page, path);
  if (card) return <CardFigure page={page} card={card} />;
  return <span className="unknown">{page.words.statement.unpublished}</span>;
}
