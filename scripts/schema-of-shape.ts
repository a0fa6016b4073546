/** A shape of the language as JSON Schema, draft 7: what editors' YAML servers read best. */
import {
  type BlockKind,
  FIELDS,
  figurePattern,
  MEANINGS,
  NAMED,
  REQUIRED,
  SHAPES,
  type Shape,
} from "../src/format/index.ts";
import { LANGUAGES } from "../src/workspace/index.ts";

export type Schema = Readonly<Record<string, unknown>>;

/** Whole blocks, or lines in place of a block's lines: nothing is required of these, and `none` takes one out. */
export type Mode = "whole" | "lines";

/** YAML 1.2 tells numbers and truths from texts; in a workspace all of them are texts. */
const TEXT_TYPES = ["string", "number", "boolean"];
const NUMBER_OR_TEXT = ["string", "number"];
const NONE = "none";

export function schemaOf(shape: Shape, mode: Mode): Schema {
  if (shape.kind === "text") return textSchema(shape, mode);
  if (shape.kind === "word") return { enum: withNone(shape.of.flatMap(asYaml), mode) };
  if (shape.kind === "words") return { $ref: "#/definitions/words" };
  if (shape.kind === "figure") return figureSchema(shape.examples, mode);
  if (shape.kind === "list") return { type: "array", items: schemaOf(shape.of, mode) };
  if (shape.kind === "either") return { anyOf: shape.of.map((one) => oneOf(one, mode)) };
  if (shape.kind === "lines") return schemaOf(sectionShape(shape.of), "lines");
  return orNone(shape.kind === "block" ? refTo(shape.of, mode) : namesSchema(shape, mode), mode);
}

/** Where a text or a mapping may stand, nothing at all is neither. */
function oneOf(shape: Shape, mode: Mode): Schema {
  const schema = schemaOf(shape, mode);
  return Array.isArray(schema.type) && schema.type.includes("object")
    ? { ...schema, type: "object" }
    : schema;
}

function sectionShape(section: (typeof FIELDS.section)[number]): Shape {
  return SHAPES.section[section];
}

/** `1` and `true` as a file has them, and in quotes. */
function asYaml(word: string): readonly unknown[] {
  return /^(\d+|true|false)$/.test(word) ? [JSON.parse(word), word] : [word];
}

function withNone(words: readonly unknown[], mode: Mode): readonly unknown[] {
  return mode === "lines" ? [...words, NONE] : words;
}

function orNone(schema: Schema, mode: Mode): Schema {
  return mode === "lines" ? { anyOf: [schema, { const: NONE }] } : schema;
}

function textSchema({ pattern, examples }: Extract<Shape, { kind: "text" }>, mode: Mode): Schema {
  const offered = examples.length === 0 ? {} : { examples };
  if (pattern === undefined) return { type: TEXT_TYPES, minLength: 1, ...offered };
  const allowed = mode === "lines" ? `^${NONE}$|${pattern}` : pattern;
  return { type: NUMBER_OR_TEXT, ...patternOf(allowed, examples), ...offered };
}

/** Editors say the pattern itself where nothing better is given. */
function patternOf(pattern: string, examples: readonly string[]): Schema {
  if (examples.length === 0) return { pattern };
  return { pattern, patternErrorMessage: `Write it like one of these: ${examples.join(" · ")}` };
}

/** In one line, in long form, by date. */
function figureSchema(examples: readonly string[], mode: Mode): Schema {
  const words = withNone(examples, mode);
  if (words.length === 0) return { $ref: "#/definitions/figure" };
  const line = { type: NUMBER_OR_TEXT, ...figureText(examples), examples: words };
  return { anyOf: [line, ...FIGURE_MAPPINGS] };
}

function figureText(words: readonly string[]): Schema {
  return patternOf(figurePattern(words), ["2.7 t (2.5..2.9) measured @ LOG row 31", ...words]);
}

const FIGURE_MAPPINGS = [
  { $ref: "#/definitions/long-figure" },
  { $ref: "#/definitions/dated-figure" },
];

function namesSchema(shape: Extract<Shape, { kind: "by name" }>, mode: Mode): Schema {
  const { pattern, examples } = shape.names ?? {};
  return {
    type: ["object", "null"],
    ...(pattern === undefined ? {} : { propertyNames: patternOf(pattern, examples ?? []) }),
    // Behind a slash stands a variant: the lines that differ.
    ...(pattern?.includes("/") ? { patternProperties: { "/": schemaOf(shape.of, "lines") } } : {}),
    additionalProperties: schemaOf(shape.of, mode),
  };
}

function refTo(kind: BlockKind, mode: Mode): Schema {
  return { $ref: `#/definitions/${definitionOf(kind, mode)}` };
}

export function definitionOf(kind: BlockKind, mode: Mode): string {
  return mode === "whole" ? kind : `${kind}-lines`;
}

/** A process makes a product or treats a feed. */
const NOT_BOTH = { dependencies: { treats: { properties: { makes: false } } } };

/** Where these stand a text may stand too. */
const INSTEAD_OF_TEXT: readonly BlockKind[] = ["known", "running"];

/** The keys of a block, each with its shape and its meaning. */
export function blockSchema(kind: BlockKind, mode: Mode): Schema {
  const required = mode === "whole" ? requiredIn(kind) : [];
  const named = NAMED[kind];
  return {
    type: required.length > 0 || INSTEAD_OF_TEXT.includes(kind) ? "object" : ["object", "null"],
    properties: propertiesOf(kind, mode),
    ...(required.length === 0 ? {} : { required }),
    // Lines that differ may take one out and put the other in.
    ...(kind === "process" && mode === "whole" ? NOT_BOTH : {}),
    additionalProperties: named === undefined ? false : schemaOf(named, mode),
  };
}

export function propertiesOf(kind: BlockKind, mode: Mode): Schema {
  const shapes: Readonly<Record<string, Shape>> = SHAPES[kind];
  const meanings: Readonly<Record<string, string>> = MEANINGS[kind];
  return Object.fromEntries(
    FIELDS[kind].map((key) => {
      const shape = shapes[key];
      if (shape === undefined) throw new Error(`${kind} ${key} has no shape`);
      return [key, { description: meanings[key], ...schemaOf(shape, mode) }];
    }),
  );
}

/** A figure may come from a table beside the text, so the text may lack it. */
function requiredIn(kind: BlockKind): readonly string[] {
  const shapes: Readonly<Record<string, Shape>> = SHAPES[kind];
  const required: readonly string[] = REQUIRED[kind] ?? [];
  return required.filter((key) => shapes[key]?.kind !== "figure");
}

/** What many keys share: words, and the forms of a figure. */
export function sharedDefinitions(): Readonly<Record<string, Schema>> {
  const text = schemaOf({ kind: "text", examples: [] }, "whole");
  const figure = { type: NUMBER_OR_TEXT, ...figureText([]) };
  const beside = ["name", "note", "also", "because", "source"];
  const properties = propertiesOf("figure", "whole");
  const notes = Object.fromEntries(beside.map((key) => [key, properties[key]]));
  const parts = LANGUAGES.map((language) => [language, text]);
  const words = { type: "object", properties: Object.fromEntries(parts) };
  return {
    words: { anyOf: [text, { ...words, additionalProperties: false }] },
    figure: { anyOf: [figure, ...FIGURE_MAPPINGS] },
    "long-figure": {
      type: "object",
      properties,
      anyOf: [{ required: ["value"] }, { required: ["unpublished"] }],
      additionalProperties: false,
    },
    "dated-figure": {
      type: "object",
      properties: notes,
      patternProperties: {
        "^(\\d{4}|from \\d{4}(-\\d{2}){0,2})$": {
          anyOf: [figure, { $ref: "#/definitions/long-figure" }],
        },
      },
      minProperties: 1,
      additionalProperties: false,
    },
  };
}
