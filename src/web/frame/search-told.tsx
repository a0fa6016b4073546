import { type ReactElement, useMemo } from "react";
import { likelyQuery } from "../../questions/index.ts";
import { formatNumber, searchWords, webWords } from "../../sentences/index.ts";
import type { Plan } from "../../workspace/index.ts";
import { type Address, atView, writeAddress } from "../address.ts";

interface ToldProps {
  readonly id: string;
  readonly address: Address;
  readonly plan: Plan | undefined;
  readonly query: string;
  /** How many the query names. */
  readonly all: number;
  /** Types another query. */
  readonly mend: (query: string) => void;
}

/** Under the field: what can be typed, how much it names; where it names nothing, what to do. */
export function SearchTold({ id, address, plan, query, all, mend }: ToldProps): ReactElement {
  const { language } = address;
  const words = searchWords[language];
  const sought = query.trim();
  const missed = sought !== "" && all === 0;
  const likely = useMemo(
    () => (missed && plan ? likelyQuery(plan, sought, language) : undefined),
    [missed, plan, sought, language],
  );
  const told = () => {
    if (plan === undefined) return words.noPlan;
    if (sought === "") return words.hint;
    if (!missed) return words.found(formatNumber(all, language));
    return [words.nothing(sought), likely === undefined ? words.tryAnother : ""].join(" ").trim();
  };
  return (
    <div className="search-told">
      <p id={`${id}-told`} role="status">
        {told()}
      </p>
      {sought === "" && <p className="search-keys">{words.keys}</p>}
      {plan === undefined && (
        <a href={writeAddress(atView(address, "text"))}>{webWords[language].toTheText}</a>
      )}
      {likely !== undefined && (
        <button type="button" className="plain" onClick={() => mend(likely)}>
          {words.perhaps(likely)}
        </button>
      )}
    </div>
  );
}
