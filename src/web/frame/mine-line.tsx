import type { ReactElement } from "react";
import { webWords } from "../../sentences/index.ts";
import { atView } from "../address.ts";
import type { Differences } from "../differences.ts";
import type { Located } from "../use-address.ts";
import type { SessionControl } from "../use-session.ts";
import { PlaceLink } from "./place-link.tsx";

interface MineLineProps {
  readonly located: Located;
  readonly control: SessionControl;
  readonly differs: Differences;
  readonly changed: boolean;
}

/** Under the top line while anything is mine: what differs, the way back and forth, where it is saved. */
export function MineLine(props: MineLineProps): ReactElement | null {
  const { located, control, differs, changed } = props;
  const { address, follow } = located;
  const { past, future } = control.session;
  if (!changed && past.length + future.length === 0) return null;
  const words = webWords[address.language];
  const [last, next] = [past.at(-1), future.at(-1)];
  return (
    <section className="mine-line" aria-label={words.views.mine}>
      <div className="page">
        <p role="status">
          {changed ? words.differs(differs.figures, differs.things) : words.asOpened}
        </p>
        <StepButton name={words.undo} step={last} go={control.undo} />
        <StepButton name={words.redo} step={next} go={control.redo} />
        {changed && (
          <>
            {address.view !== "mine" && (
              <PlaceLink to={atView(address, "mine")} go={follow}>
                {words.seeDifference}
              </PlaceLink>
            )}
            <PlaceLink to={atView(address, "files", { at: "save" })} go={follow}>
              {words.save}
            </PlaceLink>
          </>
        )}
      </div>
    </section>
  );
}

interface StepProps {
  readonly name: string;
  /** What it would take back or do again; absent where there is no such step. */
  readonly step: { readonly why: string } | undefined;
  readonly go: () => void;
}

function StepButton({ name, step, go }: StepProps): ReactElement {
  return (
    <button
      type="button"
      className="plain"
      disabled={step === undefined}
      title={step?.why}
      onClick={go}
    >
      {name}
    </button>
  );
}
