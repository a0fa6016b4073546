// A page of only these two views on the real server: what stands round them holds texts, and no more.
import { createElement, type ReactElement, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { changeFigures, type WorkspaceFile } from "../../format/index.ts";
import { openTexts } from "../../questions/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import type { ExampleName } from "./examples.tsx";
import { forget, keep, kept } from "./keep.ts";
import { OpenView } from "./open-view.tsx";
import { SaveView } from "./save-view.tsx";
import { takeToken } from "./token.ts";

interface Info {
  readonly files: readonly WorkspaceFile[];
  readonly digest: string;
  readonly writable: boolean;
  readonly examples: readonly ExampleName[];
}

interface Texts {
  readonly original: readonly WorkspaceFile[];
  readonly files: readonly WorkspaceFile[];
  readonly digest: string;
  readonly name: string;
  readonly conflicts: readonly string[];
}

/** What a test reaches for from outside. */
declare global {
  interface Window {
    frame: {
      files: () => readonly WorkspaceFile[];
      write: (files: readonly WorkspaceFile[]) => void;
      /** The folder has these texts by now; those of mine that it changed too stay mine. */
      follow: (files: readonly WorkspaceFile[], conflicts: readonly string[]) => void;
      keep: typeof keep;
      kept: typeof kept;
      forget: typeof forget;
    };
  }
}

function Frame({ info, language, which, token }: FrameProps): ReactElement {
  const [texts, setTexts] = useState<Texts>({
    original: info.files,
    files: info.files,
    digest: info.digest,
    name: "served",
    conflicts: [],
  });
  const { original, files, digest, name, conflicts } = texts;
  const opened = useMemo(() => openTexts(files), [files]);
  const before = useMemo(() => openTexts(original), [original]);
  const view: View = {
    language,
    opened,
    original: before,
    files,
    asking: {},
    judging: false,
    address: {},
    go: () => {},
    change: (changes) => {
      if (opened.plan === undefined) return changes.map(({ path }) => path);
      const changed = changeFigures(files, opened.plan.base, changes, language);
      setTexts({ ...texts, files: changed.files });
      return changed.failed;
    },
    write: (next) => setTexts((now) => ({ ...now, files: next })),
  };
  window.frame = {
    files: () => files,
    write: (next) => view.write(next, ""),
    follow: (next, both) => setTexts((now) => ({ ...now, original: next, conflicts: both })),
    keep,
    kept,
    forget,
  };
  if (which === "open") {
    return createElement(OpenView, {
      view,
      examples: info.examples,
      open: (next, called) => setTexts({ ...texts, original: next, files: next, name: called }),
    });
  }
  const server = {
    writable: info.writable && name === "served",
    digest,
    conflicts,
    token,
    saved: (next: readonly WorkspaceFile[], now: string) =>
      setTexts((was) => ({ ...was, original: next, digest: now })),
  };
  return createElement(SaveView, { view, server });
}

interface FrameProps {
  readonly info: Info;
  readonly language: Language;
  readonly which: string;
  readonly token: string;
}

const asked = new URLSearchParams(location.search);
const language = (asked.get("lang") ?? "kk") as Language;
const token = takeToken();
const info = (await (await fetch("/workspace.json")).json()) as Info;
const place = document.getElementById("app");
document.documentElement.lang = language;
if (place !== null) {
  const which = asked.get("view") ?? "open";
  createRoot(place).render(createElement(Frame, { info, language, which, token }));
}
