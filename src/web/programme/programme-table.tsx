import { type ReactElement, useState } from "react";
import type { Day } from "../../core/index.ts";
import { LaneAxis, type LaneSpan, ProgrammeLane } from "../../drawing/index.ts";
import { type AnyRow, type ProgrammeState, stateOfRow } from "../../programme/index.ts";
import type { PromiseStates } from "../../questions/index.ts";
import {
  factWords,
  type ProgrammeLine,
  programmeLine,
  programmeWords,
} from "../../sentences/index.ts";
import type { Fact } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { ProgrammeDetails } from "./programme-details.tsx";
import { StateMark } from "./state-mark.tsx";

interface TableProps {
  readonly view: View;
  readonly rows: readonly AnyRow[];
  readonly span: LaneSpan;
  readonly asOf: Day;
  /** Facts the text as opened had not. */
  readonly mine: ReadonlySet<Fact>;
  /** What the verdict says of each promise as of the same day. */
  readonly verdicts: PromiseStates | undefined;
}

const COLUMNS = ["name", "owner", "due", "state"] as const;
const KINDS = ["measure", "order", "indicator", "stated"] as const;

/** A line for everything promised, asked, followed or stated; parts stand under their whole. */
export function ProgrammeTable({ rows, ...common }: TableProps): ReactElement {
  const { view, span } = common;
  const words = programmeWords[view.language];
  const { columns, kinds, timeline } = words;
  return (
    <table className="programme-table">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={`programme-${column}`}>
              {columns[column]}
            </th>
          ))}
          <th scope="col" className="programme-time">
            <span className="programme-legend">
              <span>
                <Sign kind="due" /> {timeline.promised}
              </span>{" "}
              <span>
                <Sign kind="fact" /> {timeline.reported}
              </span>{" "}
              <span>
                <Sign kind="today" /> {timeline.today}
              </span>
            </span>
            <LaneAxis span={span} />
          </th>
        </tr>
      </thead>
      {KINDS.map((kind) => {
        const own = rows.filter((row) => row.kind === kind);
        if (own.length === 0) return null;
        return (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={5} className="programme-kind">
                {kinds[kind]}
              </th>
            </tr>
            {own.map((row) => (
              <Row key={row.item.id} row={row} {...common} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

/** The latest reading, and what another source says of it. */
const SHOWN = 2;

function Sign({ kind }: { readonly kind: "due" | "fact" | "today" }): ReactElement {
  return (
    <svg className="lane-sign" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      {kind === "today" ? (
        <line className="lane-today" x1={8} x2={8} y1={0} y2={16} />
      ) : (
        <circle className={`lane-${kind}`} cx={8} cy={8} r={kind === "due" ? 6.5 : 4.5} />
      )}
    </svg>
  );
}

function Row({
  view,
  row,
  span,
  asOf,
  mine,
  verdicts,
}: Omit<TableProps, "rows"> & { readonly row: AnyRow }): ReactElement {
  const words = programmeWords[view.language];
  const line = programmeLine(row, view.language);
  const state = stateOfRow(row);
  const asked = view.address.at === row.item.id;
  const [open, setOpen] = useState(asked);
  return (
    <tr className="programme-row">
      <th scope="row" className="programme-name" style={{ paddingInlineStart: row.depth * 24 }}>
        <details
          open={asked}
          ref={asked ? bring : undefined}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary>{line.name}</summary>
          <ProgrammeDetails
            view={view}
            row={row}
            line={line}
            open={open}
            asOf={asOf}
            mine={mine}
            verdicts={verdicts}
          />
        </details>
        {row.kind === "indicator" &&
          line.published.slice(0, SHOWN).map((text) => (
            <span key={text} className="programme-quiet">
              {text}
            </span>
          ))}
        {line.progress !== "" && <span className="programme-quiet">{line.progress}</span>}
      </th>
      <td className="programme-owner" data-label={words.columns.owner}>
        {row.kind === "stated" ? "" : line.owner}
      </td>
      <td className="programme-due" data-label={words.columns.due}>
        {state?.name === "noDate" ? "" : line.due}
      </td>
      <td className="programme-state" data-label={words.columns.state}>
        {state !== undefined && (
          <span className="programme-stands">
            <StateMark name={state.name} />{" "}
            <span className={`programme-${state.name}`}>
              {line.state || words.state[state.name]}
            </span>
          </span>
        )}
        {state !== undefined && restsOn(state, mine) && (
          <span className="programme-quiet">{factWords[view.language].restsOnMine}</span>
        )}
      </td>
      <td className="programme-time">
        {row.kind !== "stated" && <ProgrammeLane row={row} span={span} label={laneLabel(line)} />}
      </td>
    </tr>
  );
}

/** Without a date, or without a word of how it stands, no fact is the reason. */
function restsOn({ name, rests }: ProgrammeState, facts: ReadonlySet<Fact>): boolean {
  return name !== "noDate" && name !== "notPublished" && rests.some((fact) => facts.has(fact));
}

function laneLabel({ due, published }: ProgrammeLine): string {
  return [due, ...published].filter((part) => part !== "").join("; ");
}

/** What the address asks for is brought into sight. */
function bring(line: HTMLDetailsElement | null): void {
  line?.scrollIntoView({ block: "center" });
}
