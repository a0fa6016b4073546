import type { ReactElement } from "react";
import { headline } from "../sentences/index.ts";
import type { PromiseVerdict } from "../verdict/index.ts";
import { StateCounts } from "./answer.tsx";
import { ChainStrip } from "./chain-strip.tsx";
import type { Page } from "./page.ts";
import { Reasons } from "./reasons.tsx";
import { Ring, stateClass } from "./ring.tsx";
import { ScopeTable } from "./scope-table.tsx";
import { Told } from "./told.tsx";

interface PromiseProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
  /** Begins the ids of its parts; empty for the first promise of the page. */
  readonly prefix: string;
}

/** Everything the page says of one promise: the answer, the chain, the table, the reasons. */
export function PromiseParts({ page, promise, prefix }: PromiseProps): ReactElement {
  return (
    <>
      <Answer page={page} promise={promise} prefix={prefix} />
      <ChainStrip page={page} promise={promise} id={`${prefix}chain`} />
      <ScopeTable page={page} promise={promise} />
      <Reasons page={page} promise={promise} id={`${prefix}reasons`} />
    </>
  );
}

/** Ring, the largest words of the page, the sentence after them, and the five states counted. */
export function Answer({ page, promise, prefix }: PromiseProps): ReactElement {
  const { answer, lead } = headline(promise, page.language, page.names);
  return (
    <section className="row answer" data-promise={promise.promise.id}>
      <div className="label answer-ring">
        <Ring state={promise.state} size={108} />
      </div>
      <h2 className="answer-words" id={`${prefix}verdict`}>
        {bound(answer)}
      </h2>
      <p className={`text lead ${stateClass(promise.state)}-lead`}>
        <Told page={page} segments={lead} what={promise.promise.name} />
      </p>
      <div className="side">
        <StateCounts page={page} promise={promise} />
      </div>
    </section>
  );
}

/** A question particle stays with its word at the end of a line: «теңгерімді ме». */
function bound(answer: string): string {
  return answer.replace(/ (м[еа]|б[еа]|п[еа])(?=[,:?])/g, "\u00a0$1");
}
