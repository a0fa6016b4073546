import type { ReactElement, ReactNode } from "react";
import { capsuleWords } from "../../sentences/index.ts";
import { SealSection } from "./seal-section.tsx";
import type { SealedView } from "./sealed.ts";
import { SealedProgramme } from "./sealed-programme.tsx";
import { SealedStatementArticle } from "./sealed-statements.tsx";
import { whole } from "./whole.ts";

/** What a capsule holds, under the answer whether its seal is whole; `ways` stands at the foot. */
export function CapsuleMain({
  view,
  ways,
}: {
  readonly view: SealedView;
  readonly ways?: ReactNode;
}): ReactElement {
  const { contents, check } = view;
  return (
    <main className="page capsule" id={`sealed-${view.language}`}>
      <SealSection view={view} />
      {contents && check.kind !== "refused" && <Contents view={view} />}
      {ways}
    </main>
  );
}

function Contents({ view }: { readonly view: SealedView }): ReactElement {
  const { contents, language } = view;
  const words = capsuleWords[language].page;
  const { statements = [], promises = [], programme = [], notes = [] } = contents ?? {};
  const judged = statements.filter(({ id }) => promises.some((one) => one.statement === id));
  return (
    <>
      {notes.length > 0 && (
        <Part title={words.notes}>
          {notes.map(({ name, text }) => (
            <div key={name} className="sealed-note">
              <p className="small">{name}</p>
              <pre>{text}</pre>
            </div>
          ))}
        </Part>
      )}
      {judged.map((statement) => (
        <SealedStatementArticle
          key={statement.id}
          statement={statement}
          promises={promises.filter((one) => one.statement === statement.id)}
          language={language}
        />
      ))}
      {programme.length > 0 && (
        <Part title={words.programme}>
          <SealedProgramme rows={programme} language={language} />
        </Part>
      )}
      <Part title={words.parts}>
        <PartsTable view={view} />
      </Part>
    </>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="row sealed-part">
      <h2 className="label">{title}</h2>
      <div className="rest">{children}</div>
    </section>
  );
}

function PartsTable({ view: { manifest, language } }: { readonly view: SealedView }): ReactElement {
  const words = capsuleWords[language];
  return (
    <>
      <p>{words.page.howTo}</p>
      <table className="gate-table sealed-parts">
        <thead>
          <tr>
            <th scope="col">{words.part.name}</th>
            <th scope="col">{words.part.bytes}</th>
            <th scope="col">{words.part.digest}</th>
          </tr>
        </thead>
        <tbody>
          {manifest?.parts.map(({ path, bytes, sha256 }) => (
            <tr key={path}>
              <th scope="row" className="mono">
                {path}
              </th>
              <td>{whole(bytes, language)}</td>
              <td className="mono">{sha256}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
