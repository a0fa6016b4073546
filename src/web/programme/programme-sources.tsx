import type { ReactElement } from "react";
import { parseDay } from "../../core/index.ts";
import { addressOf } from "../../drawing/index.ts";
import { formatDay, programmeWords } from "../../sentences/index.ts";
import { type Language, type Workspace, wordsIn } from "../../workspace/index.ts";

interface SourcesProps {
  readonly ids: readonly string[];
  readonly workspace: Workspace;
  readonly language: Language;
}

/** The sources the lines cite, by the id they cite them with. */
export function ProgrammeSources({ ids, workspace, language }: SourcesProps): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <section className="programme-sources">
      <h2>{programmeWords[language].sources}</h2>
      <dl>
        {ids.map((id) => (
          <div key={id}>
            <dt className="mono">{id}</dt>
            <dd>
              <SourceLine id={id} workspace={workspace} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SourceLine({
  id,
  workspace,
  language,
}: Omit<SourcesProps, "ids"> & { readonly id: string }): ReactElement {
  const source = workspace.sources.get(id);
  if (source === undefined) return <>{id}</>;
  const link = addressOf(source);
  const parts = [
    wordsIn(source.title, language).text,
    source.publisher,
    source.edition,
    dated(source.date, language),
  ];
  return (
    <>
      {parts.filter((part) => part).join(", ")}
      {link === undefined ? (
        source.where && `, ${source.where}`
      ) : (
        <>
          , <a href={link.href}>{link.shown}</a>
          {link.after}
        </>
      )}
    </>
  );
}

/** A whole day as the reader writes it; a month or a year as it stands. */
function dated(date: string | undefined, language: Language): string | undefined {
  const read = date === undefined ? undefined : parseDay(date);
  return read !== undefined && "day" in read ? formatDay(read.day, language) : date;
}
