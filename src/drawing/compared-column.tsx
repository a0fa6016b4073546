import type { ReactElement } from "react";
import type { PromiseVerdict } from "../verdict/index.ts";
import type { Comparable } from "../workspace/index.ts";
import { comparableRange } from "./comparable-range.ts";
import { comparedGroups } from "./compared-groups.ts";
import { CardFigure, cardText } from "./figure.tsx";
import { LocalWords, unbroken } from "./local-words.tsx";
import { cardOf, type Page } from "./page.ts";

interface ColumnProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
  readonly name: ReactElement | string;
  readonly comparables: readonly Comparable[];
  /** The kind of unit the balance is chiefly told in. */
  readonly kind: string;
}

/** One scope: range and count of its own plants, and below, uncounted, those of another scope or another unit. */
export function ComparedColumn({ page, promise, name, comparables, kind }: ColumnProps) {
  const { same, other, kinds } = comparedGroups(page, comparables, kind);
  const range = comparableRange(page, promise, same);
  const years = yearsOf(same);
  const words = page.words.sideBySide;
  return (
    <div className="compared">
      <p className="compared-scope">{name}</p>
      {same.length === 0 && (
        <p>
          <span className="hatched">{words.noneFound}</span>
        </p>
      )}
      {range && <p className="compared-range serif">{range.text}</p>}
      <p className="small">
        n = {same.length}
        {years !== "" && ` · ${years}`}
        {range && ` · ${words.plants(range.sizes)}`}
      </p>
      <ComparedList page={page} comparables={same} />
      <ComparedList page={page} comparables={other} head={words.otherScope} />
      <ComparedList page={page} comparables={kinds} head={words.otherUnit} />
    </div>
  );
}

interface ListProps {
  readonly page: Page;
  readonly comparables: readonly Comparable[];
  readonly head?: string;
}

function ComparedList({ page, comparables, head }: ListProps): ReactElement | null {
  if (comparables.length === 0) return null;
  return (
    <>
      {head !== undefined && <p className="small compared-head">{head}</p>}
      <ul className="compared-list">
        {comparables.map((one) => (
          <ComparedPlant key={one.id} page={page} comparable={one} />
        ))}
      </ul>
    </>
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
        {size && <>, {unbroken(cardText(page, size))}</>}
        {comparable.year && `, ${dashed(comparable.year)}`}
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

/** Years from one to another with the dash of a range. */
function dashed(years: string): string {
  return unbroken(years.replace(/(\d)\s*-\s*(\d)/g, "$1\u2013$2"));
}

function yearsOf(comparables: readonly Comparable[]): string {
  const years = comparables.flatMap(({ year }) => year?.match(/\b\d{4}\b/g) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first}–${last}`;
}
