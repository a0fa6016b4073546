import type { ReactElement } from "react";
import { formatReadable, perPeriod, spanText } from "../sentences/index.ts";
import type { PromiseVerdict, ScopeVerdict, Stage } from "../verdict/index.ts";
import { wordsIn } from "../workspace/index.ts";
import { ChainLink, type Supply } from "./chain-links.tsx";
import { type Fence, Fences } from "./fences.tsx";
import { SpanFigure } from "./figure.tsx";
import { headed, LocalWords, plainWords, unbroken } from "./local-words.tsx";
import { cardOf, type Page, streamName } from "./page.ts";
import { PublishedPlants } from "./published-plants.tsx";

/** More links than these have no room side by side for their numbers: the chain hangs. */
const MOST_LYING = 8;
const SUPPLIES = ["short", "unpublished", "open", "published"] as const;

/** From so many links on, a page that is not wide sets the numbers under them. */
const MANY = 7;

function shapeOf(links: number): string {
  if (links > MOST_LYING) return " chain-hangs";
  return links >= MANY ? " chain-many" : "";
}

interface ChainStripProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
  readonly id: string;
}

/** One link a stage with its need inside; below, a fence for each scope and what is brought into it. */
export function ChainStrip({ page, promise, id }: ChainStripProps): ReactElement | null {
  const { stages, scopes } = promise;
  if (!hasChain(promise)) return null;
  const fences = scopes.flatMap((scope) => fenceOf(page, scope, stages));
  const shape = shapeOf(stages.length);
  return (
    <section className="row section" id={id}>
      <div className="label chain-label">
        <h3>{page.words.chain.title}</h3>
        <ChainNote page={page} promise={promise} />
      </div>
      <div className={`rest chain-box${shape}`}>
        <ol className="chain">
          {stages.map((stage, i) => (
            <StageItem
              key={`${stage.stream} ${stage.process ?? ""}`}
              page={page}
              stage={stage}
              next={stages[i + 1]?.supply}
              hung={fences.map((fence) => hungPart(fence, i))}
            />
          ))}
        </ol>
        {fences.length > 0 && <Fences fences={fences} stages={stages.length} />}
      </div>
      <div className="rest">
        <PublishedPlants page={page} promise={promise} />
      </div>
    </section>
  );
}

/** What is only given off has no chain of its own. */
export function hasChain({ stages }: PromiseVerdict): boolean {
  return stages.some(({ process }) => process !== undefined);
}

function ChainNote({ page, promise }: { page: Page; promise: PromiseVerdict }): ReactElement {
  const words = page.words.chain;
  const { value } = cardOf(page, promise.promise.nameplate.path) ?? {};
  const amount = value === undefined ? undefined : nameplateText(page, promise);
  const bought = boughtStages(promise);
  return (
    <p className="small">
      {amount !== undefined &&
        `${words.note(unbroken(amount), perPeriod(promise.period, page.language))} `}
      {SUPPLIES.map((supply) => {
        const count = bought.filter((stage) => stage.supply === supply).length;
        return count > 0 ? `${words.links(supply, count)} ` : "";
      })}
      {promise.stages.some(({ supply }) => supply === "unpublished") && `${words.dotted} `}
      <span className="hung-note">{words.fences}</span>
    </p>
  );
}

/** What some scope buys, and the start of the chain: of the others the plant itself is the supplier. */
function boughtStages({ stages, scopes }: PromiseVerdict): readonly Stage[] {
  const feeds = new Set(scopes.flatMap(({ feed }) => feed?.stream ?? []));
  return stages.filter(({ stream }, i) => i === 0 || feeds.has(stream));
}

/** The promised amount as a reader says it: `1 GW/yr`. */
export function nameplateText(page: Page, promise: PromiseVerdict): string {
  const card = cardOf(page, promise.promise.nameplate.path);
  if (card?.value === undefined) return page.words.statement.unpublished;
  return formatReadable({ value: card.value, unit: card.unit }, page.language);
}

interface StageProps {
  readonly page: Page;
  readonly stage: Stage;
  readonly next: Supply | undefined;
  readonly hung: readonly HungPart[];
}

function StageItem({ page, stage, next, hung }: StageProps): ReactElement {
  const name = streamName(page, stage.stream);
  const { numbers, unit } = spanText(
    stage.span.low.value,
    stage.span.high.value,
    stage.span.unit,
    page.language,
  );
  const joint = next === undefined ? {} : { next };
  return (
    <li>
      <span className="stage-name">
        <LocalWords page={page} text={name} head />
      </span>
      <span className="link-box">
        <ChainLink supply={stage.supply} {...joint} />
        <span className="link-need">
          <SpanFigure page={page} span={stage.span} what={name} text={numbers} />
          <span className="need-unit">{unit}</span>
        </span>
      </span>
      <ChainLink supply={stage.supply} {...joint} hanging />
      <span className="hungs" aria-hidden="true">
        {hung.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fence has no name of its own here
          <span key={i} className={`hung ${part}`}>
            {hung.length > 1 && part.includes("hung-start") && <b>{i + 1}</b>}
          </span>
        ))}
      </span>
    </li>
  );
}

type HungPart = string;

/** What a hanging fence shows beside one stage: nothing, its line, its first or last end. */
function hungPart(fence: Fence, stage: number): HungPart {
  if (stage < fence.first || stage > fence.last) return "hung-out";
  const ends = [
    stage === fence.first ? "hung-start" : "",
    stage === fence.last ? "hung-end" : "",
  ].filter((part) => part !== "");
  return ["hung-in", ...ends].join(" ");
}

/** The stages whose process stands inside the scope; none inside, no fence. */
function fenceOf(page: Page, verdict: ScopeVerdict, stages: readonly Stage[]): readonly Fence[] {
  const { scope, feed } = verdict;
  const inside = stages.flatMap(({ process }, i) =>
    process !== undefined && (scope.inside === "all" || scope.inside.includes(process)) ? [i] : [],
  );
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return [];
  const name = headed(wordsIn(scope.name, page.language).text);
  const bought = feed && plainWords(page, streamName(page, feed.stream));
  return [{ name, first, last, ...(bought === undefined ? {} : { bought }) }];
}
