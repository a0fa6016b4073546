import type { ReactElement } from "react";
import type { Condition } from "../verdict/index.ts";
import { SpanFigure } from "./figure.tsx";
import { LocalWords, plainWords } from "./local-words.tsx";
import { type Page, streamName } from "./page.ts";
import { Ring } from "./ring.tsx";

interface OpenMarketProps {
  readonly page: Page;
  readonly conditions: readonly Condition[];
}

/** So few are named at once. */
const FEW = 3;

function shortList(page: Page, conditions: readonly Condition[]): string {
  if (conditions.length > FEW) return `${conditions.length}`;
  return conditions.map(({ stream }) => plainWords(page, streamName(page, stream))).join(", ");
}

/** What an open market is left to supply, in one line; opened, each by name with its need. */
export function OpenMarket({ page, conditions }: OpenMarketProps): ReactElement {
  return (
    <li>
      <details className="other">
        <summary>
          <Ring state="not examined" size={18} />
          <span>
            {page.words.reasons.openMarket}: {shortList(page, conditions)}
          </span>
        </summary>
        <ul className="market">
          {conditions.map((condition) => (
            <li key={condition.stream}>
              <LocalWords page={page} text={streamName(page, condition.stream)} />
              <SpanFigure
                page={page}
                span={condition.need}
                what={streamName(page, condition.stream)}
              />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
