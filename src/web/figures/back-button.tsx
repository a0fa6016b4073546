import { type ReactElement, useMemo } from "react";
import { editWords } from "../../sentences/index.ts";
import type { EditView } from "./edit-figure.tsx";
import { wayBack } from "./try-change.ts";

interface BackProps {
  readonly view: EditView;
  readonly path: string;
  readonly done: () => void;
}

/** Brings this one figure back, where it differs and can be brought back alone. */
export function BackButton({ view, path, done }: BackProps): ReactElement | null {
  const { opened, original, files, language } = view;
  const way = useMemo(
    () => wayBack(opened, original, files, path, language),
    [opened, original, files, path, language],
  );
  const words = editWords[language];
  if (way === undefined) return null;
  const { change } = way;
  if (change === undefined) return <span className="edit-told">{words.notBack}</span>;
  const bringBack = (): void => {
    if (view.change([change]).length === 0) done();
  };
  return (
    <button type="button" className="plain" onClick={bringBack}>
      {words.back}
    </button>
  );
}
