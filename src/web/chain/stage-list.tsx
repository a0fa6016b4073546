import type { ReactElement } from "react";
import { chainWords, formatReadable } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { HandSums } from "./hand-sums.ts";
import type { StageColumn } from "./stage-columns.ts";
import { energyText } from "./stage-energy.ts";
import type { StageRowsProps } from "./stage-words.ts";

/** Energy and places of the stages one under another, for a narrow page. */
export function StageList({ stages, total, sums, language }: StageRowsProps): ReactElement {
  const words = chainWords[language];
  const end = Math.max(...stages.map(({ energy }) => energy.high), Number.MIN_VALUE);
  return (
    <section className="stage-list">
      <h2>
        {words.electricity} {energyText(total, language) || words.noEnergy}
      </h2>
      <ol>
        {stages.map((stage) => (
          <li key={stage.node}>
            <span>{stage.name}</span>
            <StageAmount stage={stage} language={language} />
            <StageLength stage={stage} end={end} />
            {stage.place !== undefined && <span className="small stage-place">{stage.place}</span>}
          </li>
        ))}
      </ol>
      {sums !== undefined && <HandSumList sums={sums} language={language} />}
    </section>
  );
}

function HandSumList({
  sums: { title, columns },
  language,
}: {
  readonly sums: HandSums;
  readonly language: Language;
}): ReactElement {
  return (
    <>
      <h2>{title}</h2>
      <ol>
        {columns.map(({ node, name, amount }) => (
          <li key={node}>
            <span>{name}</span>
            {amount === undefined ? (
              <span className="small">{chainWords[language].notSummed}</span>
            ) : (
              <span>{amount}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function StageAmount({
  stage: { energy, rate },
  language,
}: {
  readonly stage: StageColumn;
  readonly language: Language;
}): ReactElement {
  const words = chainWords[language];
  if (energy.none) return <span className="small">{words.noEnergy}</span>;
  if (energy.missing && energy.amount === 0)
    return <span className="unknown">{words.unpublished}</span>;
  return (
    <span>
      <strong>{energyText(energy, language)}</strong>
      {rate !== undefined && `, ${formatReadable(rate, language)}`}
    </span>
  );
}

const HEIGHT = 14;

function StageLength({
  stage: { energy },
  end,
}: {
  readonly stage: StageColumn;
  readonly end: number;
}): ReactElement | null {
  const { amount, low, high, none } = energy;
  if (none || !(high > 0)) return null;
  const at = (value: number) => `${Math.round((value / end) * 10000) / 100}%`;
  return (
    <svg width="100%" height={HEIGHT + 4} aria-hidden="true">
      <rect className="stage-outline" y="2.75" width={at(high)} height={HEIGHT - 1.5} />
      <rect className="stage-solid" y="2" width={at(low)} height={HEIGHT} />
      <line className="stage-used" x1={at(amount)} x2={at(amount)} y1="0" y2={HEIGHT + 4} />
    </svg>
  );
}
