import type { ReactElement } from "react";
import type { SealedPromise, SealedStatement } from "../../capsule/index.ts";
import { capsuleWords, formatIsoDay } from "../../sentences/index.ts";
import { LANGUAGES, type Language, wordsIn } from "../../workspace/index.ts";
import { SealedScopes } from "./sealed-scopes.tsx";
import { SealedWords } from "./sealed-words.tsx";

interface StatementProps {
  readonly statement: SealedStatement;
  readonly promises: readonly SealedPromise[];
  readonly language: Language;
}

/** A statement verbatim, where it was published, and what was read from it and judged. */
export function SealedStatementArticle({
  statement,
  promises,
  language,
}: StatementProps): ReactElement {
  const words = capsuleWords[language].page;
  return (
    <article className="sealed-statement">
      <div className="row statement">
        <h3 className="label">{words.statement}</h3>
        <div className="text">
          <Quoted statement={statement} language={language} />
        </div>
        <dl className="side facts facts-side">
          <Fact name={words.outlet}>{outletOf(statement, language)}</Fact>
          <Fact name={words.who}>{wordsIn(statement.who, language).text}</Fact>
          <Fact name={words.said}>
            {statement.said === undefined ? "" : formatIsoDay(statement.said, language)}
          </Fact>
          <Fact name={words.copy} mono>
            {statement.sha256 ?? ""}
          </Fact>
        </dl>
      </div>
      {promises.map((promise) => (
        <SealedPromiseBlock key={promise.id} promise={promise} language={language} />
      ))}
    </article>
  );
}

/** The words in the language they were said in; the statement's other languages are our translation. */
function Quoted({
  statement: { quote, language: said },
  language,
}: {
  readonly statement: SealedStatement;
  readonly language: Language;
}): ReactElement {
  const own = LANGUAGES.find((one) => one === said) ?? language;
  const translated = own === language ? undefined : quote[language];
  return (
    <>
      <blockquote className="quote" lang={own}>
        <p>{`«${wordsIn(quote, own).text}»`}</p>
      </blockquote>
      {translated !== undefined && (
        <p className="translation">
          {capsuleWords[language].page.ourTranslation} {translated}
        </p>
      )}
    </>
  );
}

function outletOf({ title, publisher, where }: SealedStatement, language: Language): string {
  const name = title === undefined ? "" : wordsIn(title, language).text;
  return [name, publisher, where].filter((part) => part).join(", ");
}

function Fact({
  name,
  children,
  mono = false,
}: {
  readonly name: string;
  readonly children: string;
  readonly mono?: boolean;
}): ReactElement | null {
  if (children === "") return null;
  return (
    <>
      <dt>{name}</dt>
      <dd className={mono ? "mono" : undefined}>{children}</dd>
    </>
  );
}

function SealedPromiseBlock({
  promise,
  language,
}: {
  readonly promise: SealedPromise;
  readonly language: Language;
}): ReactElement {
  const words = capsuleWords[language].page;
  const { name, nameplateText, by } = promise;
  return (
    <section className="row sealed-promise">
      <h3 className="label">{words.promise}</h3>
      <div className="rest">
        <p className="lead">
          <SealedWords text={name} language={language} />
        </p>
        <dl className="facts facts-wide">
          <Fact name={words.nameplate}>{wordsIn(nameplateText, language).text}</Fact>
          <Fact name={words.by}>
            {by === undefined ? capsuleWords[language].compared.noDate : formatIsoDay(by, language)}
          </Fact>
        </dl>
        <SealedScopes promise={promise} language={language} />
      </div>
    </section>
  );
}
