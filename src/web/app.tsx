import {
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from "react";
import { isError } from "../core/index.ts";
import { type Asking, openTexts } from "../questions/index.ts";
import { webWords } from "../sentences/index.ts";
import { type Address, atView, readAddress, withWords, writeAddress } from "./address.ts";
import { changeEverywhere } from "./change.ts";
import { countDifferences } from "./differences.ts";
import { IssueList } from "./frame/issue-list.tsx";
import { MineLine } from "./frame/mine-line.tsx";
import { PlaceLink } from "./frame/place-link.tsx";
import { LiveTopLine } from "./frame/top-line.tsx";
import { ViewFence } from "./frame/view-fence.tsx";
import type { ServerInfo, Start } from "./server-info.ts";
import { isChanged } from "./session.ts";
import { isPlainClick, type Located, useAddress } from "./use-address.ts";
import { type Judged, type Judging, useJudged } from "./use-judged.ts";
import { useServerNews } from "./use-server-news.ts";
import { type SessionControl, useSession } from "./use-session.ts";
import { VerdictView } from "./verdict/verdict-view.tsx";
import type { View } from "./view.ts";

const OtherView = lazy(() => import("./other-view.tsx"));

export interface AppProps {
  readonly start: Start;
  readonly address: Address;
  /** The answer to the texts as they came, where it is known already. */
  readonly first?: Judged;
  /** Absent where there is no browser. */
  readonly worker?: Worker;
}

/** The whole page. */
export function App({ start, address, first, worker }: AppProps): ReactElement {
  const located = useAddress(address);
  const control = useSession(start.server.name, start.server.files);
  const { server, conflicts } = useServer(start, control);
  const { session } = control;
  const opened = useMemo(
    () =>
      first?.opened !== undefined && session.files === start.server.files
        ? first.opened
        : openTexts(session.files),
    [session.files, first, start],
  );
  const original = useMemo(
    () => (session.original === session.files ? opened : openTexts(session.original)),
    [session.original, session.files, opened],
  );
  const { asking } = located.address;
  const judging = useJudged(worker, session.files, opened, asking, first);
  const view = useView({ located, control, judging, opened, original });
  useDocument(located.address);
  const changed = isChanged(session);
  const differs = useMemo(() => countDifferences(original, opened), [original, opened]);
  return (
    <LinksInPlace located={located}>
      <LiveTopLine located={located} name={nameOf(judging, opened)} theme={start.theme} />
      <MineLine located={located} control={control} differs={differs} changed={changed} />
      <Standing located={located} judging={judging} conflicts={conflicts} />
      <div id="content">
        <ViewFence failed={webWords[located.address.language].viewFailed} again={session.files}>
          <Shown
            server={server}
            located={located}
            control={control}
            judging={judging}
            view={view}
          />
        </ViewFence>
      </div>
    </LinksInPlace>
  );
}

/** The language of the document follows the page; once this has run, it has come to life. */
function useDocument({ language, view }: Address): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.alive = "";
  }, [language]);
  useEffect(() => {
    document.title = `${webWords[language].views[view]} – Tizbek`;
  }, [language, view]);
}

/** What the server serves now; what I have not touched follows it, what both changed is told. */
function useServer(start: Start, { session, rebase }: SessionControl) {
  const [server, setServer] = useState(start.server);
  const [conflicts, setConflicts] = useState<readonly string[]>([]);
  const { origin } = session;
  const heard = useCallback(
    (next: ServerInfo) => {
      setServer(next);
      if (origin === next.name) setConflicts(rebase(next.files));
    },
    [origin, rebase],
  );
  useServerNews(server.version, heard);
  return { server, conflicts };
}

interface ShownProps {
  readonly server: ServerInfo;
  readonly located: Located;
  readonly control: SessionControl;
  readonly judging: Judging;
  readonly view: View;
}

function Shown({ server, located, control, judging, view }: ShownProps): ReactElement | null {
  const { address, settle } = located;
  const { language, asking } = address;
  const ask = useCallback(
    (next: Asking) => settle({ ...address, asking: next }),
    [address, settle],
  );
  const ways = useMemo(() => waysFrom(language, asking), [language, asking]);
  const changed = isChanged(control.session);
  const data = useMemo(() => dataFrom(address, changed), [address, changed]);
  if (address.view === "verdict") {
    const { judged, last } = judging;
    if (judged === undefined) {
      if (last === undefined) return null;
      const { issues, texts } = last.answer;
      return <IssueList located={located} issues={issues} texts={texts} />;
    }
    return (
      <VerdictView
        language={language}
        judged={judged}
        asking={asking}
        ask={ask}
        ways={ways}
        data={data}
      />
    );
  }
  const waiting = <p className="page line waiting">{webWords[language].loading}</p>;
  return (
    <Suspense fallback={waiting}>
      <OtherView name={address.view} view={view} control={control} server={server} />
    </Suspense>
  );
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
  if (changed)
    return { ".docx .xlsx .csv .json": writeAddress(atView(address, "files", { at: "out" })) };
  const search = writeAddress({ ...address, words: {} }).split("?")[1];
  const end = search === undefined ? "" : `?${search}`;
  return { ".json": `/verdict.json${end}`, ".csv": `/data.csv${end}` };
}

/** Links the drawing makes are plain addresses: they too are followed without leaving. */
function LinksInPlace({ located, children }: { located: Located; children: ReactNode }) {
  const { follow } = located;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div
      onClick={(event) => {
        const link = event.target instanceof Element ? event.target.closest("a") : null;
        const to = link?.getAttribute("href") ?? "";
        if (event.defaultPrevented || !isPlainClick(event) || !/^\/(?:kk|ru|en)(?:[/?]|$)/.test(to))
          return;
        event.preventDefault();
        const { pathname, search } = new URL(to, location.href);
        follow(readAddress(pathname, search));
      }}
    >
      {children}
    </div>
  );
}

interface StandingProps {
  readonly located: Located;
  readonly judging: Judging;
  /** Files that changed on disk and are mine as well. */
  readonly conflicts: readonly string[];
}

/** While it is worked out, and where it cannot be. */
function Standing({ located, judging, conflicts }: StandingProps) {
  const { address, follow } = located;
  const words = webWords[address.language];
  const errors = judging.last?.answer.issues.filter(isError).length ?? 0;
  const blocked = judging.last !== undefined && judging.last.answer.verdict === undefined;
  return (
    <div className={judging.judging ? "standing-line computing" : "standing-line"} role="status">
      <span className="vh">{judging.judging ? words.judging : ""}</span>
      {conflicts.length > 0 && <p className="page">{words.changedOnDisk(conflicts.join(", "))}</p>}
      {blocked && (
        <p className="page">
          {words.cannotJudge(errors, judging.judged !== undefined)}{" "}
          <PlaceLink to={atView(address, "text")} go={follow}>
            {words.toTheText}
          </PlaceLink>
        </p>
      )}
    </div>
  );
}

interface ViewParts {
  readonly located: Located;
  readonly control: SessionControl;
  readonly judging: Judging;
  readonly opened: View["opened"];
  readonly original: View["original"];
}

function useView({ located, control, judging, opened, original }: ViewParts): View {
  const { address, settle } = located;
  const { session, write } = control;
  const { files } = session;
  const go = useCallback<View["go"]>(
    (words) => settle(withWords(address, words)),
    [address, settle],
  );
  const change = useCallback<View["change"]>(
    (changes) => {
      const changed = changeEverywhere(opened, files, changes, address.language);
      write(changed.files, changes.map(({ path }) => path).join(", "));
      return changed.failed;
    },
    [opened, files, address.language, write],
  );
  const verdict = judging.judged?.answer.verdict;
  return useMemo(
    () => ({
      language: address.language,
      opened,
      original,
      files,
      asking: address.asking,
      ...(verdict === undefined ? {} : { verdict }),
      judging: judging.judging,
      address: address.words,
      go,
      change,
      write,
    }),
    [address, opened, original, files, verdict, judging.judging, go, change, write],
  );
}

function nameOf({ judged }: Judging, opened: View["opened"]) {
  return opened.plan?.base.name ?? judged?.answer.verdict?.name ?? { plain: "" };
}
