import {
  type ReactElement,
  type RefCallback,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Balanced } from "../../balance/index.ts";
import {
  type LaidChain,
  layChain,
  type SankeyLayout,
  type TurnedChain,
  turnChain,
} from "../../drawing/index.ts";
import type { DrawnChain } from "../../questions/index.ts";
import { chainWords } from "../../sentences/index.ts";
import type { View } from "../view.ts";
import { askChain, chainAsked } from "./chain-asked.ts";
import { ChainDrawing } from "./chain-drawing.tsx";
import { ChainTable } from "./chain-table.tsx";
import { chainTitle, partText, reachOf } from "./chain-title.ts";
import { Choices, Technology } from "./controls.tsx";
import { handSums } from "./hand-sums.ts";
import { useCards } from "./process-figures.tsx";
import { ProcessPanel } from "./process-panel.tsx";
import { ReadingNote } from "./reading-note.tsx";
import { settleSlide } from "./settle-slide.ts";
import { Slider } from "./slider.tsx";
import { stageColumns, stagesBeside } from "./stage-columns.ts";
import { energyOf } from "./stage-energy.ts";
import { StageList } from "./stage-list.tsx";
import { StageRows, stageRowsHeight } from "./stage-rows.tsx";
import { besideText, type StageRowsProps } from "./stage-words.ts";
import { TurnedDrawing } from "./turned-drawing.tsx";
import { useNarrow } from "./use-narrow.ts";
import { useRoom } from "./use-room.ts";
import { type Sliding, useSlides } from "./use-slides.ts";
import { WaysOut } from "./ways-out.tsx";

/** The chain of a plan, alive: what flows where, what a moved number does to it, and what each process takes. */
export function ChainView({ view }: { readonly view: View }): ReactElement {
  const words = chainWords[view.language];
  const asked = chainAsked(view);
  const key = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the same while its words are
  const chain = useMemo(() => askChain(view.opened, asked), [view.opened, key]);
  const sliding = useSlides(view, chain);
  const [room, watchRoom] = useRoom();
  const laid = useLaid(view, chain, sliding, room);
  if (chain === undefined || laid === undefined) {
    return (
      <main className="chain-page page">
        <p className="lead">{view.opened.plan === undefined ? words.unread : words.cannot}</p>
        <Choices view={view} chain={chain} />
      </main>
    );
  }
  return <DrawnView {...{ view, chain, sliding, laid, room, watchRoom }} />;
}

interface DrawnProps {
  readonly view: View;
  readonly chain: DrawnChain;
  readonly sliding: Sliding;
  readonly laid: LaidChain | TurnedChain;
  /** How wide the drawing may be. [px] */
  readonly room: number | undefined;
  readonly watchRoom: RefCallback<HTMLElement>;
}

function DrawnView({ view, chain, sliding, laid, room, watchRoom }: DrawnProps): ReactElement {
  const { language } = view;
  const words = chainWords[language];
  const chosen = view.address.at;
  const go = (at: string | undefined) => view.go({ at });
  const [tableShown, setTableShown] = useState(false);
  const balanced = sliding.balanced ?? chain.balanced;
  const { product, what } = chain;
  const drawn = useMemo(
    () => ({ balanced, what, language, ...(product === undefined ? {} : { product }) }),
    [balanced, what, language, product],
  );
  // The table follows when the hand rests: nobody reads it while a number moves.
  const tabled = useDeferredValue(drawn);
  const rows = useRows(view, chain, balanced, laid);
  return (
    <main className="chain-page page">
      <h1 className="chain-title">{chainTitle(laid, language)}</h1>
      <OwnShare view={view} laid={laid} />
      <ReadingNote chain={chain} name={laid.naming.name} language={language} />
      <Choices view={view} chain={chain} />
      <div className="chain-sliders">
        <Technology view={view} />
        <div className="chain-slides">
          <Sliders view={view} sliding={sliding} />
        </div>
      </div>
      {sliding.lost && <p className="chain-note">{words.noAnswer}</p>}
      <div className="chain-body">
        <div className="chain-main" ref={watchRoom}>
          {"turned" in laid ? (
            <>
              <TurnedDrawing laid={laid} chosen={chosen} onChoose={go} />
              <StageList {...rows} />
            </>
          ) : (
            <ChainDrawing
              laid={laid}
              chosen={chosen}
              onChoose={go}
              below={<StageRows {...rows} />}
              belowHeight={stageRowsHeight(rows)}
              room={room}
              wider={words.wider}
            />
          )}
          {laid.flows.untold.length > 0 && (
            <p>{laid.texts.untold(laid.flows.untold.map(laid.naming.name).join(", "))}</p>
          )}
          {rows.beside.length > 0 && <p className="small">{besideText(rows.beside, language)}</p>}
          {!rows.total.none && <p className="small">{words.energyKey}</p>}
        </div>
        <ProcessPanel
          view={view}
          balanced={balanced}
          chain={chain}
          laid={laid}
          onClose={() => go(undefined)}
        />
      </div>
      <WaysOut
        drawn={drawn}
        name={`tizbek-${what}`}
        language={language}
        tableShown={tableShown}
        onTable={() => setTableShown(!tableShown)}
      />
      <ChainTable drawn={tabled} shown={tableShown} />
    </main>
  );
}

/** What is drawn; beside one's own numbers, what those of the plan as it came give. The line is always there: nothing moves. */
function OwnShare({ view, laid }: Pick<DrawnProps, "view" | "laid">): ReactElement {
  const { original, language } = view;
  const asked = chainAsked(view);
  const key = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the same while its words are
  const before = useMemo(() => {
    const chain = askChain(original, asked);
    const first = chain && layChain({ ...chain, language });
    return first && reachOf(first);
  }, [original, key, language]);
  const now = reachOf(laid);
  const [part, other] = [now, before].map((reach) => reach && partText(reach.share, language));
  const moved = now?.stream === before?.stream && part !== other && other !== undefined;
  return (
    <p className="line chain-own">
      {laid.naming.title}. {moved && chainWords[language].moved(other)}
    </p>
  );
}

function useRows(
  view: View,
  chain: DrawnChain,
  balanced: Balanced,
  laid: LaidChain,
): StageRowsProps {
  const cards = useCards(view, chain);
  const { language } = view;
  const { bounds, pitch } = laid.layout;
  const { plan } = view.opened;
  const cardOf = (path: string) => cards.get(path);
  const sums = plan && handSums(plan, chain, balanced, laid, cardOf, language);
  return {
    stages: stageColumns(balanced, laid, chain, cardOf, language),
    ...(sums === undefined ? {} : { sums }),
    total: energyOf(balanced),
    beside: stagesBeside(balanced, laid),
    pitch,
    width: bounds.x + bounds.width,
    language,
  };
}

function Sliders({ view, sliding }: Pick<DrawnProps, "view" | "sliding">): ReactElement {
  const [unwritten, setUnwritten] = useState(false);
  return (
    <>
      {sliding.slides?.slides.map((slide) => (
        <Slider
          key={slide.path}
          slide={slide}
          value={sliding.values.get(slide.path) ?? slide.value}
          language={view.language}
          onMove={(value) => sliding.move(slide.path, value)}
          onSettle={(value) => {
            if (value === slide.value) return;
            setUnwritten(!settleSlide(view, slide, value));
          }}
        />
      ))}
      {unwritten && <p className="chain-note">{chainWords[view.language].notWritten}</p>}
    </>
  );
}

/** While numbers move the nodes keep the places the plan's own numbers gave them. */
function useLaid(
  view: View,
  chain: DrawnChain | undefined,
  { balanced }: Sliding,
  width: number | undefined,
): LaidChain | TurnedChain | undefined {
  const { language } = view;
  const narrow = useNarrow();
  const kept = useRef<{ readonly key: string; readonly layout: SankeyLayout }>(undefined);
  return useMemo(() => {
    if (chain === undefined || balanced === undefined) return undefined;
    const { what, product, question } = chain;
    const { scope, promise } = question;
    const asked = [what, product, scope?.id, promise?.id, language, narrow, width];
    const key = asked.join("|");
    const keep = kept.current?.key === key ? kept.current.layout : undefined;
    const lay = narrow ? turnChain : layChain;
    const laid = lay({
      balanced,
      what,
      language,
      faces: true,
      ...(product === undefined ? {} : { product }),
      ...(keep === undefined ? {} : { keep }),
      ...(width === undefined || narrow ? {} : { width }),
    });
    if (laid !== undefined && keep === undefined) kept.current = { key, layout: laid.layout };
    return laid;
  }, [chain, balanced, language, narrow, width]);
}
