import type { ReactElement } from "react";
import type { PromiseVerdict } from "../verdict/index.ts";
import type { BalanceName, Comparable, Source } from "../workspace/index.ts";
import { wordsIn } from "../workspace/index.ts";
import { ComparedColumn } from "./compared-column.tsx";
import { chiefKind, currenciesOf } from "./compared-groups.ts";
import { CardFigure } from "./figure.tsx";
import { LocalWords } from "./local-words.tsx";
import { cardOf, dayText, type Page } from "./page.ts";
import { Cite } from "./source-words.tsx";

interface SideBySideProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
  readonly balance: BalanceName;
}

/** Published figures of other plants under each scope, and the announced one: never divided, never ranked. */
export function SideBySide({ page, promise, balance }: SideBySideProps): ReactElement | null {
  const all = page.input.verdict.comparables.filter((one) => one.balance === balance);
  if (all.length === 0) return null;
  const announced = all.filter((one) => one.announced);
  const others = all.filter((one) => !one.announced);
  const known = new Set(promise.scopes.map(({ scope }) => scope.id));
  const rest = others.filter(({ scope }) => scope === undefined || !known.has(scope));
  const shared = { page, promise, kind: chiefKind(page, all) };
  return (
    <>
      <div className={`side-by-side columns-${Math.min(promise.scopes.length, 6)}`}>
        {promise.scopes.map(({ scope }) => (
          <ComparedColumn
            key={scope.id}
            {...shared}
            name={<LocalWords page={page} text={scope.name} head />}
            comparables={others.filter((one) => one.scope === scope.id)}
          />
        ))}
      </div>
      {rest.length > 0 && (
        <div className="side-by-side columns-2">
          <ComparedColumn
            {...shared}
            name={page.words.sideBySide.scopeNotStated}
            comparables={rest}
          />
        </div>
      )}
      <div className="table-notes">
        <p>{page.words.sideBySide.notAdjusted(currenciesOf(page, all).size > 1)}</p>
        {announced.map((one) => (
          <Announced key={one.id} page={page} comparable={one} />
        ))}
      </div>
    </>
  );
}

/** What is announced is one more figure: whose it is, in which outlet, and what it does not say. */
function Announced({ page, comparable }: { page: Page; comparable: Comparable }): ReactElement {
  const card = cardOf(page, comparable.value.path);
  const words = page.words.sideBySide;
  return (
    <p>
      <strong>{words.announced}</strong> <LocalWords page={page} text={comparable.plant} />
      {card?.source && outletText(page, comparable, card.source)}
      {": "}
      {card && <CardFigure page={page} card={card} />}
      {card?.source && <Cite page={page} ids={[card.source.id]} />}.
      {comparable.notSaid && (
        <>
          {" "}
          <strong>{words.notSaid}</strong> <LocalWords page={page} text={comparable.notSaid} head />
        </>
      )}
    </p>
  );
}

/** Outlet and date, where the name does not say them itself. */
function outletText(page: Page, { plant }: Comparable, source: Source): string {
  const outlet = source.publisher ?? wordsIn(source.title, page.language).text;
  if (wordsIn(plant, page.language).text.includes(outlet)) return "";
  const date = source.date === undefined ? [] : [dayText(page, source.date)];
  return [``, outlet, ...date].join(", ");
}
