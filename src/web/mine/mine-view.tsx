import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { putInWords } from "../../sentences/index.ts";
import { EditFigure } from "../figures/edit-figure.tsx";
import type { SessionControl } from "../use-session.ts";
import type { View } from "../view.ts";
import { AnswerChangeList } from "./answer-change-list.tsx";
import { DifferencesList } from "./differences-list.tsx";
import { FigureFinder } from "./figure-finder.tsx";
import { PlantsTable } from "./plants-table.tsx";
import { PromiseForm } from "./promise-form.tsx";
import { ScopeForm } from "./scope-form.tsx";
import { SupplierForm } from "./supplier-form.tsx";

interface MineViewProps {
  readonly view: View;
  readonly control: SessionControl;
}

/** What a person puts in of her own, and what differs by it. */
export function MineView({ view, control }: MineViewProps): ReactElement {
  const words = putInWords[view.language];
  const base = view.opened.plan?.base;
  const { edit } = view.address;
  const [told, tell] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const { change, go } = view;
  // What was put in is told where the eye is led back to.
  const telling = useMemo<View>(
    () => ({
      ...view,
      change: (changes) => {
        const failed = change(changes);
        if (failed.length < changes.length) tell(words.added);
        return failed;
      },
    }),
    [view, change, words],
  );
  const done = () => {
    go({ edit: undefined });
    title.current?.focus();
  };
  return (
    <main className="page mine">
      <h1 className="mine-title" ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <p role="status" className="mine-added">
        {edit === undefined ? told : ""}
      </p>
      {edit !== undefined && <Editing view={telling} path={edit} done={done} />}
      <DifferencesList view={view} control={control} />
      {view.opened !== view.original && <AnswerChangeList view={view} />}
      {base !== undefined && (
        <>
          <FigureFinder view={view} />
          <SupplierForm view={view} base={base} />
          <PromiseForm view={view} base={base} />
          <ScopeForm view={view} base={base} />
          <PlantsTable view={view} base={base} />
        </>
      )}
    </main>
  );
}

interface EditingProps {
  readonly view: View;
  readonly path: string;
  readonly done: () => void;
}

/** The form for one figure, in sight and in focus when it opens. */
function Editing({ view, path, done }: EditingProps): ReactElement {
  const place = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is another form
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
    place.current?.querySelector<HTMLElement>("input,button")?.focus();
  }, [path]);
  return (
    <section className="mine-editing" ref={place}>
      <EditFigure key={path} view={view} path={path} done={done} />
    </section>
  );
}
