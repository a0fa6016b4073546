import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { figuresWords, lookedWords } from "../../sentences/index.ts";
import type { Effect } from "../../verdict/index.ts";
import { type LocalText, wordsIn } from "../../workspace/index.ts";
import { BackButton } from "./back-button.tsx";
import { BesideEachOther, Entries } from "./beside.tsx";
import { EditFigure } from "./edit-figure.tsx";
import type { FigureRow } from "./figure-rows.ts";
import { type TableProps, WIDTH } from "./figures-table.tsx";
import { InScenarios } from "./in-scenarios.tsx";
import { MovesTable } from "./moves-cell.tsx";
import { UsedBy } from "./used-by.tsx";

interface OpenedProps extends TableProps {
  readonly row: FigureRow;
}

/** All that is known of one figure, under its row: what others say, its dates, what uses it, what it moves. */
export function OpenedFigure({ row, ...table }: OpenedProps): ReactElement {
  const { view, plan } = table;
  const { language, address, go } = view;
  const words = figuresWords[language];
  const box = useRef<HTMLTableRowElement>(null);
  // An address may open a figure far down the table.
  useEffect(() => {
    const row = box.current?.previousElementSibling;
    const { top = 0, bottom = 0 } = row?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > window.innerHeight) row?.scrollIntoView({ block: "start" });
  }, []);
  const edited = address.edit ?? "";
  const edit = (path: string): void => go({ edit: path });
  const done = (): void => go({ edit: "" });
  return (
    <tr ref={box} className="figures-opened">
      <td colSpan={WIDTH}>
        <dl className="figures-facts">
          <Facts row={row} {...table} />
        </dl>
        {edited !== "" && isOf(row, edited) ? (
          <EditFigure key={edited} view={view} path={edited} done={done} />
        ) : (
          <p className="edit-ways">
            {row.entries.length === 0 && (
              <button type="button" className="edit-save" onClick={() => edit(row.path)}>
                {words.change}
              </button>
            )}
            <BackButton view={view} path={row.path} done={done} />
          </p>
        )}
        {row.entries.length > 0 && <Entries row={row} language={language} edit={edit} />}
        {row.others.length > 0 && <BesideEachOther row={row} language={language} />}
        {row.scenarios.length > 0 && <InScenarios row={row} language={language} />}
        <UsedBy row={row} plan={plan} language={language} go={go} />
        <Moved row={row} {...table} />
      </td>
    </tr>
  );
}

function isOf(row: FigureRow, path: string): boolean {
  return row.path === path || row.entries.some((entry) => entry.path === path);
}

function Facts({ row, view }: OpenedProps): ReactElement {
  const { language } = view;
  const words = figuresWords[language];
  const { card } = row;
  return (
    <>
      {card.formula !== undefined && (
        <Fact name={words.formula}>
          <span className="mono">{card.formula}</span>
        </Fact>
      )}
      {card.looked !== undefined && card.looked !== "" && (
        <Fact name={words.looked}>{lookedWords(card.looked, language)}</Fact>
      )}
      <Said name={words.ask} text={card.ask} row={view} />
      <Said
        name={words.because}
        text={row.mine === undefined ? card.because : undefined}
        row={view}
      />
      <Said name={words.note} text={card.note} row={view} />
      {card.source !== undefined && (
        <Fact name={words.columns.source}>
          {wordsIn(card.source.title, language).text}
          {card.place !== undefined && `; ${card.place}`}
        </Fact>
      )}
      <Fact name={words.columns.file}>
        <span className="mono">
          {card.at.file}:{card.at.line}
        </span>{" "}
        <span className="mono figures-quiet">{row.path}</span>
      </Fact>
    </>
  );
}

function Said({
  name,
  text,
  row,
}: {
  readonly name: string;
  readonly text: LocalText | undefined;
  readonly row: OpenedProps["view"];
}): ReactElement | null {
  if (text === undefined) return null;
  return <Fact name={name}>{wordsIn(text, row.language).text}</Fact>;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Moved({ row, view, plan, moves, names }: OpenedProps): ReactElement | null {
  const { language } = view;
  const found = moves.byPath.get(row.path);
  if (found === undefined) return null;
  const scopeName = ({ what, case: { scenario } }: Effect): string => {
    const scope = plan.base.scopes.get(what.scope ?? "")?.name;
    const own = scenario === undefined ? undefined : plan.scenarios.get(scenario)?.name;
    return [scope, own]
      .flatMap((name) => (name === undefined ? [] : [wordsIn(name, language).text]))
      .join("; ");
  };
  return (
    <div className="figures-part">
      <h2>{figuresWords[language].columns.moves}</h2>
      <MovesTable found={found} language={language} names={names} scopeName={scopeName} />
    </div>
  );
}
