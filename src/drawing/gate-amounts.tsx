import type { ReactElement } from "react";
import type { Period } from "../core/index.ts";
import { cliWords, compareNames, perPeriod } from "../sentences/index.ts";
import type { CarbonSpans, GateAmount, Span } from "../verdict/index.ts";
import type { LocalText } from "../workspace/index.ts";
import { SpanFigure } from "./figure.tsx";
import { headed, LocalWords, plainWords } from "./local-words.tsx";
import { type Page, streamName } from "./page.ts";

interface AmountsProps {
  readonly page: Page;
  readonly amounts: readonly GateAmount[];
  readonly period: Period;
}

/** What enters, leaves, is left over, lacking or emitted: each by name, with its mean power beside it. */
export function GateAmounts({ page, amounts, period }: AmountsProps): ReactElement {
  const { language, words } = page;
  const power = amounts.some(({ mean }) => mean !== undefined);
  const rows = [...Map.groupBy(amounts, ({ kind }) => kind).values()].flatMap((group) =>
    group
      .map((amount) => ({ amount, name: plainWords(page, streamName(page, amount.name)) }))
      .sort((a, b) => compareNames(a.name, b.name, language))
      .map(({ amount }, i) => ({ amount, again: i > 0 })),
  );
  return (
    <table className="gate-table">
      <caption className="vh">{words.gate.title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.gate.stream}</th>
          <th scope="col">{perPeriod(period, language)}</th>
          {power && <th scope="col">{words.table.meanPower}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ amount, again }) => (
          <AmountLine
            key={`${amount.kind} ${amount.name} ${amount.span.unit}`}
            page={page}
            amount={amount}
            again={again}
            power={power}
          />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly page: Page;
  readonly amount: GateAmount;
  /** The line above is of the same kind. */
  readonly again: boolean;
  readonly power: boolean;
}

function AmountLine({ page, amount, again, power }: LineProps): ReactElement {
  const { kind, name, span, mean } = amount;
  const what = streamName(page, name);
  return (
    <tr className={again ? undefined : "gate-first"}>
      <td>
        <span className={again ? "vh" : undefined}>
          {headed(cliWords[page.language].table[kind])}
        </span>
      </td>
      <th scope="row">
        <LocalWords page={page} text={what} />
      </th>
      <td>
        <Amounted page={page} span={span} what={what} />
      </td>
      {power && <td>{mean && <Amounted page={page} span={mean} what={what} />}</td>}
    </tr>
  );
}

/** Said to be without the unpublished where a part is; the word itself where all of it is. */
export function Amounted({ page, span, what }: { page: Page; span: Span; what: LocalText }) {
  const { table, statement } = page.words;
  if (span.missing.length > 0 && span.high.value === 0)
    return <SpanFigure page={page} span={span} what={what} text={statement.unpublished} />;
  return (
    <>
      {span.missing.length > 0 && <span className="small">{table.atLeast} </span>}
      <SpanFigure page={page} span={span} what={what} />
    </>
  );
}

/** CO2: from the processes themselves, emitted elsewhere for what is bought, and both. */
export function GateCarbon({ page, carbon }: { page: Page; carbon: CarbonSpans }): ReactElement {
  const { table } = page.words;
  const what = { plain: "CO₂" };
  const rows = [
    [table.direct, carbon.direct],
    [table.bought, carbon.bought],
    [cliWords[page.language].table.total, carbon.sum],
  ] as const;
  return (
    <div className="row gate-part">
      <h3 className="label">CO₂</h3>
      <div className="rest">
        <table className="gate-table">
          <caption className="vh">CO₂</caption>
          <tbody>
            {rows.map(([name, span]) => (
              <tr key={name} className="gate-first">
                <th scope="row">{headed(name)}</th>
                <td>
                  <Amounted page={page} span={span} what={what} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
