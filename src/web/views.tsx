import { lazy, type ReactElement, Suspense, useEffect, useState } from "react";
import type { Issue } from "../core/index.ts";
import { webWords } from "../sentences/index.ts";
import type { ViewName } from "./address.ts";
import type { FilesParts } from "./files/files-view.tsx";
import type { SessionControl } from "./use-session.ts";
import type { View } from "./view.ts";

// Each view is loaded when it is asked for: the first screen carries none of them.
const Chain = lazy(async () => ({ default: (await import("./chain/index.ts")).ChainView }));
const Programme = lazy(async () => ({
  default: (await import("./programme/programme-view.tsx")).ProgrammeView,
}));
const Figures = lazy(async () => ({
  default: (await import("./figures/figures-view.tsx")).FiguresView,
}));
const Mine = lazy(async () => ({ default: (await import("./mine/mine-view.tsx")).MineView }));
const Text = lazy(async () => ({ default: (await import("./text/text-view.tsx")).TextView }));
const Files = lazy(async () => ({ default: (await import("./files/files-view.tsx")).FilesView }));

interface OtherViewProps extends FilesParts {
  readonly name: Exclude<ViewName, "verdict">;
  readonly view: View;
  readonly control: SessionControl;
  /** Of the texts last judged. */
  readonly issues?: readonly Issue[];
}

/** Every view but the first. */
export function OtherView(props: OtherViewProps): ReactElement {
  const waiting = <p className="page line waiting">{webWords[props.view.language].loading}</p>;
  // The server draws the first view only: what it cannot wait for would be an error to it.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return alive ? <Suspense fallback={waiting}>{shown(props)}</Suspense> : waiting;
}

function shown({ name, view, control, issues, ...parts }: OtherViewProps): ReactElement {
  switch (name) {
    case "chain":
      return <Chain view={view} />;
    case "programme":
      return <Programme view={view} />;
    case "figures":
      return (
        <main className="page">
          <Figures view={view} />
        </main>
      );
    case "mine":
      return <Mine view={view} control={control} />;
    case "text":
      return <Text view={view} {...(issues === undefined ? {} : { issues })} />;
    default:
      return <Files view={view} {...parts} />;
  }
}
