import { type ReactElement, useCallback, useEffect, useMemo } from "react";
import { type Asking, openTexts } from "../questions/index.ts";
import { webWords } from "../sentences/index.ts";
import { type Address, atView, writeAddress } from "./address.ts";
import { countDifferences } from "./differences.ts";
import type { FilesParts } from "./files/files-view.tsx";
import { IssueList } from "./frame/issue-list.tsx";
import { LinksInPlace } from "./frame/links-in-place.tsx";
import { MineLine } from "./frame/mine-line.tsx";
import { Standing } from "./frame/standing.tsx";
import { LiveTopLine } from "./frame/top-line.tsx";
import { ViewFence } from "./frame/view-fence.tsx";
import type { Judge } from "./judge-beside.ts";
import type { Start } from "./server-info.ts";
import { isChanged } from "./session.ts";
import { type Located, useAddress } from "./use-address.ts";
import { type Judged, type Judging, useJudged } from "./use-judged.ts";
import { useKept } from "./use-kept.ts";
import { useServer } from "./use-server.ts";
import { SERVED, type SessionControl, useSession } from "./use-session.ts";
import { useView } from "./use-view.ts";
import { VerdictView } from "./verdict/verdict-view.tsx";
import type { View } from "./view.ts";
import { OtherView } from "./views.tsx";

export interface AppProps {
  readonly start: Start;
  readonly address: Address;
  /** The answer to the texts as they came, where it is known already. */
  readonly first?: Judged;
  /** Absent where there is no browser. */
  readonly judge?: Judge;
}

/** The whole page. */
export function App({ start, address, first, judge }: AppProps): ReactElement {
  const located = useAddress(address);
  const control = useSession(SERVED, start.server.files);
  const { session, open } = control;
  const { server, saving, conflicts } = useServer(start.server, control);
  const keeping = useKept(control);
  const opened = useMemo(
    () =>
      first !== undefined && session.files === start.server.files
        ? first.opened
        : openTexts(session.files),
    [session.files, first, start],
  );
  const original = useMemo(
    () => (session.original === session.files ? opened : openTexts(session.original)),
    [session.original, session.files, opened],
  );
  const judging = useJudged(judge, session.files, opened, located.address.asking, first);
  const view = useView({ located, control, judging, opened, original });
  const differs = useMemo(() => countDifferences(original, opened), [original, opened]);
  useDocument(located.address);
  const { language } = located.address;
  const files = useMemo(
    () => ({
      saving,
      examples: server.examples,
      open: (texts: Parameters<FilesParts["open"]>[0], name: string) => open(name, texts),
    }),
    [saving, server.examples, open],
  );
  const name = opened.plan?.base.name ?? judging.judged?.answer.verdict?.name ?? { plain: "" };
  return (
    <LinksInPlace located={located}>
      <LiveTopLine located={located} name={name} theme={start.theme} plan={opened.plan} />
      <MineLine
        located={located}
        control={control}
        differs={differs}
        changed={isChanged(session)}
      />
      <Standing located={located} judging={judging} conflicts={conflicts} keeping={keeping} />
      <div id="content" tabIndex={-1}>
        <ViewFence failed={webWords[language].viewFailed} again={view}>
          <Shown located={located} control={control} judging={judging} view={view} files={files} />
        </ViewFence>
      </div>
    </LinksInPlace>
  );
}

/** The language of the document follows the page; once this has run, it has come to life. */
function useDocument({ language, view }: Address): void {
  useEffect(() => {
    document.documentElement.lang = language;
    // biome-ignore lint/suspicious/noDocumentCookie: the server reads it before the first screen is drawn
    document.cookie = `tizbek-language=${language}; path=/; max-age=31536000; samesite=strict`;
    document.documentElement.dataset.alive = "";
  }, [language]);
  useEffect(() => {
    document.title = `${webWords[language].views[view]} – Tizbek`;
  }, [language, view]);
}

interface ShownProps {
  readonly located: Located;
  readonly control: SessionControl;
  readonly judging: Judging;
  readonly view: View;
  readonly files: FilesParts;
}

function Shown({ located, control, judging, view, files }: ShownProps): ReactElement | null {
  const { address, settle } = located;
  const { language, asking } = address;
  const ask = useCallback(
    (next: Asking) => settle({ ...address, asking: next }),
    [address, settle],
  );
  const ways = useMemo(() => waysFrom(language, asking), [language, asking]);
  const changed = isChanged(control.session) || control.session.origin !== SERVED;
  const data = useMemo(() => dataFrom(address, changed), [address, changed]);
  const { judged, last } = judging;
  if (address.view !== "verdict") {
    const issues = last === undefined ? {} : { issues: last.answer.issues };
    return <OtherView name={address.view} view={view} control={control} {...issues} {...files} />;
  }
  if (judged !== undefined) {
    const { words } = address;
    const original = view.original.plan;
    const all = { language, judged, asking, ask, words, ways, data, original };
    return <VerdictView {...all} />;
  }
  if (last === undefined) return null;
  const { issues, texts } = last.answer;
  return <IssueList located={located} issues={issues} texts={texts} />;
}

/** Where a figure of the verdict is changed, and where its text opens. */
function waysFrom(language: Address["language"], asking: Asking) {
  const here: Address = { language, view: "verdict", asking, words: {} };
  return {
    edit: (path: string) => writeAddress(atView(here, "mine", { edit: path })),
    text: ({ file, line, column }: { file: string; line: number; column: number }) =>
      writeAddress(atView(here, "text", { file, at: `${line}:${column}` })),
  };
}

/** The data behind the verdict: the server has those of its own texts, what is mine is made here. */
function dataFrom(address: Address, changed: boolean): Readonly<Record<string, string>> {
  if (changed) {
    return { ".docx .xlsx .csv .json": writeAddress(atView(address, "files", { at: "out" })) };
  }
  const search = writeAddress({ ...address, words: {} }).split("?")[1];
  const end = search === undefined ? "" : `?${search}`;
  return { ".json": `/verdict.json${end}`, ".csv": `/data.csv${end}` };
}
