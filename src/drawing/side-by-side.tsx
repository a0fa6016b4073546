import type { ReactElement } from "react";
import type { FigureCard, PromiseVerdict } from "../verdict/index.ts";
import type { BalanceName, Comparable } from "../workspace/index.ts";
import { comparableRange } from "./comparable-range.ts";
import { CardFigure, cardText } from "./figure.tsx";
import { LocalWords } from "./local-words.tsx";
import { cardOf, type Page } from "./page.ts";

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
  return (
    <>
      <div className={`side-by-side columns-${Math.min(promise.scopes.length, 6)}`}>
        {promise.scopes.map(({ scope }) => (
          <ScopeColumn
            key={scope.id}
            page={page}
            promise={promise}
            name={<LocalWords page={page} text={scope.name} head />}
            comparables={others.filter((one) => one.scope === scope.id)}
          />
        ))}
      </div>
      {rest.length > 0 && (
        <div className="side-by-side columns-2">
          <ScopeColumn
            page={page}
            promise={promise}
            name={page.words.sideBySide.scopeNotStated}
            comparables={rest}
          />
        </div>
      )}
      <p className="table-notes">
        {page.words.sideBySide.notAdjusted}
        {announced.map((one) => (
          <Announced key={one.id} page={page} comparable={one} />
        ))}
      </p>
    </>
  );
}

interface ColumnProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
  readonly name: ReactElement | string;
  readonly comparables: readonly Comparable[];
}

function ScopeColumn({ page, promise, name, comparables }: ColumnProps): ReactElement {
  const range = comparableRange(page, promise, comparables);
  const years = yearsOf(comparables);
  return (
    <div className="compared">
      <p className="compared-scope">{name}</p>
      {comparables.length === 0 && (
        <p>
          <span className="hatched">{page.words.sideBySide.noneFound}</span>
        </p>
      )}
      {range && <p className="compared-range serif">{range.text}</p>}
      <p className="small">
        n = {comparables.length}
        {years !== "" && ` · ${years}`}
        {range && ` · ${page.words.sideBySide.plants(range.sizes)}`}
      </p>
      <ul className="compared-list">
        {comparables.map((one) => (
          <ComparedPlant key={one.id} page={page} comparable={one} />
        ))}
      </ul>
    </div>
  );
}

/** A plant by name with its size and year, and its own figure as its source states it. */
function ComparedPlant({ page, comparable }: { page: Page; comparable: Comparable }) {
  const card = cardOf(page, comparable.value.path);
  const size = comparable.size && cardOf(page, comparable.size.path);
  return (
    <li>
      <span>
        <LocalWords page={page} text={comparable.plant} />
        {size && <>, {sizeText(page, size)}</>}
        {comparable.year && `, ${comparable.year}`}
        {comparable.saysScope && (
          <span className="small">
            {" "}
            (<LocalWords page={page} text={comparable.saysScope} />)
          </span>
        )}
      </span>
      {card && <CardFigure page={page} card={card} />}
    </li>
  );
}

/** What is announced is one more figure, with what it does not say. */
function Announced({ page, comparable }: { page: Page; comparable: Comparable }): ReactElement {
  const card = cardOf(page, comparable.value.path);
  const words = page.words.sideBySide;
  return (
    <>
      {" "}
      <strong>{words.announced}</strong> {card && <CardFigure page={page} card={card} />}
      {comparable.year && `, ${comparable.year}`}
      {comparable.notSaid && (
        <>
          {"; "}
          {words.notSaid} <LocalWords page={page} text={comparable.notSaid} />
        </>
      )}
    </>
  );
}

function sizeText(page: Page, size: FigureCard): string {
  return cardText(page, size);
}

function yearsOf(comparables: readonly Comparable[]): string {
  const years = comparables.flatMap(({ year }) => year?.match(/\b\d{4}\b/g) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first}–${last}`;
}
