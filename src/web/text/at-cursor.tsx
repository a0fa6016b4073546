import type { EditorState } from "@codemirror/state";
import type { ReactElement } from "react";
import type { FigureCard } from "../../verdict/index.ts";
import type { Named } from "./declared.ts";
import { type Desk, nameOf } from "./desk.ts";
import { cardAt, type NameActions, nameAt, textIn, toldOf } from "./hover.ts";

/** The figure and the name a cursor stands on. */
export interface AtCursor {
  readonly card: FigureCard | undefined;
  readonly named: Named | undefined;
}

export function atCursor(state: EditorState, desk: Desk): AtCursor {
  const { head } = state.selection.main;
  return { card: cardAt(state, head, desk), named: nameAt(state, head, desk)?.named };
}

interface AtCursorProps extends NameActions {
  readonly at: AtCursor;
  readonly desk: Desk;
}

/** What the pointer is told over a figure or a name, for whoever has no pointer. */
export function AtCursorLine({
  at: { card, named },
  desk,
  goTo,
  usages,
}: AtCursorProps): ReactElement {
  const { names } = desk.words;
  const told = card && toldOf(card, desk);
  const name = named && nameOf(desk.plan, named.kind, named.id);
  return (
    <div className="text-here">
      {told && (
        <p>
          {told.what}: <strong>{told.value}</strong>
          {told.facts.map(([head, text]) => (
            <span key={head}>
              {" · "}
              <span className="text-note">{head}</span> {text}
            </span>
          ))}
        </p>
      )}
      {named && (
        <p>
          <span className="text-note">{names.kinds[named.kind]}</span>{" "}
          <span className="mono">{named.id}</span> {name && textIn(name, desk)}{" "}
          <button type="button" className="text-button" onClick={() => goTo(named)}>
            {names.goTo}
          </button>{" "}
          <button type="button" className="text-button" onClick={() => usages(named.id)}>
            {names.usages}
          </button>
        </p>
      )}
    </div>
  );
}
