import type { ReactElement } from "react";
import { type Source, wordsIn } from "../workspace/index.ts";
import { LocalWords, plainWords } from "./local-words.tsx";
import { dayText, type Page } from "./page.ts";
import { addressOf } from "./source-link.ts";

interface SourceProps {
  readonly page: Page;
  readonly source: Source;
}

/** A source by its title, followed by who published it and when; its number stands at the foot. */
export function CitedSource({ page, source }: SourceProps): ReactElement {
  const address = addressOf(source);
  const rest = [source.publisher, source.edition, source.date && dayText(page, source.date)].filter(
    (part) => part,
  );
  return (
    <>
      {address ? (
        <a href={address.href} rel="noreferrer">
          <SourceTitle page={page} source={source} />
        </a>
      ) : (
        <SourceTitle page={page} source={source} />
      )}
      {rest.length > 0 && `, ${rest.join(", ")}`}
      <Cite page={page} ids={[source.id]} />
    </>
  );
}

/** A title as it stands; of Chinese characters it is said that they are Chinese. */
export function SourceTitle({ page, source }: SourceProps): ReactElement {
  if (!/\p{Script=Han}/u.test(plainWords(page, source.title)))
    return <LocalWords page={page} text={source.title} />;
  return (
    <>
      <span lang="zh">{plainWords(page, source.title)}</span>{" "}
      <span className="fell">({page.words.figure.inChinese})</span>
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
