import type { ReactElement } from "react";
import { capsuleWords } from "../../sentences/index.ts";
import { LANGUAGES, type Language, wordsIn } from "../../workspace/index.ts";
import { LANGUAGE_NAMES, Logo } from "../top-line.tsx";
import type { SealedView } from "./sealed.ts";

interface TopProps {
  readonly view: SealedView;
  /** Absent where no script runs: languages are then addresses within the page. */
  readonly choose?: (language: Language) => void;
  readonly switches?: ReactElement;
}

/** Logo, what the plan is called, the three languages. */
export function CapsuleTop({ view, choose, switches }: TopProps): ReactElement {
  const { language, contents } = view;
  const words = capsuleWords[language];
  const name = contents === undefined ? "" : wordsIn(contents.name, language).text;
  return (
    <header className="top">
      <a className="skip" href={`#sealed-${language}`}>
        {words.page.skip}
      </a>
      <div className="page">
        <span className="top-logo">
          <Logo /> Tizbek
        </span>
        <h1 className="top-plan">{name === "" ? words.title : `${words.title}: ${name}`}</h1>
        <div className="top-right">
          <nav aria-label={words.page.languages}>
            <ul className="top-languages">
              {LANGUAGES.map((one) => (
                <li key={one} lang={one}>
                  <LanguageChoice one={one} current={language} choose={choose} />
                </li>
              ))}
            </ul>
          </nav>
          {switches}
        </div>
      </div>
    </header>
  );
}

function LanguageChoice({
  one,
  current,
  choose,
}: {
  readonly one: Language;
  readonly current: Language;
  readonly choose: TopProps["choose"];
}): ReactElement {
  const [short, full] = LANGUAGE_NAMES[one];
  if (one === current)
    return (
      <span aria-current="true" title={full}>
        {short}
      </span>
    );
  if (choose === undefined)
    return (
      <a href={`#${one}`} title={full}>
        {short}
      </a>
    );
  return (
    <button type="button" title={full} onClick={() => choose(one)}>
      {short}
    </button>
  );
}
