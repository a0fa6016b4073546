import type { ReactElement } from "react";
import { type Source, wordsIn } from "../workspace/index.ts";
import { LocalWords } from "./local-words.tsx";
import type { Page } from "./page.ts";
import { addressOf } from "./source-link.ts";

interface SourceProps {
  readonly page: Page;
  readonly source: Source;
}

/** A source by its title, followed by who published it and when; its number stands at the foot. */
export function CitedSource({ page, source }: SourceProps): ReactElement {
  const address = addressOf(source);
  const rest = [source.publisher, source.edition ?? source.date].filter((part) => part);
  return (
    <>
      {address ? (
        <a href={address.href} rel="noreferrer">
          <LocalWords page={page} text={source.title} />
        </a>
      ) : (
        <LocalWords page={page} text={source.title} />
      )}
      {rest.length > 0 && `, ${rest.join(", ")}`}
      <Cite page={page} ids={[source.id]} />
    </>
  );
}

/** The outlet of a statement: its publisher, else its title. */
export function Outlet({ page, source }: SourceProps): ReactElement {
  const address = addressOf(source);
  const name = source.publisher ?? wordsIn(source.title, page.language).text;
  return (
    <>
      {address ? (
        <a href={address.href} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      <Cite page={page} ids={[source.id]} />
    </>
  );
}

/** Numbers of sources as they stand at the foot; printed, where a number cannot be opened. */
export function Cite({ page, ids }: { page: Page; ids: readonly string[] }): ReactElement | null {
  const numbers = ids.flatMap((id) => page.cites.numbers.get(id) ?? []).sort((a, b) => a - b);
  if (numbers.length === 0) return null;
  return <sup className="cite">{[...new Set(numbers)].join(",")}</sup>;
}
