import { createElement, type ReactElement, useCallback, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { changeFigures, type FigureChange, type WorkspaceFile } from "../../format/index.ts";
import { openTexts } from "../../questions/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { FiguresView } from "./figures-view.tsx";

interface Given {
  readonly files: readonly WorkspaceFile[];
  readonly language: Language;
  readonly address: Readonly<Record<string, string>>;
}

/** A page that is nothing but the figures: its state stands here, as the frame of the whole page keeps it. */
function FiguresPage({ files: given, language, address: first }: Given): ReactElement {
  const [files, setFiles] = useState(given);
  const [address, setAddress] = useState(first);
  const original = useMemo(() => openTexts(given), [given]);
  const opened = useMemo(
    () => (files === given ? original : openTexts(files)),
    [files, given, original],
  );
  const go: View["go"] = useCallback((words) => {
    setAddress((before) => {
      const next = Object.entries({ ...before, ...words }).filter(([, word]) => word);
      return Object.fromEntries(next) as Readonly<Record<string, string>>;
    });
  }, []);
  const change = (changes: readonly FigureChange[]): readonly string[] => {
    if (opened.plan === undefined) return changes.map(({ path }) => path);
    const { files: after, failed } = changeFigures(files, opened.plan.base, changes, language);
    if (failed.length === 0) setFiles(after);
    return failed;
  };
  const write = (after: readonly WorkspaceFile[]): void => setFiles(after);
  const view = { language, opened, original, files, asking: {}, judging: false, address };
  Object.assign(window, { figuresAddress: address, figuresFiles: files });
  return createElement(FiguresView, { view: { ...view, go, change, write } });
}

declare global {
  interface Window {
    showFigures: (given: Given) => void;
    readonly figuresAddress: Readonly<Record<string, string>>;
    readonly figuresFiles: readonly WorkspaceFile[];
  }
}

window.showFigures = (given) => {
  document.documentElement.lang = given.language;
  const root = document.querySelector("main");
  if (root !== null) createRoot(root).render(createElement(FiguresPage, given));
};
