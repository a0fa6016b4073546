import type { ReactElement } from "react";
import type { ToldProgramme } from "../../questions/index.ts";
import { outWords } from "../../sentences/index.ts";
import { makeProgrammeMemoFile } from "../out/make-files.ts";
import { toldOf, useMaking } from "../out/way-out.tsx";
import type { View } from "../view.ts";

interface MemoWayProps {
  readonly view: View;
  readonly told: ToldProgramme;
  /** Which lines were chosen, in words; empty where all are shown. */
  readonly chosen: string;
}

/** The lines shown as a memo of one page; how its making goes stands beside it. */
export function ProgrammeMemoWay({ view, told, chosen }: MemoWayProps): ReactElement {
  const { language } = view;
  const words = outWords[language];
  const make = () => makeProgrammeMemoFile(view, told, chosen);
  const { progress, start } = useMaking(make, words, language);
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-disabled={progress.kind === "making"}
        onClick={start}
      >
        {words.ways.memo.title}
      </button>
      <span className="programme-made" role="status">
        {toldOf(progress, words)}
      </span>
    </>
  );
}
