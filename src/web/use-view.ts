import { useCallback, useMemo } from "react";
import { webWords } from "../sentences/index.ts";
import { withWords } from "./address.ts";
import { changeEverywhere } from "./change.ts";
import type { Located } from "./use-address.ts";
import type { Judging } from "./use-judged.ts";
import type { SessionControl } from "./use-session.ts";
import type { View } from "./view.ts";

interface ViewParts {
  readonly located: Located;
  readonly control: SessionControl;
  readonly judging: Judging;
  readonly opened: View["opened"];
  readonly original: View["original"];
}

/** What every view is given. */
export function useView({ located, control, judging, opened, original }: ViewParts): View {
  const { address, settle } = located;
  const { session, write } = control;
  const { files } = session;
  const { language } = address;
  const go = useCallback<View["go"]>(
    (words) => settle(withWords(address, words)),
    [address, settle],
  );
  const change = useCallback<View["change"]>(
    (changes) => {
      const changed = changeEverywhere(opened, original, files, changes, language);
      const paths = changes.map(({ path }) => path);
      if (changed.failed.length < paths.length) {
        write(changed.files, `${webWords[language].changed} ${paths.join(", ")}`);
      }
      return changed.failed;
    },
    [opened, original, files, language, write],
  );
  const verdict = judging.judged?.answer.verdict;
  return useMemo(
    () => ({
      language,
      opened,
      original,
      files,
      asking: address.asking,
      ...(verdict === undefined ? {} : { verdict }),
      judging: judging.judging,
      address: address.words,
      go,
      change,
      write,
    }),
    [language, address, opened, original, files, verdict, judging.judging, go, change, write],
  );
}
