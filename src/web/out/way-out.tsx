import { type ReactElement, type ReactNode, useId, useRef, useState } from "react";
import { formatNumber, type OutName, type OutWords, outWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { type Made, NotMade } from "./make-files.ts";
import { saveFile } from "./save-file.ts";
import { TooLarge } from "./svg-to-png.ts";

type Progress =
  | { readonly kind: "idle" }
  | { readonly kind: "making" }
  | { readonly kind: "made" | "failed"; readonly told: string };

interface RowProps {
  readonly name: OutName;
  readonly language: Language;
  readonly button: ReactNode;
  readonly told: ReactNode;
  readonly children?: ReactNode;
}

/** One thing that leaves: what it is and for whom, what may be chosen, the way to take it, and how that goes. */
export function OutRow({ name, language, button, told, children }: RowProps): ReactElement {
  const { title, about } = outWords[language].ways[name];
  return (
    <section className="way-out">
      <div>
        <h2 className="way-out-title">{title}</h2>
        <p>{about}</p>
      </div>
      <div className="way-out-choice">{children}</div>
      <div className="way-out-take">
        {button}
        <p className="way-out-told" role="status">
          {told}
        </p>
      </div>
    </section>
  );
}

interface FileRowProps {
  readonly name: OutName;
  readonly language: Language;
  /** What most come for: its button is filled. */
  readonly main?: boolean;
  readonly make: () => Promise<Made>;
  readonly children?: ReactNode;
}

/** A file: made when asked for and handed over; its name and size stand there once it is. */
export function FileRow({
  name,
  language,
  main = false,
  make,
  children,
}: FileRowProps): ReactElement {
  const words = outWords[language];
  const { progress, start } = useMaking(make, words, language);
  const id = useId();
  const making = progress.kind === "making";
  const button = (
    <button
      type="button"
      className={main ? "button" : "button button-plain"}
      id={id}
      aria-label={`${words.make}: ${words.ways[name].title}`}
      aria-disabled={making}
      onClick={start}
    >
      {words.make}
    </button>
  );
  return (
    <OutRow name={name} language={language} button={button} told={toldOf(progress, words)}>
      {children}
    </OutRow>
  );
}

export function toldOf(progress: Progress, words: OutWords): ReactNode {
  if (progress.kind === "idle") return null;
  if (progress.kind === "making") return words.making;
  if (progress.kind === "made") return progress.told;
  return <span className="fault">{progress.told}</span>;
}

/** One at a time: a second press while it is made does nothing. */
export function useMaking(make: () => Promise<Made>, words: OutWords, language: Language) {
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });
  const busy = useRef(false);
  const start = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setProgress({ kind: "making" });
    await nextFrame();
    try {
      const made = await make();
      saveFile(made);
      setProgress({ kind: "made", told: toldOfMade(made, language) });
    } catch (problem) {
      setProgress({ kind: "failed", told: sentenceOf(problem, words, language) });
    } finally {
      busy.current = false;
    }
  };
  return { progress, start: () => void start() };
}

/** The file; and that what was asked for had no room in it, with what to do. */
export function toldOfMade({ name, blob, without, digest }: Made, language: Language): string {
  const words = outWords[language];
  const made = words.made(name, sizeOf(blob, language));
  if (digest !== undefined) return `${made} ${words.digest(digest)}`;
  return without === undefined ? made : `${made} ${words.noRoomForDrawing}`;
}

/** What is said first is seen before the work begins. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function sentenceOf(problem: unknown, words: OutWords, language: Language): string {
  if (problem instanceof NotMade) return words[problem.why];
  if (problem instanceof TooLarge) {
    const [width, height] = [problem.width, problem.height].map((n) => formatNumber(n, language));
    return words.tooLarge(`${width} × ${height}`);
  }
  return words.failed(problem instanceof Error ? problem.message : String(problem));
}

/** In thousands of bytes, as folders show it. */
function sizeOf({ size }: Blob, language: Language): string {
  const words = outWords[language];
  if (size < 1_000_000) {
    const amount = Math.max(size / 1_000, 0.1);
    return words.kilobytes(formatNumber(amount, language, { decimals: amount < 10 ? 1 : 0 }));
  }
  return words.megabytes(formatNumber(size / 1_000_000, language, { decimals: 1 }));
}
