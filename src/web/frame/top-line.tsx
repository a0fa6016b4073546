import type { ReactElement } from "react";
import { LANGUAGE_NAMES, Logo } from "../../drawing/index.ts";
import { webWords } from "../../sentences/index.ts";
import { LANGUAGES, type LocalText, type Plan, wordsIn } from "../../workspace/index.ts";
import { atView, VIEWS } from "../address.ts";
import type { Located } from "../use-address.ts";
import { PlaceLink } from "./place-link.tsx";
import { SearchButton, SearchPlace, useSearch } from "./search-line.tsx";
import { type Theme, ThemeButton } from "./theme-button.tsx";

interface TopProps {
  readonly located: Located;
  readonly name: LocalText;
  readonly theme: Theme | undefined;
  /** What is searched; absent where the text means none. */
  readonly plan: Plan | undefined;
}

/** Logo, plan, the views, search, the languages, light or dark. */
export function LiveTopLine({ located, name, theme, plan: planRead }: TopProps): ReactElement {
  const { address } = located;
  const words = webWords[address.language];
  const plan = wordsIn(name, address.language);
  const search = useSearch();
  return (
    <>
      <header className="top top-live">
        <a className="skip" href="#content">
          {words.skip}
        </a>
        <div className="page">
          <span className="top-logo">
            <Logo /> Tizbek
          </span>
          <p className="top-plan" lang={plan.fallback}>
            {plan.text}
          </p>
          <ViewLinks located={located} />
          <SearchButton search={search} language={address.language} />
          <div className="top-right">
            <Languages located={located} />
            <ThemeButton words={words} start={theme} />
          </div>
        </div>
      </header>
      <SearchPlace search={search} located={located} plan={planRead} />
    </>
  );
}

function ViewLinks({ located: { address, follow } }: Pick<TopProps, "located">): ReactElement {
  const words = webWords[address.language];
  return (
    <nav className="top-parts" aria-label={words.parts}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <PlaceLink to={atView(address, view)} go={follow} current={view === address.view}>
              {words.views[view]}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** In place: nothing of what I see or have changed is lost. */
function Languages({ located: { address, settle } }: Pick<TopProps, "located">): ReactElement {
  return (
    <nav aria-label={webWords[address.language].languages}>
      <ul className="top-languages">
        {LANGUAGES.map((language) => {
          const [short, full] = LANGUAGE_NAMES[language];
          return (
            <li key={language} lang={language}>
              <PlaceLink
                to={{ ...address, language }}
                go={settle}
                current={language === address.language}
                title={full}
                lang={language}
              >
                {short}
              </PlaceLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
