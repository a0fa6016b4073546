import { useEffect, useMemo, useRef, useState } from "react";
import type { WorkspaceFile } from "../format/index.ts";
import type { Asking, CheckAnswer, Opened } from "../questions/index.ts";
import type { Judge } from "./judge-beside.ts";
import type { JudgedTexts } from "./judging.ts";

/** An answer, and the texts it is the answer of. */
export interface Judged {
  readonly opened: Opened;
  readonly answer: CheckAnswer;
}

export interface Judging {
  /** Of the last texts that could be judged. */
  readonly judged: Judged | undefined;
  /** Of the last texts, also where they say nothing that could be judged. */
  readonly last: Judged | undefined;
  readonly judging: boolean;
  /** No answer will come to the present texts: whoever judges broke off, or took too long. */
  readonly failed: boolean;
}

/** Judges texts in a worker of its own; while new ones are judged the former answer stays. */
export function useJudged(
  judge: Judge | undefined,
  files: readonly WorkspaceFile[],
  opened: Opened,
  asking: Asking,
  first: Judged | undefined,
): Judging {
  const [judged, setJudged] = useState(first?.answer.verdict === undefined ? undefined : first);
  const [last, setLast] = useState(first);
  const [judging, setJudging] = useState(false);
  const [failed, setFailed] = useState(false);
  const asked = useRef({ id: 0, files, opened, asking });
  const order = useMemo(() => JSON.stringify(asking), [asking]);
  const firstOrder = useRef<string | undefined>(first === undefined ? undefined : order);
  // Heard before anything is asked: an answer may come at once.
  useEffect(
    () =>
      judge?.follow((data) => {
        const { current } = asked;
        if (data !== undefined && data.id !== current.id) return;
        setJudging(false);
        setFailed(data === undefined);
        if (data === undefined) return;
        const next = { opened: current.opened, answer: answerOf(data, current.opened) };
        if (data.verdict !== undefined) setJudged(next);
        setLast(next);
      }),
    [judge],
  );
  useEffect(() => {
    if (judge === undefined) return undefined;
    if (firstOrder.current === order && asked.current.id === 0 && asked.current.files === files) {
      return undefined;
    }
    const id = asked.current.id + 1;
    asked.current = { id, files, opened, asking: JSON.parse(order) as Asking };
    setJudging(true);
    setFailed(false);
    judge.ask({ id, files, asking: asked.current.asking });
    return undefined;
  }, [judge, files, opened, order]);
  return { judged, last, judging, failed };
}

/** The answer with the plan read here. */
export function answerOf({ verdict, asked, issues }: JudgedTexts, opened: Opened): CheckAnswer {
  const { plan, texts } = opened;
  return {
    issues,
    texts,
    exitCode: verdict === undefined ? 2 : 0,
    ...(plan === undefined ? {} : { plan }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(asked === undefined ? {} : { asked }),
  };
}
