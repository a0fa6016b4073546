import type { ReactElement } from "react";
import { formatPercent, nameOfId } from "../sentences/index.ts";
import type { Elements, Span } from "../verdict/index.ts";
import type { LocalText } from "../workspace/index.ts";
import { ElementBar } from "./element-bar.tsx";
import { type ElementRow, FINDING } from "./element-rows.ts";
import { SpanFigure } from "./figure.tsx";
import { turned } from "./lanes-of.ts";
import { headed, LocalWords, plainWords } from "./local-words.tsx";
import { baseOf, type Page } from "./page.ts";
import { Split } from "./statement-block.tsx";

interface TableProps {
  readonly page: Page;
  readonly rows: readonly ElementRow[];
  /** Of a promise: how many scopes stand side by side. */
  readonly scopes: number;
}

/** Per component and process: what enters, what of it is by difference, what is unaccounted. */
export function ElementsTable({ page, rows, scopes }: TableProps): ReactElement {
  const words = page.words.elements;
  return (
    <table className="elements-table">
      <caption className="vh">{words.title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.process}</th>
          {scopes > 1 && <th scope="col">{words.scopes}</th>}
          <th scope="col">{words.enters}</th>
          <th scope="col">{words.byDifference}</th>
          <th scope="col">{words.unaccounted}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <Row
            key={`${row.component} ${row.process} ${row.plant ?? ""} ${row.scopes.join()}`}
            page={page}
            row={row}
            again={rows[i - 1]?.component === row.component}
            scopes={scopes}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly page: Page;
  readonly row: ElementRow;
  /** The row above is of the same component. */
  readonly again: boolean;
  readonly scopes: number;
}

function Row({ page, row, again, scopes }: RowProps): ReactElement {
  const words = page.words.elements;
  const { component, process, plant, enters, byDifference, explained } = row;
  const name = nameOf(page, component);
  return (
    <tr className={again ? undefined : "element-first"}>
      <th scope="row">
        <span className={again ? "vh" : undefined}>
          <LocalWords page={page} text={name} head />
        </span>
      </th>
      <td className="element-where">
        <LocalWords page={page} text={nameOf(page, process)} />
        {plant !== undefined && (
          <>
            {" · "}
            <LocalWords page={page} text={nameOf(page, plant)} />
          </>
        )}
        <ElementBar line={row} />
        {explained && (
          <span className="small element-why">
            <LocalWords page={page} text={explained} head />
          </span>
        )}
      </td>
      {scopes > 1 && <td data-name={words.scopes}>{row.scopes.map((at) => at + 1).join(", ")}</td>}
      <td data-name={words.enters}>
        <Tonnes page={page} span={enters} what={name} />
      </td>
      <td data-name={words.byDifference} className={byDifference ? undefined : "element-none"}>
        {byDifference ? <Tonnes page={page} span={byDifference} what={name} /> : "–"}
      </td>
      <td
        data-name={words.unaccounted}
        className={row.unaccounted || row.unpublished ? undefined : "element-none"}
      >
        <Lost page={page} row={row} what={name} />
      </td>
    </tr>
  );
}

export function nameOf(page: Page, id: string): LocalText {
  return nameOfId(baseOf(page), id) ?? { plain: id };
}

interface TonnesProps {
  readonly page: Page;
  readonly span: Span;
  readonly what: LocalText;
}

function Tonnes({ page, span, what }: TonnesProps): ReactElement {
  return <SpanFigure page={page} span={span} what={what} />;
}

/** Tonnes and share; below one part in a hundred it is said to be small. */
function Lost({ page, row, what }: { page: Page; row: ElementRow; what: LocalText }) {
  const { unaccounted, share = 0, unpublished } = row;
  const words = page.words.elements;
  if (unpublished) return <span className="hatched">{page.words.statement.unpublished}</span>;
  if (unaccounted === undefined) return "–";
  if (share < 0)
    return (
      <Split text={words.more("\u0000")}>
        <Tonnes page={page} span={turned(unaccounted)} what={what} />
      </Split>
    );
  const part = formatPercent(share, page.language, { digits: 3 });
  const small = share < FINDING;
  return (
    <>
      <Tonnes page={page} span={unaccounted} what={what} />,{" "}
      <span className={small ? undefined : "element-share"}>{part}</span>
      {small && `, ${words.small}`}
    </>
  );
}

interface NotesProps {
  readonly page: Page;
  readonly all: readonly Elements[];
  readonly rows: readonly ElementRow[];
}

/** Whose composition nobody says: of these the amounts are at least what stands there. Components alike stand together. */
export function UnstatedNotes({ page, all, rows }: NotesProps): ReactElement {
  const shown = new Set(rows.map(({ component }) => component));
  const streams = new Map<string, Set<string>>();
  for (const { component, streams: own } of all.flatMap(({ unstated }) => unstated)) {
    if (!shown.has(component)) continue;
    streams.set(component, new Set([...(streams.get(component) ?? []), ...own]));
  }
  const listed = (ids: Iterable<string>) =>
    [...ids].map((id) => plainWords(page, nameOf(page, id))).join(", ");
  const alike = Map.groupBy(streams, ([, own]) => listed(own));
  return (
    <>
      {[...alike].map(([own, entries]) => (
        <p key={own}>
          {headed(page.words.elements.unstated(listed(entries.map(([id]) => id)), own))}
        </p>
      ))}
    </>
  );
}
