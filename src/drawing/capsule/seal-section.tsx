import type { ReactElement } from "react";
import { capsuleWords, formatInstant, formatIsoDay } from "../../sentences/index.ts";
import type { State } from "../../verdict/index.ts";
import { Ring } from "../ring.tsx";
import type { SealCheck, SealedView } from "./sealed.ts";
import { whole } from "./whole.ts";

const SIGNS: Readonly<Record<SealCheck["kind"], State>> = {
  whole: "closes",
  refused: "does not close",
  unchecked: "not examined",
  checking: "not examined",
  impossible: "cannot tell",
};

/** Whole, and somebody it names has not signed, or what they signed cannot be checked here: half a ring. */
function signOf(check: SealCheck): State {
  const open =
    check.kind === "whole" && check.signers.some(({ standing }) => standing !== "signed");
  return open ? "depends" : SIGNS[check.kind];
}

/** Whether the seal is whole: the largest words of the page, then what it rests on and what it does not prove. */
export function SealSection({ view }: { readonly view: SealedView }): ReactElement {
  const { check, language, manifest } = view;
  const words = capsuleWords[language];
  return (
    <section className="row answer seal" aria-live="polite">
      <div className="answer-ring">
        <Ring state={signOf(check)} size={108} />
      </div>
      <p className="answer-words seal-words">{answerOf(view)}</p>
      <div className="lead">
        <p>{leadOf(view)}</p>
        {manifest && check.kind !== "refused" && (
          <p className="seal-days">
            {words.asOf(formatIsoDay(manifest.asOf, language))}{" "}
            {words.sealedBy(`${manifest.program.name} ${manifest.program.version}`)}
          </p>
        )}
      </div>
      {manifest && check.kind !== "refused" && <SealFacts view={view} />}
    </section>
  );
}

function answerOf({ check, language }: SealedView): string {
  const words = capsuleWords[language];
  if (check.kind === "whole") return words.whole;
  if (check.kind === "refused") return words.broken;
  return check.kind === "checking" ? words.page.checking : words.page.unchecked;
}

function leadOf({ check, language }: SealedView): string {
  const words = capsuleWords[language];
  if (check.kind === "whole") return words.proves;
  if (check.kind === "refused") return `${check.what} ${sentence(check.mend)}`;
  if (check.kind === "impossible") return words.page.cannotCheck;
  return check.kind === "unchecked" ? words.page.withoutScript : "";
}

function sentence(clause: string): string {
  return clause === "" ? "" : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

function SealFacts({ view }: { readonly view: SealedView }): ReactElement {
  const { language, manifest, digest, check } = view;
  const words = capsuleWords[language];
  const bytes = manifest?.parts.reduce((sum, part) => sum + part.bytes, 0) ?? 0;
  const count = manifest?.parts.length ?? 0;
  return (
    <div className="side seal-facts">
      <p className="label">{words.digest}</p>
      <p className="mono">{digest}</p>
      <p className="small">{words.parts(whole(count, language), whole(bytes, language))}</p>
      {check.kind === "whole" && <Signers view={view} check={check} />}
    </div>
  );
}

function Signers({
  view: { language },
  check: { signers, times },
}: {
  readonly view: SealedView;
  readonly check: Extract<SealCheck, { kind: "whole" }>;
}): ReactElement {
  const words = capsuleWords[language];
  return (
    <>
      {signers.length === 0 && <p>{words.signer.nobody}</p>}
      <ul className="seal-signers">
        {signers.map(({ signer, standing }) => (
          <li key={signer.id}>
            <strong>{signer.name}</strong> <span className="mono">{signer.id}</span>:{" "}
            {words.signer[standing]}
          </li>
        ))}
      </ul>
      {times.map(({ part, time }) => (
        <p key={part}>{words.time.unchecked(formatInstant(time, language))}</p>
      ))}
    </>
  );
}
