import { type ReactElement, useMemo } from "react";
import { laneSpan } from "../../drawing/index.ts";
import {
  statesBeside,
  statesIn,
  type ToldProgramme,
  toldProgramme,
} from "../../questions/index.ts";
import { asOfSentence, programmeWords, sourcesOfRows } from "../../sentences/index.ts";
import { type Plan, wordsIn } from "../../workspace/index.ts";
import { myFacts } from "../figures/my-programme.ts";
import type { View } from "../view.ts";
import { ProgrammeChanges } from "./programme-changes.tsx";
import { ProgrammeOut } from "./programme-out.tsx";
import { ProgrammeSources } from "./programme-sources.tsx";
import { ProgrammeTable } from "./programme-table.tsx";
import { ProgrammeTools } from "./programme-tools.tsx";
import { chosenWords, readShown, type Shown, shownRows } from "./shown.ts";
import { StateCounts } from "./state-counts.tsx";

/** Who promised what by when, and what became of it: a calm table and its days. */
export function ProgrammeView({ view }: { readonly view: View }): ReactElement {
  const { language } = view;
  const words = programmeWords[language];
  const { plan } = view.opened;
  const name = plan?.base.programme && wordsIn(plan.base.programme.name, language);
  return (
    <main className="page programme">
      <h1 className="figures-title" lang={name?.fallback}>
        {name?.text || words.title}
      </h1>
      {plan?.base.programme === undefined ? (
        <p className="line">{words.nothing}</p>
      ) : (
        <Programme view={view} plan={plan} />
      )}
    </main>
  );
}

function Programme({ view, plan }: { readonly view: View; readonly plan: Plan }): ReactElement {
  const { language, address, asking } = view;
  const words = programmeWords[language];
  const shown = useMemo(() => readShown(address, asking, plan.base.asOf), [address, asking, plan]);
  const told = useTold(view, plan, shown);
  const rows = useMemo(() => shownRows(told.rows, shown), [told, shown]);
  const span = useMemo(() => laneSpan(told.rows, shown.asOf), [told, shown]);
  const before = view.original.plan?.base;
  const mine = useMemo(() => myFacts(before, plan.base), [before, plan]);
  return (
    <>
      <p className="programme-lead">{asOfSentence(shown.asOf, language)}</p>
      <StateCounts counts={told.counts} language={language} />
      <ProgrammeTools view={view} plan={plan} shown={shown} />
      {rows.length === 0 ? (
        <p className="line">{words.nothingHere}</p>
      ) : (
        <ProgrammeTable
          view={view}
          rows={rows}
          span={span}
          asOf={shown.asOf}
          mine={mine}
          verdicts={told.verdicts}
        />
      )}
      <ProgrammeChanges told={told} language={language} />
      <ProgrammeSources ids={sourcesOfRows(rows)} workspace={plan.base} language={language} />
      <p className="programme-foot">{words.foot}</p>
      <ProgrammeOut
        view={view}
        told={{ ...told, rows }}
        chosen={chosenWords(shown, plan, language)}
      />
    </>
  );
}

/** The verdict at hand is of the same question, unless a scenario, a period or another day was asked. */
function useTold({ asking, opened, verdict }: View, plan: Plan, shown: Shown): ToldProgramme {
  const told = useMemo(() => toldProgramme(plan, shown), [plan, shown]);
  const plain = asking.scenarios === undefined && asking.year === undefined;
  const atHand = plain && verdict?.asOf === told.asOf ? verdict : undefined;
  return useMemo(() => {
    const verdicts = atHand ? statesIn(atHand) : statesBeside(opened, told.rows, told.asOf);
    return verdicts === undefined ? told : { ...told, verdicts };
  }, [atHand, opened, told]);
}
