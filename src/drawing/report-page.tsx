import type { ReactElement } from "react";
import type { PromiseVerdict } from "../verdict/index.ts";
import { Foot } from "./foot.tsx";
import { GateFold, GateSection } from "./gate-section.tsx";
import { HatchPattern } from "./hatch.tsx";
import { LocalWords } from "./local-words.tsx";
import { enlarges, type Page } from "./page.ts";
import { Answer, PromiseParts } from "./promise-article.tsx";
import { Ring } from "./ring.tsx";
import { ScopeTable } from "./scope-table.tsx";
import { StatementBlock } from "./statement-block.tsx";
import { TopLine } from "./top-line.tsx";

/** The whole page without its opened figures. */
export function ReportPage({ page }: { page: Page }): ReactElement {
  return (
    <>
      <TopLine page={page} />
      <ReportMain page={page} />
    </>
  );
}

/** What stands under the top line. */
export function ReportMain({ page }: { page: Page }): ReactElement {
  const groups = byStatement(page.input.verdict.promises);
  return (
    <>
      <HatchPattern />
      <main>
        {groups.length === 0 && <NothingPromised page={page} />}
        {groups.map((promises, i) => (
          <StatementArticle
            key={promises[0]?.statement.id}
            page={page}
            promises={promises}
            prefix={i === 0 ? "" : `s${i + 1}-`}
          />
        ))}
        {groups.length > 0 && <GateFold page={page} />}
      </main>
      <Foot page={page} />
    </>
  );
}

/** No verdict: in its place the balance of the plan's own numbers. */
function NothingPromised({ page }: { page: Page }): ReactElement {
  const { statements } = page.input.plan.base;
  const later = [...statements.values()].some(({ promises }) => promises.length > 0);
  const words = page.words.statement;
  return (
    <>
      <p className="page lead nothing">{later ? words.nothingYet : words.noPromise}</p>
      <GateSection page={page} />
    </>
  );
}

interface ArticleProps {
  readonly page: Page;
  readonly promises: readonly PromiseVerdict[];
  readonly prefix: string;
}

/** One statement with all it promises: each drawn whole, a mere enlargement of the first folded away. */
function StatementArticle({ page, promises, prefix }: ArticleProps): ReactElement | null {
  const [first, ...others] = promises;
  if (first === undefined) return null;
  return (
    <article className="page statement-article">
      <StatementBlock page={page} statement={first.statement} promises={promises} />
      <PromiseParts page={page} promise={first} prefix={prefix} />
      {others.map((promise, i) => {
        const id = `${prefix}p${i + 2}-`;
        return enlarges(promise, first) ? (
          <LaterPromise key={promise.promise.id} page={page} promise={promise} prefix={id} />
        ) : (
          <OtherPromise key={promise.promise.id} page={page} promise={promise} prefix={id} />
        );
      })}
    </article>
  );
}

interface PromiseProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
  readonly prefix: string;
}

/** The same plant, only larger: its answer and its table; the reasons are those of the first. */
function LaterPromise({ page, promise, prefix }: PromiseProps): ReactElement {
  return (
    <details className="later">
      <summary>
        <Ring state={promise.state} size={24} />
        <span>
          {page.words.statement.later}: <LocalWords page={page} text={promise.promise.name} />
        </span>
      </summary>
      <Answer page={page} promise={promise} prefix={prefix} />
      <ScopeTable page={page} promise={promise} />
    </details>
  );
}

function OtherPromise({ page, promise, prefix }: PromiseProps): ReactElement {
  return (
    <div className="other-promise">
      <p className="other-name">
        <LocalWords page={page} text={promise.promise.name} />
      </p>
      <PromiseParts page={page} promise={promise} prefix={prefix} />
    </div>
  );
}

function byStatement(promises: readonly PromiseVerdict[]): readonly (readonly PromiseVerdict[])[] {
  return [...Map.groupBy(promises, ({ statement }) => statement.id).values()];
}
