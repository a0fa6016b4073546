import type { ReactElement, ReactNode } from "react";
import type { Place } from "../core/index.ts";
import type { Page } from "./page.ts";
import type { Popover } from "./popovers.ts";

interface OpenedProps {
  readonly page: Page;
  readonly value: string;
  readonly what: ReactNode;
  readonly children: ReactNode;
  /** The words a person copies: the number with its citation. */
  readonly citation?: string;
  /** Where it stands in the text. */
  readonly at?: Place;
  /** The figure that can be changed. */
  readonly path?: string;
}

/** The inside of an opened figure: the value, what it is, rows of evidence, and two ways on. */
export function Opened(props: OpenedProps): ReactElement {
  const { page, value, what, children, citation, at, path } = props;
  return (
    <>
      <p className="opened-value">{value}</p>
      <p className="opened-what">{what}</p>
      {children}
      {(citation || at) && (
        <p className="opened-ways">
          {citation && (
            <button
              type="button"
              className="plain"
              hidden
              data-copy={citation}
              data-copied={page.words.figure.copied}
            >
              {page.words.figure.copy}
            </button>
          )}
          {path && page.input.ways && (
            <a href={page.input.ways.edit(path)}>{page.words.figure.change}</a>
          )}
          {at && <FilePlace page={page} at={at} />}
        </p>
      )}
    </>
  );
}

/** `chains/silicon.yaml:24:7`: a link where the text can be opened. */
function FilePlace({ page, at }: { page: Page; at: Place }): ReactElement {
  const address = `${at.file}:${at.line}:${at.column}`;
  const { ways } = page.input;
  return (
    <span>
      {page.words.figure.file}{" "}
      {ways === undefined ? (
        <span className="mono">{address}</span>
      ) : (
        <a className="mono" href={ways.text(at)}>
          {address}
        </a>
      )}
    </span>
  );
}

/** One row of an opened figure; nothing where there is nothing to say. */
export function OpenedRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A figure opened: over the page, closed by Esc, by its cross, or by a touch elsewhere. */
export function OpenedFigure({ page, popover }: { page: Page; popover: Popover }): ReactElement {
  const { id, content } = popover;
  return (
    <section popover="auto" id={id} className="opened" aria-label={page.words.figure.evidence}>
      <button
        type="button"
        className="opened-close"
        popoverTarget={id}
        popoverTargetAction="hide"
        aria-label={page.words.figure.close}
      >
        ×
      </button>
      {content}
    </section>
  );
}
