import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Found, findInPlan } from "../../questions/index.ts";
import { searchWords } from "../../sentences/index.ts";
import type { Plan } from "../../workspace/index.ts";
import type { Located } from "../use-address.ts";
import { leadsTo } from "./leads-to.ts";
import { SearchField } from "./search-field.tsx";
import { SearchResults } from "./search-results.tsx";
import { SearchTold } from "./search-told.tsx";
import { useLeaving } from "./use-leaving.ts";

interface PanelProps {
  readonly located: Located;
  readonly plan: Plan | undefined;
  /** `back`: the focus goes to where it was. */
  readonly close: (back: boolean) => void;
  /** What opened it: pressing it closes without us. */
  readonly button: RefObject<HTMLElement | null>;
}

/** What is typed, and what it names in the plan; Enter goes there. */
export function SearchPanel({ located, plan, close, button }: PanelProps): ReactElement {
  const { address, follow } = located;
  const { language } = address;
  const words = searchWords[language];
  const id = useId();
  const [{ query, at }, setTyped] = useState({ query: "", at: 0 });
  const groups = useMemo(
    () => (plan === undefined ? [] : findInPlan(plan, query, language)),
    [plan, query, language],
  );
  const panel = useRef<HTMLElement>(null);
  const field = useFocused();
  useLeaving(panel, button, close);
  const found = groups.flatMap((group) => group.found);
  const chosen = found[at];
  const type = (text: string) => setTyped({ query: text, at: 0 });
  const mend = (text: string) => {
    type(text);
    field.current?.focus();
  };
  const go = (one: Found) => {
    close(false);
    follow(leadsTo(one, address));
    document.getElementById("content")?.focus({ preventScroll: true });
  };
  const all = groups.reduce((sum, group) => sum + group.all, 0);
  return (
    <search
      ref={panel}
      className="search-panel"
      aria-label={words.search}
      onKeyDown={(event) => onEscape(event, close)}
    >
      <div className="search-sheet">
        <div className="page">
          <div className="search-field">
            <SearchField
              box={field}
              id={id}
              label={words.search}
              query={query}
              type={type}
              at={at}
              count={found.length}
              choose={(next) => setTyped({ query, at: next })}
              take={() => chosen && go(chosen)}
            />
            <button type="button" className="plain" onClick={() => close(true)}>
              {words.close}
            </button>
          </div>
          <SearchTold id={id} address={address} plan={plan} query={query} all={all} mend={mend} />
          {found.length > 0 && (
            <SearchResults id={id} groups={groups} chosen={chosen} address={address} go={go} />
          )}
        </div>
      </div>
    </search>
  );
}

/** The field has the focus as soon as it is there; the page under it does not move. */
function useFocused(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  return field;
}

function onEscape(event: KeyboardEvent, close: (back: boolean) => void): void {
  if (event.key !== "Escape") return;
  event.preventDefault();
  close(true);
}
