import type { ReactElement, ReactNode } from "react";
import type { Page } from "./page.ts";
import type { Popover } from "./popovers.ts";

interface OpenedProps {
  readonly page: Page;
  readonly value: string;
  readonly what: ReactNode;
  readonly children: ReactNode;
  /** The words a person copies: the number with its citation. */
  readonly citation?: string;
  /** Where it stands in the text: `chains/silicon.yaml:24:7`. */
  readonly file?: string;
}

/** The inside of an opened figure: the value, what it is, rows of evidence, and two ways on. */
export function Opened(props: OpenedProps): ReactElement {
  const { page, value, what, children, citation, file } = props;
  return (
    <>
      <p className="opened-value">{value}</p>
      <p className="opened-what">{what}</p>
      {children}
      {(citation || file) && (
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
          {file && (
            <span>
              {page.words.figure.file} <span className="mono">{file}</span>
            </span>
          )}
        </p>
      )}
    </>
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
