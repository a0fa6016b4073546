import type { ReactElement } from "react";
import { lookedWords } from "../sentences/index.ts";
import { lookedIn } from "./looked-in.ts";
import { dayText, type Page, sourceOf } from "./page.ts";
import { Outlet } from "./source-words.tsx";

/** The full stop after where one looked: a Kazakh or Russian day may end with one itself. */
export function stopAfterLooked(page: Page, text: string): string {
  const { day } = lookedIn(text);
  const end = day === undefined ? lookedWords(text, page.language) : dayText(page, day);
  return end.endsWith(".") ? "" : ".";
}

/** Where one looked for a number in vain. Ids of sources become their outlets; other words stay as written. */
export function Looked({ page, text }: { page: Page; text: string }): ReactElement {
  const { ids, day } = lookedIn(text);
  const sources = ids.map((id) => sourceOf(page, id));
  if (!sources.every((source) => source !== undefined))
    return <>{lookedWords(text, page.language)}</>;
  return (
    <>
      {sources.map((source, i) => (
        <span key={source.id}>
          {i > 0 && ", "}
          <Outlet page={page} source={source} />
        </span>
      ))}
      {day !== undefined && `; ${dayText(page, day)}`}
    </>
  );
}
