import type { ReactElement } from "react";
import { parseDay } from "../core/index.ts";
import { formatDay, lookedWords } from "../sentences/index.ts";
import { type Page, sourceOf } from "./page.ts";
import { Outlet } from "./source-words.tsx";

/** `looked in KP, barbang; 2026-11-24`: ids of sources, then a day. */
const LOOKED = /^(?:looked in\s+)?([^;]+?)(?:;\s*(\d{4}-\d\d-\d\d))?$/;

/** Where one looked for a number in vain. Ids of sources become their outlets; other words stay as written. */
export function Looked({ page, text }: { page: Page; text: string }): ReactElement {
  const [, list = "", day] = LOOKED.exec(text.trim()) ?? [];
  const sources = list.split(/,\s*/).map((id) => sourceOf(page, id.trim()));
  if (!sources.every((source) => source !== undefined))
    return <>{lookedWords(text, page.language)}</>;
  const parsed = day === undefined ? undefined : parseDay(day);
  return (
    <>
      {sources.map((source, i) => (
        <span key={source.id}>
          {i > 0 && ", "}
          <Outlet page={page} source={source} />
        </span>
      ))}
      {parsed && "day" in parsed && `; ${formatDay(parsed.day, page.language)}`}
    </>
  );
}
