import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { type Issue, isError, keyOfIssue, type Place } from "../../core/index.ts";
import type { WorkspaceFile } from "../../format/index.ts";
import { textWords } from "../../sentences/index.ts";
import type { Plan } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { AnswerSide } from "./answer-side.tsx";
import { AtCursorLine } from "./at-cursor.tsx";
import { type Desk, deskOf } from "./desk.ts";
import { exactMend } from "./diagnostics.ts";
import { EditorPane } from "./editor-pane.tsx";
import { ExplanationPanel } from "./explanation-panel.tsx";
import { FileList } from "./file-list.tsx";
import { inOrder } from "./file-names.ts";
import { type Found, usagesOf } from "./find-text.ts";
import { FoundList, SearchFiles } from "./found-list.tsx";
import { MessageList } from "./message-list.tsx";
import { countByFile } from "./quiet.ts";
import { useAtCursor } from "./use-at-cursor.ts";
import { useQuietIssues } from "./use-quiet-issues.ts";
import { useTextEditor } from "./use-text-editor.ts";
import { useTextSteps } from "./use-text-steps.ts";
import { useTextStyle } from "./use-text-style.ts";

interface TextViewProps {
  readonly view: View;
  /** What was found when the texts were last judged; without it, what reading them and the verdict say. */
  readonly issues?: readonly Issue[];
}

/** The workspace as its text: where one learns the language, and sees the answer follow every keystroke. */
export function TextView({ view, issues }: TextViewProps): ReactElement {
  useTextStyle();
  const words = textWords[view.language];
  const file = openFile(view);
  const plan = useLastPlan(view.opened.plan);
  const { shown, typed } = useQuietIssues(useFoundIssues(view, issues));
  const desk = useMemo(
    () => deskOf({ language: view.language, files: view.files, file, issues: shown, plan }),
    [view.language, view.files, file, shown, plan],
  );
  const [explained, explain] = useState<Issue>();
  const [usages, showUsages] = useState<string>();
  const steps = useTextSteps(view, words);
  const { here, moved } = useAtCursor(desk);
  const editor = useTextEditor({ view, desk, steps, typed, moved, explain, showUsages });
  const ordered = useMemo(() => inMessageOrder(shown, view.files), [shown, view.files]);
  return (
    <main className="page text-view">
      <h1 className="vh">{words.title}</h1>
      <div className="text-left">
        <FileList
          words={words}
          files={view.files}
          open={file}
          counts={countByFile(shown)}
          choose={editor.open}
          create={editor.create}
          rename={editor.rename}
          remove={editor.remove}
        />
        <SearchFiles words={words} files={view.files} go={editor.goFound} />
      </div>
      <EditorPane words={words} file={file} host={editor.host} insert={editor.insert}>
        <AtCursorLine at={here} desk={desk} goTo={editor.goName} usages={showUsages} />
      </EditorPane>
      <AnswerSide
        language={view.language}
        words={words}
        verdict={view.verdict}
        judging={view.judging}
        readable={view.opened.plan !== undefined && !(issues ?? []).some(blocks)}
        plan={plan}
      />
      <div className="text-below">
        {usages !== undefined && (
          <Usages
            name={usages}
            desk={desk}
            go={editor.goFound}
            close={() => showUsages(undefined)}
          />
        )}
        {explained !== undefined && (
          <ExplanationPanel
            issue={explained}
            language={view.language}
            words={words}
            close={() => explain(undefined)}
          />
        )}
        <MessageList
          language={view.language}
          words={words}
          issues={ordered}
          exact={(issue) => exactMend(issue, desk)}
          go={editor.goPlace}
          mend={editor.mend}
          explain={explain}
        />
      </div>
    </main>
  );
}

interface UsagesProps {
  readonly name: string;
  readonly desk: Desk;
  readonly go: (found: Found) => void;
  readonly close: () => void;
}

function Usages({ name, desk, go, close }: UsagesProps): ReactElement {
  const { words, files } = desk;
  return (
    <section className="text-usages" aria-labelledby="text-usages">
      <h2 className="text-head" id="text-usages">
        {words.names.usagesOf(name)}
      </h2>
      <FoundList found={usagesOf(files, name)} go={go} />
      <button type="button" className="text-button" onClick={close}>
        {words.messages.close}
      </button>
    </section>
  );
}

/** The file of the address; else the head of the plan. */
export function openFile({ address, files }: Pick<View, "address" | "files">): string {
  const asked = files.find(({ path }) => path === address.file);
  return (asked ?? inOrder(files)[0])?.path ?? "";
}

/** What things are called is remembered while the texts mean no plan. */
function useLastPlan(plan: Plan | undefined): Plan | undefined {
  const last = useRef(plan);
  useEffect(() => {
    if (plan !== undefined) last.current = plan;
  }, [plan]);
  return plan ?? last.current;
}

/** While texts that mean a plan are judged, what was found of the former ones stays. */
function useFoundIssues(view: View, issues: readonly Issue[] | undefined): readonly Issue[] {
  const { opened, verdict, judging } = view;
  const told = useMemo(() => {
    if (opened.plan === undefined) return opened.issues;
    const found = issues ?? opened.issues;
    return distinct(found.some(blocks) ? found : [...found, ...conditionIssues(verdict)]);
  }, [opened, issues, verdict]);
  const last = useRef(told);
  const stays = judging && opened.plan !== undefined;
  useEffect(() => {
    if (!stays) last.current = told;
  }, [told, stays]);
  return stays ? last.current : told;
}

/** Nothing is judged of texts in which this stands; a number that is not what the text expects is judged all the same. */
function blocks(found: Issue): boolean {
  return isError(found) && found.code !== "expect-failed";
}

function conditionIssues(verdict: View["verdict"]): readonly Issue[] {
  const cells = (verdict?.promises ?? []).flatMap(({ scopes }) =>
    scopes.flatMap((one) => one.cells),
  );
  return cells.flatMap(({ conditions }) => conditions.flatMap(({ issue }) => issue ?? []));
}

/** One message a place and kind: each scope and each promise says its own. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  const isKnown = new Set<string>();
  return issues.filter((one) => {
    const key = isError(one) ? keyOfIssue(one) : JSON.stringify([one.code, one.at]);
    return !isKnown.has(key) && isKnown.add(key);
  });
}

function inMessageOrder(
  issues: readonly Issue[],
  files: readonly WorkspaceFile[],
): readonly Issue[] {
  const rank = new Map(inOrder(files).map(({ path }, i) => [path, i]));
  const of = ({ file }: Place) => rank.get(file) ?? files.length;
  return issues.toSorted(
    (a, b) => of(a.at) - of(b.at) || a.at.line - b.at.line || a.at.column - b.at.column,
  );
}
