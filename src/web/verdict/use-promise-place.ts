import { useEffect, useRef } from "react";

type Words = Readonly<Record<string, string>>;

/** Who was led to a promise sees its answer: folded ones are opened, and the keys begin there. Once a step. */
export function usePromisePlace(words: Words, drawn: unknown): void {
  const gone = useRef<Words>(undefined);
  useEffect(() => {
    if (drawn === undefined || gone.current === words) return;
    gone.current = words;
    const answer = answerOf(words.promise);
    if (answer === undefined) return;
    const place = answer.closest<HTMLElement>(".later, .other-promise") ?? answer;
    if (place instanceof HTMLDetailsElement) place.open = true;
    place.scrollIntoView();
    answer.tabIndex = -1;
    answer.focus({ preventScroll: true });
  }, [words, drawn]);
}

function answerOf(promise: string | undefined): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(".answer[data-promise]")];
  return all.find((one) => one.dataset.promise === promise);
}
