import {
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Found, findInPlan } from "../../questions/index.ts";
import { formatNumber, searchWords } from "../../sentences/index.ts";
import type { Plan } from "../../workspace/index.ts";
import { type Address, atView } from "../address.ts";
import type { Located } from "../use-address.ts";

interface PanelProps {
  readonly located: Located;
  readonly plan: Plan | undefined;
  /** `back`: the focus goes to where it was opened. */
  readonly close: (back: boolean) => void;
}

/** What is typed, and what it names in the plan; Enter goes there. */
export function SearchPanel({ located, plan, close }: PanelProps): ReactElement {
  const { address, follow } = located;
  const { language } = address;
  const words = searchWords[language];
  const id = useId();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = useMemo(
    () => (plan === undefined ? [] : findInPlan(plan, query, language)),
    [plan, query, language],
  );
  const go = (one: Found) => {
    close(false);
    follow(leadsTo(one, address));
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = found[at];
    if (step !== 0) setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    else if (event.key === "Escape") close(true);
    else if (event.key === "Enter" && chosen !== undefined) go(chosen);
    else return;
    event.preventDefault();
  };
  const none = query.trim() !== "" && found.length === 0;
  return (
    <search className="search-panel">
      <div className="search-inside">
        <div className="search-field">
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={words.search}
            aria-expanded={found.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            placeholder={words.hint}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
          <button type="button" className="plain" onClick={() => close(true)}>
            {words.close}
          </button>
        </div>
        <p className="search-count" role="status">
          {none
            ? words.nothing(query.trim())
            : found.length > 0
              ? words.found(formatNumber(found.length, language))
              : ""}
        </p>
        <Results id={id} found={found} at={at} language={language} go={go} />
      </div>
    </search>
  );
}

interface ResultsProps {
  readonly id: string;
  readonly found: readonly Found[];
  readonly at: number;
  readonly language: Address["language"];
  readonly go: (one: Found) => void;
}

function Results({ id, found, at, language, go }: ResultsProps): ReactElement {
  const { kinds } = searchWords[language];
  const chosen = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one chosen is brought into sight
  useEffect(() => chosen.current?.scrollIntoView({ block: "nearest" }), [at]);
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={searchWords[language].search}
      className="search-list"
    >
      {found.map((one, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        <div
          key={`${one.kind} ${one.id}`}
          ref={i === at ? chosen : undefined}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          className="search-one"
          onClick={() => go(one)}
        >
          <span className="search-kind">{kinds[one.kind]}</span>
          <span>{one.title}</span>
          <span className="mono">{one.id}</span>
        </div>
      ))}
    </div>
  );
}

/** Where each kind is seen best. */
function leadsTo({ kind, id }: Found, address: Address): Address {
  switch (kind) {
    case "promise":
      return atView(address, "verdict");
    case "measure":
      return atView(address, "programme", { at: id });
    case "process":
      return atView(address, "chain", { at: id });
    case "stream":
    case "plant":
      return atView(address, "figures", { of: `${kind}s.${id}` });
    case "figure":
      return atView(address, "figures", { figure: id });
    case "source":
      return atView(address, "figures", { source: id });
    case "scenario":
      return atView({ ...address, asking: { ...address.asking, scenarios: [id] } }, "verdict");
  }
}
