import type { ReactElement } from "react";
import { type Day, formatDay } from "../../core/index.ts";
import { Ring } from "../../drawing/index.ts";
import { type AnyRow, promiseOfRow } from "../../programme/index.ts";
import type { PromiseStates } from "../../questions/index.ts";
import {
  factWords,
  lookedWords,
  type ProgrammeLine,
  programmeWords,
  verdictBeside,
} from "../../sentences/index.ts";
import { type Fact, type LocalText, type NameAt, wordsIn } from "../../workspace/index.ts";
import { type Address, atView, writeAddress } from "../address.ts";
import type { View } from "../view.ts";
import { FactForm } from "./fact-form.tsx";

interface DetailsProps {
  readonly view: View;
  readonly row: AnyRow;
  readonly line: ProgrammeLine;
  readonly verdicts: PromiseStates | undefined;
  /** Whether it is opened: only then is there a form. */
  readonly open: boolean;
  /** The day the programme is shown as of. */
  readonly asOf: Day;
  /** Facts the text as opened had not. */
  readonly mine: ReadonlySet<Fact>;
}

/** What stands behind a line: the words it was said in, what is published, where one looked, its place in the text. */
export function ProgrammeDetails({
  view,
  row,
  line,
  open,
  asOf,
  mine,
  verdicts,
}: DetailsProps): ReactElement {
  const { plan } = view.opened;
  const { language } = view;
  const words = programmeWords[language];
  const looked = lookedWords(line.looked, language);
  return (
    <div className="programme-details">
      <Quoted view={view} row={row} />
      <dl>
        <Detail name={words.columns.theme} text={line.theme} />
        <Details
          name={words.columns.published}
          texts={line.published}
          mine={row.facts.toReversed().map((fact) => mine.has(fact))}
          word={factWords[language].mine}
        />
        {line.published.length === 0 && row.kind !== "stated" && (
          <Detail name={words.columns.published} text={words.nothingPublished} />
        )}
        <Details name={words.columns.money} texts={line.money} />
        <Detail name={words.partOf} text={namesOf(wholeOf(row), view)} />
        <Detail name={words.dependsOn} text={namesOf(beforeOf(row), view)} />
        <Detail name={words.looked} text={looked} />
        <Detail name={words.whoMayKnow} text={line.ask} />
      </dl>
      {noteOf(row, line, language).map((note) => (
        <p key={note} className="programme-note">
          {note}
        </p>
      ))}
      {open && plan !== undefined && (row.kind === "measure" || row.kind === "order") && (
        <FactForm view={view} plan={plan} measure={row.item} asOf={asOf} />
      )}
      <p className="programme-ways">
        <VerdictBeside view={view} row={row} verdicts={verdicts} asOf={asOf} />{" "}
        <a className="mono" href={textAddress(view, row)}>
          {row.item.at.file}:{row.item.at.line}
        </a>
      </p>
    </div>
  );
}

/** Of a line that is a promise: the ring and word of its verdict as of the same day, and the way there. */
function VerdictBeside({
  view,
  row,
  verdicts,
  asOf,
}: Omit<DetailsProps, "line" | "open" | "mine">): ReactElement | null {
  const { language } = view;
  const said = verdictBeside(row, verdicts, language);
  if (said === "") return null;
  const state = verdicts?.get(promiseOfRow(row) ?? "");
  const asking = { asOf: formatDay(asOf) };
  const href = writeAddress({ language, view: "verdict", asking, words: {} });
  return (
    <span className="programme-stands programme-verdict">
      {state && <Ring state={state} size={16} />}
      <span>
        {said}. <a href={href}>{programmeWords[language].judged}</a>
      </span>
    </span>
  );
}

/** Notes of the line and of what was published of it. */
function noteOf(row: AnyRow, line: ProgrammeLine, language: View["language"]): readonly string[] {
  const facts = row.facts.flatMap(({ note }) => (note === undefined ? [] : [said(note, language)]));
  return [...facts, line.note].filter((note) => note !== "");
}

/** Verbatim in the statement's own language; elsewhere with our translation. */
function Quoted({ view, row }: Pick<DetailsProps, "view" | "row">): ReactElement | null {
  const { quote } = row.item;
  const { statement } = row;
  if (quote === undefined || statement === undefined) return null;
  const words = programmeWords[view.language];
  const verbatim = quote[statement.language] ?? quote.plain ?? "";
  const translated = statement.language === view.language ? undefined : quote[view.language];
  return (
    <>
      <blockquote lang={statement.language}>{verbatim}</blockquote>
      {translated !== undefined && (
        <p className="programme-quiet">
          {words.ourTranslation} {translated}
        </p>
      )}
      <p className="programme-quiet">{said(statement.who, view.language)}</p>
    </>
  );
}

function said(text: LocalText, language: View["language"]): string {
  return wordsIn(text, language).text;
}

/** The measure it is part of, or the one an indicator belongs to. */
function wholeOf({ item }: AnyRow): readonly NameAt[] {
  const whole = "partOf" in item ? item.partOf : "of" in item ? item.of : undefined;
  return whole === undefined ? [] : [whole];
}

function beforeOf({ item }: AnyRow): readonly NameAt[] {
  return "dependsOn" in item ? item.dependsOn : [];
}

function namesOf(measures: readonly NameAt[], { opened, language }: View): string {
  const known = opened.plan?.base.programme?.measures;
  return measures
    .map(({ name }) => said(known?.get(name)?.name ?? { plain: name }, language))
    .join("; ");
}

function Detail({
  name,
  text,
}: {
  readonly name: string;
  readonly text: string;
}): ReactElement | null {
  return <Details name={name} texts={text === "" ? [] : [text]} />;
}

interface DetailTexts {
  readonly name: string;
  readonly texts: readonly string[];
  /** Which of them the reader put in, and the word for it. */
  readonly mine?: readonly boolean[];
  readonly word?: string;
}

function Details({ name, texts, mine = [], word = "" }: DetailTexts): ReactElement | null {
  if (texts.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {texts.map((text, i) => (
        <dd key={text}>
          {text}
          {mine[i] === true && <span className="programme-mine"> {word}</span>}
        </dd>
      ))}
    </div>
  );
}

function address(view: View, name: Address["view"], words: Address["words"]): string {
  const here: Address = { language: view.language, view: "programme", asking: view.asking, words };
  return writeAddress(atView(here, name, words));
}

function textAddress(view: View, { item }: AnyRow): string {
  const { file, line, column } = item.at;
  return address(view, "text", { file, at: `${line}:${column}` });
}
