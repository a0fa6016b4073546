import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { titleOfPath } from "../../questions/index.ts";
import { editWords, statedText } from "../../sentences/index.ts";
import type { FigureCard } from "../../verdict/index.ts";
import { type Workspace, wordsIn } from "../../workspace/index.ts";
import { saidInScenarios } from "../change.ts";
import { unitsOffered } from "../read-typed.ts";
import type { View } from "../view.ts";
import { BackButton } from "./back-button.tsx";
import { type Draft, draftOf, type Field, type Ground, readDraft } from "./edit-draft.ts";
import type { Form } from "./edit-field.tsx";
import { NumberFields, SourceFields } from "./edit-fields.tsx";
import { cardOfPath, unitsUsed } from "./figure-card.ts";
import { sourceName, valueText, yearOfSource } from "./figure-rows.ts";
import { FigureRange } from "./range-bar.tsx";
import { hindranceText, whyNot } from "./try-change.ts";
import { statedIn } from "./what-is-mine.ts";

/** What the form needs of the page. */
export type EditView = Pick<View, "language" | "opened" | "original" | "files" | "change">;

interface EditProps {
  readonly view: EditView;
  /** Of one figure, or of one entry of a dated one. */
  readonly path: string;
  /** Called when it is saved, taken back or given up. */
  readonly done: () => void;
}

/** The form with which a person puts a number of their own in the place of one. */
export function EditFigure({ view, path, done }: EditProps): ReactElement {
  const { language, opened, files } = view;
  const words = editWords[language];
  const plan = opened.plan;
  const figure = plan && statedIn(plan.base).get(path);
  const hindered = useMemo(
    () => hindranceText(opened, files, path, language),
    [opened, files, path, language],
  );
  if (plan === undefined || figure === undefined || hindered !== undefined) {
    return (
      <Hindered text={hindered ?? words.hindrance.notThere} view={view} path={path} done={done} />
    );
  }
  const { card, others } = cardOfPath(plan, path);
  const unit = card?.unit ?? "";
  const ground: Ground = {
    path,
    figure,
    unit: card?.value === undefined ? unit || (others[0]?.unit ?? "") : unit,
    offered: offeredOf(plan.base, figure.kind === "stated" ? unit : undefined, others),
    language,
  };
  return <FigureForm view={view} ground={ground} card={card} others={others} done={done} />;
}

/** Where nothing is known of its dimension, every unit there is. */
function offeredOf(
  workspace: Workspace,
  unit: string | undefined,
  others: readonly FigureCard[],
): readonly string[] {
  const known = unit ?? others.find((other) => other.value !== undefined)?.unit;
  const used = unitsUsed(workspace);
  return known === undefined ? unitsOffered("?", used) : unitsOffered(known, used);
}

function Hindered({ text, view, path, done }: EditProps & { readonly text: string }): ReactElement {
  const words = editWords[view.language];
  return (
    <div className="edit-figure">
      <p className="edit-told">{text}</p>
      <div className="edit-ways">
        <BackButton view={view} path={path} done={done} />
        <button type="button" className="plain" onClick={done}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

interface FormProps {
  readonly view: EditView;
  readonly ground: Ground;
  readonly card: FigureCard | undefined;
  readonly others: readonly FigureCard[];
  readonly done: () => void;
}

function FigureForm({ view, ground, card, others, done }: FormProps): ReactElement {
  const { language, opened, files } = view;
  const words = editWords[language];
  const [start] = useState(() => draftOf(ground));
  const [draft, setDraft] = useState<Draft>(start);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [tried, setTried] = useState(false);
  const read = readDraft(draft, ground);
  const touched = draft !== start;
  const write = (field: Field, text: string): void => {
    setDraft((before) => ({ ...before, [field]: text }));
    setRefused(undefined);
  };
  const form: Form = { draft, problems: touched || tried ? read.problems : {}, write };
  const noNote = useMemo(
    () => hindranceText(opened, files, ground.path, language, "note"),
    [opened, files, ground.path, language],
  );
  const save = (): void => {
    setTried(true);
    const { change } = read;
    if (change === undefined) return;
    const why = isSame(draft, start) ? words.sameAsNow : whyNot(opened, files, change, language);
    const failed = why === undefined && view.change([change]).length > 0;
    if (why === undefined && !failed) done();
    else setRefused(why ?? words.hindrance.notProved);
  };
  const box = useFirstField();
  return (
    <form
      ref={box}
      className="edit-figure"
      aria-label={`${words.title}: ${titleIn(view, ground.path)}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        done();
      }}
    >
      <Present view={view} ground={ground} card={card} others={others} />
      <NumberFields form={form} ground={ground} />
      <SourceFields form={form} workspace={opened.plan?.base} language={language} noNote={noNote} />
      <p className="edit-wrong" role="status">
        {refused ?? ""}
      </p>
      <div className="edit-ways">
        <button type="submit" className="edit-save">
          {words.save}
        </button>
        <button type="button" className="plain" onClick={done}>
          {words.cancel}
        </button>
        <BackButton view={view} path={ground.path} done={done} />
      </div>
    </form>
  );
}

function isSame(draft: Draft, start: Draft): boolean {
  return (Object.keys(start) as readonly Field[]).every((field) => draft[field] === start[field]);
}

function titleIn({ opened, language }: EditView, path: string): string {
  return opened.plan === undefined ? path : titleOfPath(opened.plan.base, path, language);
}

/** Whoever opens the form wants to type the number. */
function useFirstField(): React.RefObject<HTMLFormElement | null> {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLInputElement>("[data-first]");
    first?.focus();
    first?.select();
  }, []);
  return box;
}

/** What the figure is now, was, and is by others. */
function Present({ view, ground, card, others }: Omit<FormProps, "done">): ReactElement {
  const { language, original } = view;
  const words = editWords[language];
  const was = original.plan && statedIn(original.plan.base).get(ground.path);
  const [now, before] = [ground.figure, was].map((one) => one && statedText(one, language));
  return (
    <div className="edit-present">
      <p className="edit-name">{titleIn(view, ground.path)}</p>
      <p>
        {words.now(now ?? "")}
        {before !== undefined && before !== now && <> {words.original(before)}</>}
      </p>
      <InScenarios view={view} path={ground.path} />
      {card !== undefined && <FigureRange card={card} others={others} />}
      {others.length > 0 && (
        <p className="edit-others">
          {words.published}:{" "}
          {others
            .map((other) =>
              [valueText(other, language), sourceName(other, language), yearOfSource(other)]
                .filter((part) => part !== "")
                .join(", "),
            )
            .join("; ")}
          .
        </p>
      )}
    </div>
  );
}

/** A range of the verdict spans the scenarios: what each says of the figure, and that mine is put there too. */
function InScenarios({ view, path }: { readonly view: EditView; readonly path: string }) {
  const { language, opened } = view;
  const words = editWords[language];
  const { plan } = opened;
  const told = plan === undefined ? [] : saidInScenarios(plan, path);
  if (plan === undefined || told.length === 0) return null;
  return (
    <p>
      {told.map(({ id, figure }) => {
        const name = wordsIn(plan.scenarios.get(id)?.name ?? { plain: id }, language).text;
        return (
          <span key={id}>
            {words.inScenario(name, figure ? statedText(figure, language) : "")}{" "}
          </span>
        );
      })}
      {words.everywhere}
    </p>
  );
}
