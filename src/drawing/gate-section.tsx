import type { ReactElement } from "react";
import { formatPeriod } from "../sentences/index.ts";
import type { GateBalance } from "../verdict/index.ts";
import { elementRows } from "./element-rows.ts";
import { ElementsTable, UnstatedNotes } from "./elements-table.tsx";
import { GateAmounts, GateCarbon } from "./gate-amounts.tsx";
import { GateSites } from "./gate-sites.tsx";
import { IssueNote } from "./issue-note.tsx";
import { plainWords } from "./local-words.tsx";
import { type Page, scenarioName } from "./page.ts";

/** A plan that promises nothing: the balance of its own numbers stands in place of a verdict. */
export function GateSection({ page }: { page: Page }): ReactElement {
  const words = page.words.gate;
  const { gate } = page.input;
  return (
    <section className="page gate-section" id="verdict">
      <div className="row section">
        <h2 className="label">{words.title}</h2>
        <p className="rest lead">{gate === undefined ? words.noNumbers : leadOf(page, gate)}</p>
      </div>
      {gate && <GateParts page={page} gate={gate} />}
      <Findings page={page} gate={gate} />
    </section>
  );
}

/** A plan that promises something and says numbers of its own besides: folded below what it promises. */
export function GateFold({ page }: { page: Page }): ReactElement | null {
  const { gate } = page.input;
  if (gate?.told === undefined) return null;
  return (
    <details className="page gate-section gate-fold">
      <summary>{leadOf(page, gate)}</summary>
      <GateParts page={page} gate={gate} />
    </details>
  );
}

function leadOf(page: Page, { period, scenario, told }: GateBalance): string {
  const words = page.words.gate;
  const named = plainWords(page, scenarioName(page, scenario));
  const own = words.ownNumbers(formatPeriod(period, page.language), named);
  return told === undefined ? `${own} ${words.untold}` : own;
}

function GateParts({ page, gate }: { page: Page; gate: GateBalance }): ReactElement | null {
  const { told } = gate;
  if (told === undefined) return null;
  const { amounts, elements, carbon, sites } = told;
  return (
    <>
      <div className="row gate-part">
        <div className="rest">
          {amounts.length === 0 ? (
            <p>{page.words.gate.nothingFlows}</p>
          ) : (
            <GateAmounts page={page} amounts={amounts} period={gate.period} />
          )}
        </div>
      </div>
      {elements && <GateElements page={page} elements={elements} />}
      {carbon && <GateCarbon page={page} carbon={carbon} />}
      {sites.length > 0 && <GateSites page={page} sites={sites} />}
    </>
  );
}

type Told = NonNullable<GateBalance["told"]>;

function GateElements(props: { page: Page; elements: NonNullable<Told["elements"]> }) {
  const { page, elements } = props;
  const words = page.words.elements;
  const rows = elementRows({ scopes: [{ elements }] });
  return (
    <div className="row gate-part">
      <h3 className="label">{words.title}</h3>
      <div className="rest">
        {rows.length === 0 ? (
          <p>{words.allPlaced}</p>
        ) : (
          <ElementsTable page={page} rows={rows} scopes={1} />
        )}
        <div className="small element-notes">
          {rows.length > 0 && <p>{words.key}</p>}
          <UnstatedNotes page={page} all={[elements]} rows={rows} />
        </div>
      </div>
    </div>
  );
}

/** Whatever was found of the plan, as a compiler says it: place, carets and cure. */
function Findings({ page, gate }: { page: Page; gate: GateBalance | undefined }) {
  const { issues } = page.input;
  if (issues.length === 0 && gate?.told === undefined) return null;
  return (
    <div className="row reason">
      <h3 className="label">{page.words.gate.findings}</h3>
      <div className="text gate-findings">
        {issues.length === 0 && <p>{page.words.gate.balanced}</p>}
        {issues.map((issue) => (
          <IssueNote
            key={JSON.stringify([issue.code, issue.at, issue.facts])}
            page={page}
            issue={issue}
          />
        ))}
      </div>
    </div>
  );
}
