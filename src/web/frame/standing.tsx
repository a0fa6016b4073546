import type { ReactElement } from "react";
import { isError } from "../../core/index.ts";
import { filesPageWords, webWords } from "../../sentences/index.ts";
import { atView } from "../address.ts";
import type { Located } from "../use-address.ts";
import type { Judging } from "../use-judged.ts";
import type { Keeping } from "../use-kept.ts";
import { OtherWork } from "./other-work.tsx";
import { PlaceLink } from "./place-link.tsx";

interface StandingProps {
  readonly located: Located;
  readonly judging: Judging;
  /** Files that changed on disk and are mine as well. */
  readonly conflicts: readonly string[];
  /** How work is kept in this browser, and what else is. */
  readonly keeping: Keeping;
}

/** While it is worked out, and where it cannot be; what else a person must know before she goes on. */
export function Standing({ located, judging, conflicts, keeping }: StandingProps): ReactElement {
  const { address, follow } = located;
  const { fault } = keeping;
  const words = webWords[address.language];
  const errors = judging.last?.answer.issues.filter(isError).length ?? 0;
  const blocked = judging.last !== undefined && judging.last.answer.verdict === undefined;
  return (
    <div className={judging.judging ? "standing-line computing" : "standing-line"} role="status">
      <span className="vh">{judging.judging ? words.judging : ""}</span>
      {fault !== undefined && (
        <p className="page">{filesPageWords[address.language].keep[fault]}</p>
      )}
      <OtherWork keeping={keeping} language={address.language} />
      {conflicts.length > 0 && <p className="page">{words.changedOnDisk(conflicts.join(", "))}</p>}
      {judging.failed && <p className="page">{words.notJudged(judging.judged !== undefined)}</p>}
      {blocked && (
        <p className="page">
          {words.cannotJudge(errors, judging.judged !== undefined)}{" "}
          <PlaceLink to={atView(address, "text")} go={follow}>
            {words.toTheText}
          </PlaceLink>
        </p>
      )}
    </div>
  );
}
