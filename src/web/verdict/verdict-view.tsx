import { type ReactElement, useMemo } from "react";
import { formatDay } from "../../core/index.ts";
import { openPage, type Page, ReportMain } from "../../drawing/index.ts";
import type { Asking } from "../../questions/index.ts";
import { pageInput } from "../../questions/index.ts";
import type { Language, Plan } from "../../workspace/index.ts";
import type { Judged } from "../use-judged.ts";
import { AskingRow } from "./asking-row.tsx";
import { MineTold } from "./mine-told.tsx";
import { OpenedFigures } from "./opened-figures.tsx";
import { usePromisePlace } from "./use-promise-place.ts";

interface VerdictViewProps {
  readonly language: Language;
  readonly judged: Judged;
  readonly asking: Asking;
  readonly ask: (asking: Asking) => void;
  /** Words of the address: which promise one was led to. */
  readonly words: Readonly<Record<string, string>>;
  /** The plan as it was opened. */
  readonly original: Plan | undefined;
  readonly ways: NonNullable<Page["input"]["ways"]>;
  /** Where the data behind the verdict are had, by their kinds. */
  readonly data: Readonly<Record<string, string>>;
}

/** The report of a verdict, alive: the same parts as on paper, with what is asked above them. */
export function VerdictView(props: VerdictViewProps): ReactElement | null {
  const { language, judged, asking, ask, ways, data, original, words } = props;
  const page = useMemo(
    () => livePage(judged, language, ways, data),
    [judged, language, ways, data],
  );
  usePromisePlace(words, page);
  if (page === undefined) return null;
  return (
    <>
      <AskingRow
        language={language}
        plan={judged.answer.plan}
        asking={asking}
        asOf={formatDay(page.input.verdict.asOf)}
        ask={ask}
      />
      <MineTold language={language} original={original} now={judged.answer.plan} />
      <ReportMain page={page} />
      <OpenedFigures page={page} />
    </>
  );
}

function livePage(
  { answer }: Judged,
  language: Language,
  ways: VerdictViewProps["ways"],
  data: VerdictViewProps["data"],
): Page | undefined {
  const input = pageInput(answer, language);
  if (input === undefined) return undefined;
  return openPage({ ...input, fonts: [], ways, data });
}
