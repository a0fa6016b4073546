import type { ReactElement } from "react";
import type { GateSite, Span } from "../verdict/index.ts";
import { Amounted } from "./gate-amounts.tsx";
import { LocalWords } from "./local-words.tsx";
import { baseOf, type Page, streamName } from "./page.ts";

interface SitesProps {
  readonly page: Page;
  readonly sites: readonly GateSite[];
}

/** What the plants at each site draw, in the mean, and what is contracted there. */
export function GateSites({ page, sites }: SitesProps): ReactElement {
  const words = page.words.gate;
  return (
    <div className="row gate-part">
      <h3 className="label">{words.sites}</h3>
      <div className="rest">
        <table className="gate-table">
          <caption className="vh">{words.sites}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.stream}</th>
              <th scope="col">{words.drawn}</th>
              <th scope="col">{words.contracted}</th>
            </tr>
          </thead>
          <tbody>
            {sites.map((one, i) => (
              <SiteLine
                key={`${one.site} ${one.stream}`}
                page={page}
                one={one}
                again={sites[i - 1]?.site === one.site}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function SiteLine({ page, one, again }: { page: Page; one: GateSite; again: boolean }) {
  const { site, stream, drawn, mean, contracted, contractedMean, limit } = one;
  const what = streamName(page, stream);
  const over = contracted !== undefined && drawn.high.value > contracted.high.value;
  const number = (span: Span) => <Amounted page={page} span={span} what={what} />;
  return (
    <tr className={again ? undefined : "gate-first"}>
      <td>
        <span className={again ? "vh" : undefined}>
          <LocalWords page={page} text={baseOf(page).sites.get(site)?.name ?? { plain: site }} />
        </span>
      </td>
      <th scope="row">
        <LocalWords page={page} text={what} />
      </th>
      <td className={over ? "gate-over" : undefined}>
        {number(drawn)}
        {mean && <>, {number(mean)}</>}
      </td>
      <td>
        {limit === "unpublished" && (
          <span className="hatched">{page.words.statement.unpublished}</span>
        )}
        {limit === "none" && "–"}
        {contracted && number(contractedMean ?? contracted)}
      </td>
    </tr>
  );
}
