import { type ReactElement, useEffect, useRef } from "react";
import type { Found, FoundGroup } from "../../questions/index.ts";
import { formatNumber, searchWords, webWords } from "../../sentences/index.ts";
import type { Address } from "../address.ts";
import { leadsTo } from "./leads-to.ts";

interface ResultsProps {
  /** Begins the ids of the list and of what stands in it. */
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly chosen: Found | undefined;
  readonly address: Address;
  readonly go: (one: Found) => void;
}

/** What was found, kind by kind: its name, what is said of it, its id and the view it leads to. */
export function SearchResults({ id, groups, chosen, address, go }: ResultsProps): ReactElement {
  const { language } = address;
  const { search, kinds, inAll } = searchWords[language];
  const all = groups.flatMap(({ found }) => found);
  return (
    <div id={`${id}-list`} role="listbox" aria-label={search} className="search-list">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, this holds options
        <div
          key={group.kind}
          role="group"
          aria-labelledby={`${id}-${group.kind}`}
          className="search-group"
        >
          <div id={`${id}-${group.kind}`} className="search-kind">
            {kinds[group.kind]}{" "}
            {group.all > group.found.length && (
              <span>{inAll(formatNumber(group.all, language))}</span>
            )}
          </div>
          <div role="presentation">
            {group.found.map((one) => (
              <Option
                key={one.id}
                id={`${id}-${all.indexOf(one)}`}
                one={one}
                chosen={one === chosen}
                view={webWords[language].views[leadsTo(one, address).view]}
                go={go}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly one: Found;
  readonly chosen: boolean;
  /** The view it leads to, as the top line calls it. */
  readonly view: string;
  readonly go: (one: Found) => void;
}

function Option({ id, one, chosen, view, go }: OptionProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The block is a statement: in newer browsers scrolling answers with a promise, which is no way to clean up.
    if (chosen) box.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    <div
      ref={box}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className="search-one"
      onClick={() => go(one)}
    >
      <span>
        {one.title} {one.detail !== undefined && <span className="search-said">{one.detail}</span>}
      </span>
      <span className="mono">{one.id}</span>
      <span className="search-leads">→ {view}</span>
    </div>
  );
}
