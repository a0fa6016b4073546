import { type ReactElement, useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Issue } from "../../core/index.ts";
import type { WorkspaceFile } from "../../format/index.ts";
import { checkOpened, openTexts } from "../../questions/index.ts";
import type { Verdict } from "../../verdict/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { TextView } from "./text-view.tsx";

/** What a test may ask of the page from outside. */
declare global {
  interface Window {
    readonly start: { readonly files: readonly WorkspaceFile[]; readonly language: Language };
    page: {
      readonly files: readonly WorkspaceFile[];
      readonly steps: readonly string[];
      readonly judged: number;
      readonly go: View["go"];
      /** Takes back the last step, as the page's own undo does. */
      readonly undo: () => void;
      /** A file changes from elsewhere: on the disk, or by a figure. */
      readonly change: (file: WorkspaceFile) => void;
    };
  }
}

interface Judged {
  readonly verdict?: Verdict;
  readonly issues: readonly Issue[];
  readonly times: number;
}

/** The text of a workspace in a page that judges it, with nothing else around. */
function TextPage(): ReactElement {
  const { files: original, language } = window.start;
  const [files, setFiles] = useState(original);
  const [past, setPast] = useState<readonly { files: typeof files; why: string }[]>([]);
  const [address, setAddress] = useState<Readonly<Record<string, string>>>({});
  const opened = useMemo(() => openTexts(files), [files]);
  const [judged, setJudged] = useState<Judged & { readonly of?: typeof files }>({
    issues: [],
    times: 0,
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      const { verdict, issues } = checkOpened(opened, {});
      setJudged((was) => ({
        ...was,
        ...(verdict ? { verdict } : {}),
        issues,
        times: was.times + 1,
        of: files,
      }));
    }, 20);
    return () => clearTimeout(timer);
  }, [opened, files]);
  const go: View["go"] = (words) =>
    setAddress((was) =>
      Object.fromEntries(
        Object.entries({ ...was, ...words }).flatMap(([key, word]) => (word ? [[key, word]] : [])),
      ),
    );
  const view: View = {
    language,
    opened,
    original: opened,
    files,
    asking: {},
    ...(judged.verdict === undefined ? {} : { verdict: judged.verdict }),
    judging: judged.of !== files,
    address,
    go,
    change: () => [],
    write: (next, why) => {
      setPast((steps) => [...steps, { files, why }]);
      setFiles(next);
    },
  };
  window.page = {
    files,
    steps: past.map(({ why }) => why),
    judged: judged.times,
    go,
    undo: () => {
      setFiles(past.at(-1)?.files ?? files);
      setPast(past.slice(0, -1));
    },
    change: (file) => setFiles((was) => was.map((one) => (one.path === file.path ? file : one))),
  };
  return <TextView view={view} issues={judged.issues} />;
}

const place = document.getElementById("app");
if (place !== null) createRoot(place).render(<TextPage />);
