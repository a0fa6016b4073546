import type { ReactElement } from "react";
import { standingWord } from "../sentences/index.ts";
import { type PromiseVerdict, standingOf } from "../verdict/index.ts";
import type { Plant } from "../workspace/index.ts";
import { CardFigure } from "./figure.tsx";
import { LocalWords } from "./local-words.tsx";
import { baseOf, cardOf, type Page } from "./page.ts";
import { Cite } from "./source-words.tsx";

interface PlantsProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
}

/** Under the chain: plants that make one of its stages and count for no scope, each with its source. */
export function PublishedPlants({ page, promise }: PlantsProps): ReactElement | null {
  const plants = uncounted(page, promise);
  if (plants.length === 0) return null;
  return (
    <p className="small published">
      {page.words.chain.plants}{" "}
      {plants.map((plant, i) => (
        <span key={plant.id}>
          {i > 0 && "; "}
          <PlantWords page={page} plant={plant} />
        </span>
      ))}
      .
    </p>
  );
}

function PlantWords({ page, plant }: { page: Page; plant: Plant }): ReactElement {
  const card = plant.capacity && cardOf(page, plant.capacity.path);
  const standing = standingOf(plant, page.input.verdict.asOf);
  return (
    <>
      <LocalWords page={page} text={plant.name} />
      {", "}
      {card && <CardFigure page={page} card={card} />}
      {card?.source && <Cite page={page} ids={[card.source.id]} />}
      {card && ", "}
      {standingWord(standing, page.language)}
    </>
  );
}

/** In the order of the chain; the plan's own plants stand at the promised site. */
function uncounted(page: Page, { scopes, stages, promise }: PromiseVerdict): readonly Plant[] {
  const conditions = scopes.flatMap(({ cells }) => cells.flatMap((cell) => cell.conditions));
  const counted = new Set(
    conditions.flatMap(({ have }) =>
      have.kind === "amount" ? have.counted.flatMap(({ plant }) => plant?.id ?? []) : [],
    ),
  );
  const { plants, processes } = baseOf(page);
  return stages.flatMap(({ stream }) =>
    [...plants.values()].filter((plant) => {
      const run = processes.get(plant.runs)?.run;
      const makes = run?.kind === "makes" && run.stream === stream;
      const own = plant.site !== undefined && plant.site === promise.site;
      return makes && !own && !counted.has(plant.id);
    }),
  );
}
