import { after, likelyLabel, mendWith } from "./parts.ts";
import type { FolderCode, IssueWords } from "./words.ts";

const REFUSED = {
  "too-large": (most: string) => `It is too large${most && `: at most ${most} bytes are read`}.`,
  "too-many": (most: string) => `There are too many files${most && `: at most ${most} are read`}.`,
  "too-deep": (most: string) =>
    `It is nested too deep${most && `: at most ${most} levels are read`}.`,
  "not-utf8": () => "It is not UTF-8 text.",
  unreadable: () => "It cannot be read.",
  outside: () => "It lies outside the workspace.",
  unwritable: () => "It cannot be written.",
  link: () => "It is a link, not a file.",
  "same-name": () => "Another file has this name, or one that differs only in capitals.",
  "bad-name": () => "Its name cannot be the name of a file on every system.",
  encrypted: () => "It is locked with a password.",
  broken: () => "It is broken: what it holds is not what it says it holds.",
} as const;

const REFUSED_MEND = {
  "too-large": "split it into several files",
  "too-many": "keep only the plan's own files in the folder",
  "too-deep": "use fewer levels",
  "not-utf8": "save it in UTF-8",
  unreadable: "see that it is there and may be read",
  outside: "keep every file inside the folder",
  unwritable: "see that the file and its folder may be written to",
  link: "put the file itself in its place",
  "same-name": "rename one of the two, or take it out",
  "bad-name": "give it a name of letters, digits, hyphens and points",
  encrypted: "pack it again without a password",
  broken: "pack or copy it again",
} as const;

const YAML_KINDS = {
  anchor: "an anchor",
  alias: "an alias",
  tag: "a tag",
  merge: "a merge",
} as const;

const SHAPES = {
  mapping: "keys with values",
  list: "a list",
  text: "a text",
  figure: "a figure",
  nothing: "nothing",
} as const;

const FORMAT_IS = {
  older: (given: string) => `The text is written in the older format ${given}.`,
  newer: (given: string) => `The text is written in the newer format ${given}.`,
  unknown: (given: string) => `There is no format ${given}.`,
} as const;

const FORMAT_MEND = {
  older: () => "carry it forward: tizbek migrate DIR",
  newer: () => "read it with a newer release of Tizbek",
  unknown: (known: string) => `write format: ${known}`,
} as const;

export const EN_FOLDER: Pick<IssueWords, FolderCode> = {
  "no-workspace": ({ folder }) => ({
    what: `There is no tizbek.yaml in ${folder}.`,
    mend: "name a folder that has one (its name ends in yaml, not yml), or make one: tizbek new DIR",
  }),
  "file-refused": ({ reason, most }, say) => ({
    what: REFUSED[reason](most === undefined ? "" : say.count(most)),
    mend: REFUSED_MEND[reason],
  }),
  "yaml-syntax": ({ said }) => ({
    what: `This cannot be read as YAML: ${said}`,
    mend: "look at the indentation, brackets and colons of this line",
  }),
  "yaml-alias": ({ kind, given }, say) => ({
    what: `${say.quoted(given)} is ${YAML_KINDS[kind]} of YAML; a workspace uses none.`,
    mend: "write the value out wherever it is needed",
  }),
  "format-version": ({ given, known, age }, say) => ({
    what:
      given === undefined
        ? "tizbek.yaml does not say in which format it is written."
        : `${FORMAT_IS[age](say.quoted(given))} This release reads ${known}.`,
    mend: FORMAT_MEND[age](known),
  }),
  "comma-in-figure": ({ where, given, mend }, say) => ({
    what:
      where === "braces"
        ? `The comma cuts the figure ${say.quoted(given)} in two: inside { } it separates keys.`
        : where === "words"
          ? `The comma cuts ${say.quoted(given)} in two: inside { } it separates keys.`
          : `Decimals take a point, not a comma: ${say.quoted(given)}.`,
    mend:
      where === "words"
        ? `words with a comma stand in quotes: ${mend ?? given}`
        : `decimals take a point, thousands a blank${mend === undefined ? "" : `: ${mend}`}`,
  }),
  "key-twice": ({ key }, say) => ({
    what: `The key ${say.quoted(key)} stands here twice.${after(say.first, (at) => `First at ${at}.`)}`,
    mend: "keep one of them",
  }),
  "defined-twice": ({ section, name }, say) => ({
    what: `${say.name(name)} is given twice in ${section}.${after(say.first, (at) => `First at ${at}.`)}`,
    mend: "rename one of them, or take it out",
  }),
  "unknown-key": ({ key, section, likely, known }, say) => ({
    what:
      section === ""
        ? `${say.quoted(key)} cannot stand here.`
        : `There is no key ${say.quoted(key)} in ${section}.`,
    ...mendWith(likely && `did you mean ${say.quoted(likely)}?`, known && `there can be: ${known}`),
    ...likelyLabel(likely),
  }),
  "missing-key": ({ key, section, name }, say) => ({
    what: `${name === undefined ? section : `${say.name(name)} (${section})`} has no ${say.quoted(key)}.`,
    mend: `add a line ${key}: …`,
  }),
  "wrong-shape": ({ key, needed, given }, say) => ({
    what: `${say.quoted(key)} takes ${SHAPES[needed]}; written here: ${SHAPES[given]}.`,
    label: SHAPES[needed],
  }),
  "unknown-language": ({ given, known }, say) => ({
    what: `There is no language ${say.quoted(given)}; there are ${known}.`,
    mend: `write one of ${known}`,
  }),
};
