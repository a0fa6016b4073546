import {
  type KeyboardEvent,
  type ReactElement,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { figuresWords, type VerdictNames } from "../../sentences/index.ts";
import type { Plan } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { FigureLine } from "./figure-line.tsx";
import type { FigureRow } from "./figure-rows.ts";
import { COLUMNS, type Column, type Shown } from "./filter.ts";
import { OpenedFigure } from "./opened-figure.tsx";
import type { Moves } from "./use-moves.ts";

export interface TableProps {
  readonly view: View;
  readonly plan: Plan;
  readonly rows: readonly FigureRow[];
  readonly shown: Shown;
  readonly moves: Moves;
  readonly names: VerdictNames;
  /** The column of influence tells of one outcome only. */
  readonly narrow: boolean;
}

/** So many rows are drawn, and so many more each time the reader comes near their end. */
const PAGE = 100;

const HEADS = ["name", "value", "range", "evidence", "source", "used", "moves", "file"] as const;
export const WIDTH = HEADS.length;

export function FiguresTable(props: TableProps): ReactElement {
  const { view, rows, shown } = props;
  const { limit, showMore, end } = usePages(rows, view.address.figure);
  const words = figuresWords[view.language];
  const body = useRef<HTMLTableSectionElement>(null);
  const toggle = useCallback(
    (path: string) => view.go({ figure: view.address.figure === path ? "" : path, edit: "" }),
    [view],
  );
  return (
    <>
      <table className="figures-table" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {HEADS.map((head) => (
              <Head key={head} head={head} shown={shown} view={view} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={(event) => walk(event, view)}>
          {rows.slice(0, limit).map((row, i) => (
            <Rows key={row.path} {...props} row={row} place={i + 2} toggle={toggle} />
          ))}
        </tbody>
      </table>
      {limit < rows.length && (
        <p ref={end} className="figures-more">
          <button type="button" className="plain" onClick={showMore}>
            {words.more}
          </button>
        </p>
      )}
    </>
  );
}

function Rows({
  row,
  place,
  toggle,
  ...props
}: TableProps & {
  readonly row: FigureRow;
  readonly place: number;
  readonly toggle: (path: string) => void;
}): ReactElement {
  const { view, moves, names, narrow } = props;
  const open = view.address.figure === row.path;
  return (
    <>
      <FigureLine
        row={row}
        place={place}
        open={open}
        language={view.language}
        found={moves.byPath.get(row.path)}
        state={moves.state}
        names={names}
        narrow={narrow}
        toggle={toggle}
      />
      {open && <OpenedFigure {...props} row={row} />}
    </>
  );
}

function Head({
  head,
  shown,
  view,
}: {
  readonly head: (typeof HEADS)[number];
  readonly shown: Shown;
  readonly view: View;
}): ReactElement {
  const words = figuresWords[view.language];
  const column: Column | undefined = COLUMNS.find((one) => one === head);
  const { sort } = shown;
  const own = sort !== undefined && sort.column === column ? sort : undefined;
  const told = own && (own.down ? words.sorted.down : words.sorted.up);
  return (
    <th
      scope="col"
      className={`figures-${head}`}
      aria-sort={own && (own.down ? "descending" : "ascending")}
    >
      {column === undefined ? (
        words.columns[head]
      ) : (
        <button type="button" className="figures-head" onClick={() => view.go(next(column, own))}>
          {words.columns[head]}
          {own && <span aria-hidden="true">{own.down ? " ↓" : " ↑"}</span>}
          {told && <span className="vh"> ({told})</span>}
        </button>
      )}
    </th>
  );
}

/** Up, down, as in the text; what moves most is asked for first. */
function next(column: Column, own: Shown["sort"]): { readonly sort: string } {
  const downFirst = column === "moves" || column === "used" || column === "range";
  const [first, second] = downFirst ? [`-${column}`, column] : [column, `-${column}`];
  if (own === undefined) return { sort: first };
  const now = own.down ? `-${column}` : column;
  return { sort: now === first ? second : "" };
}

/** Arrows go from row to row, Home and End to the first and last drawn, Esc closes what is open. */
function walk(event: KeyboardEvent<HTMLTableSectionElement>, view: View): void {
  const target = event.target as HTMLElement;
  const openers = [...event.currentTarget.querySelectorAll<HTMLElement>(".figures-open")];
  if (event.key === "Escape" && view.address.figure) {
    const own = openers.find((one) => one.getAttribute("aria-expanded") === "true");
    view.go({ figure: "", edit: "" });
    own?.focus();
    return;
  }
  const at = openers.indexOf(target);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: openers.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  openers[to]?.focus();
}

/** Only as many rows as were scrolled to; an opened figure is drawn wherever it stands. */
function usePages(rows: readonly FigureRow[], open: string | undefined) {
  const [pages, setPages] = useState(1);
  const end = useRef<HTMLParagraphElement>(null);
  const showMore = useCallback(() => setPages((before) => before + 1), []);
  const at = open === undefined || open === "" ? -1 : rows.findIndex(({ path }) => path === open);
  const limit = Math.max(pages * PAGE, at + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another end of the table is watched anew
  useEffect(() => {
    if (end.current === null) return undefined;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) showMore();
      },
      { rootMargin: "600px" },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [limit, rows]);
  return { limit, showMore, end };
}
