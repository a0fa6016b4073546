import type { ReactElement } from "react";
import { putInWords } from "../../sentences/index.ts";
import type { SessionControl } from "../use-session.ts";
import type { View } from "../view.ts";
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
  return (
    <main className="page mine">
      <h1 className="mine-title">{words.title}</h1>
      <Differences view={view} control={control} />
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

function Differences({ view }: MineViewProps): ReactElement {
  return <p className="lead">{putInWords[view.language].nothingYet}</p>;
}
