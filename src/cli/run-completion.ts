import { issue } from "../core/index.ts";
import { SHELLS } from "./complete.ts";
import { placed, type Run, tellIssues, word } from "./run.ts";

/** Each asks us for the words as they are needed, so that scenarios, scopes and streams are those of the folder. */
const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], string>> = {
  bash: `_tizbek() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(
    tizbek __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null
  )
}
complete -o default -F _tizbek tizbek
`,
  zsh: `#compdef tizbek
_tizbek() {
  local -a found
  found=(\${(f)"$(tizbek __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if (( \${#found} )); then compadd -a found; else _files; fi
}
if [ "$funcstack[1]" = "_tizbek" ]; then _tizbek "$@"; else compdef _tizbek tizbek; fi
`,
  fish: `complete -c tizbek -a '(tizbek __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
};

export const run: Run = async (invocation, terminal) => {
  const given = word(invocation, "SHELL") ?? "";
  const shell = SHELLS.find((one) => one === given);
  if (shell !== undefined) {
    terminal.pass(SCRIPTS[shell]);
    return 0;
  }
  const at = { file: "SHELL", line: 1, column: 1, length: [...given].length };
  const facts = {
    problem: "not-one-of",
    argument: "SHELL",
    given,
    known: SHELLS.join(", "),
  } as const;
  const answer = {
    issues: [issue("bad-argument", at, facts)],
    texts: new Map(),
    exitCode: 2,
  } as const;
  tellIssues(placed(answer, invocation), invocation, terminal);
  return 2;
};
