/** The rooms of src/: what each answers, whom it may ask, and which packages it may use. */

export type RoomName =
  | "core"
  | "workspace"
  | "format"
  | "balance"
  | "verdict"
  | "programme"
  | "capsule"
  | "sentences"
  | "drawing"
  | "workbook"
  | "memo"
  | "intake"
  | "questions"
  | "files"
  | "actions"
  | "cli"
  | "server"
  | "web";

export interface Room {
  readonly name: RoomName;
  /** The one question the room answers, in a few words. */
  readonly question: string;
  /** Below the line nothing touches files, clock, network, console or chance. */
  readonly line: "above" | "below";
  readonly imports: readonly RoomName[];
  readonly packages: readonly string[];
}

/** From the ground up: a room may import only rooms that stand before it. */
export const rooms: readonly Room[] = [
  {
    name: "core",
    question: "figures, units, formulas, elements, periods, issues",
    line: "below",
    imports: [],
    packages: [],
  },
  {
    name: "workspace",
    question: "streams, processes, plants, promises: shapes and their own checks",
    line: "below",
    imports: ["core"],
    packages: [],
  },
  {
    name: "format",
    question: "text ⇄ workspace, with places",
    line: "below",
    imports: ["core", "workspace"],
    packages: ["yaml"],
  },
  {
    name: "balance",
    question: "what flows where",
    line: "below",
    imports: ["core", "workspace"],
    packages: [],
  },
  {
    name: "verdict",
    question: "does each promise close, as of a day",
    line: "below",
    imports: ["core", "workspace", "balance"],
    packages: [],
  },
  {
    name: "programme",
    question: "who promised what by when, and how it stands as of a day",
    line: "below",
    imports: ["core", "workspace"],
    packages: [],
  },
  {
    name: "capsule",
    question: "a plan sealed into one file, and whether a file is what was sealed",
    line: "below",
    imports: ["core"],
    packages: [],
  },
  {
    name: "sentences",
    question: "issues and results → kk, ru, en",
    line: "below",
    imports: ["core", "workspace", "balance", "verdict", "programme", "capsule"],
    packages: [],
  },
  {
    name: "drawing",
    question: "results → SVG and page",
    line: "below",
    imports: ["core", "workspace", "balance", "verdict", "programme", "capsule", "sentences"],
    packages: ["react", "react-dom/server", "d3-scale", "d3-shape"],
  },
  {
    name: "workbook",
    question: "tables of a plan ⇄ sheets",
    line: "below",
    imports: ["core", "workspace", "format", "verdict", "programme", "sentences"],
    packages: ["fflate"],
  },
  {
    name: "memo",
    question: "a verdict, or the programme, on one page of a text document",
    line: "below",
    imports: ["core", "workspace", "balance", "verdict", "programme", "sentences", "drawing"],
    packages: ["docx", "fflate"],
  },
  {
    name: "intake",
    question: "files a person hands over → texts, or what is wrong with them",
    line: "below",
    imports: ["core", "workspace", "format", "workbook"],
    packages: ["fflate"],
  },
  {
    name: "questions",
    question: "what a plan is asked → values, JSON, CSV",
    line: "below",
    imports: [
      "core",
      "workspace",
      "format",
      "balance",
      "verdict",
      "programme",
      "capsule",
      "sentences",
      "drawing",
      "workbook",
      "memo",
    ],
    packages: [],
  },
  {
    name: "files",
    question: "folders in and out",
    line: "above",
    imports: ["core", "workspace", "format", "workbook", "memo", "intake"],
    packages: ["write-excel-file/node"],
  },
  {
    name: "actions",
    question: "what a person can do, once, one file each",
    line: "above",
    imports: [
      "core",
      "workspace",
      "format",
      "balance",
      "verdict",
      "programme",
      "capsule",
      "sentences",
      "drawing",
      "workbook",
      "memo",
      "intake",
      "questions",
      "files",
    ],
    packages: [],
  },
  {
    name: "web",
    question: "screens: the same rooms in the reader's own browser",
    line: "above",
    imports: [
      "core",
      "workspace",
      "format",
      "balance",
      "verdict",
      "programme",
      "capsule",
      "sentences",
      "drawing",
      "workbook",
      "memo",
      "intake",
      "questions",
    ],
    packages: [
      "react",
      "react-dom",
      "react-dom/client",
      "react-dom/server",
      "fflate",
      "write-excel-file/browser",
      "@codemirror/autocomplete",
      "@codemirror/commands",
      "@codemirror/lang-yaml",
      "@codemirror/language",
      "@codemirror/lint",
      "@codemirror/search",
      "@codemirror/state",
      "@codemirror/view",
      "@lezer/highlight",
    ],
  },
  {
    name: "cli",
    question: "commands",
    line: "above",
    imports: ["core", "sentences", "files", "actions"],
    packages: [],
  },
  {
    name: "server",
    question: "requests",
    line: "above",
    imports: ["core", "sentences", "web", "files", "actions"],
    packages: ["hono", "@hono/node-server"],
  },
];
