import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { DEEPEST_WRAP } from "./figure-marks.ts";

/** One caret a letter under the very characters; dots where a thing is unknown. */
const carets = (colour: string) =>
  `conic-gradient(from 135deg at 50% 0,${colour} 0 90deg,transparent 0) 0 100%/1ch 4px repeat-x`;
const dots = (colour: string) =>
  `radial-gradient(circle,${colour} 0 1.2px,transparent 1.6px) 0 100%/1ch 4px repeat-x`;

const theme = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "15px", height: "100%" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "3px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "26px", overflow: "auto" },
  ".cm-content:focus-visible": { outline: "none" },
  ".cm-content": { caretColor: "var(--ink)", padding: "8px 0 48px" },
  ".cm-line": { paddingRight: "12px" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in srgb,var(--accent) 24%,var(--paper)) !important",
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--tint)" },
  ".cm-gutters": {
    backgroundColor: "var(--paper)",
    color: "var(--ink2)",
    border: "0",
    borderRight: "1px solid var(--rule)",
    fontSize: "14px",
  },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 8px 0 12px", minWidth: "44px" },
  ".cm-lineNumbers .cm-gutterElement.line-breaks": {
    boxShadow: "inset 3px 0 var(--breaks)",
    color: "var(--breaks)",
  },
  ".cm-lineNumbers .cm-gutterElement.line-unknown": {
    borderLeft: "3px dotted var(--unknown)",
    color: "var(--unknown)",
  },
  ".cm-lineNumbers .cm-gutterElement.line-note": { boxShadow: "inset 3px 0 var(--edge)" },
  ".cm-foldGutter .cm-gutterElement": { color: "var(--ink2)", padding: "0 4px", cursor: "pointer" },
  ".cm-foldPlaceholder": {
    background: "var(--tint)",
    border: "0",
    color: "var(--ink2)",
    padding: "0 8px",
  },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--tint)",
    outline: "1px solid var(--edge)",
  },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", color: "var(--breaks)" },
  ".cm-searchMatch": { backgroundColor: "color-mix(in srgb,var(--unknown) 30%,var(--paper))" },
  ".cm-searchMatch-selected": { outline: "2px solid var(--unknown)" },
  ".cm-lintRange": { backgroundImage: "none", paddingBottom: "0" },
  ".cm-lintRange.at-breaks": { background: carets("var(--breaks)") },
  ".cm-lintRange.at-unknown": { background: dots("var(--unknown)") },
  ".cm-lintRange.at-note": { background: dots("var(--edge)") },
  ".cm-lintPoint:after": { borderBottomColor: "var(--breaks)" },
});

/** `wrap-4`: begins at its indent, goes on two letters deeper. */
const wraps = EditorView.theme(
  Object.fromEntries(
    Array.from({ length: DEEPEST_WRAP / 2 + 1 }, (_, i) => [
      `.wrap-${2 * i}`,
      { paddingLeft: `calc(8px + ${2 * i + 2}ch)`, textIndent: `-${2 * i + 2}ch` },
    ]),
  ),
);

const parts = EditorView.theme({
  ".part-unit": { color: "var(--ink2)" },
  ".part-range": { color: "var(--ink2)" },
  ".part-value": { fontWeight: "600" },
  ".part-evidence": { fontStyle: "italic" },
  ".part-source": {
    color: "var(--accent)",
    textDecoration: "underline 1px",
    textUnderlineOffset: "4px",
  },
  ".part-place": { color: "var(--ink2)" },
  ".part-unpublished": { color: "var(--unknown)", fontWeight: "600" },
  ".part-name": { color: "var(--ink)" },
  ".part-section": { fontWeight: "600" },
  ".part-key": { color: "var(--ink2)" },
});

const floating = EditorView.theme({
  ".cm-tooltip": {
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    border: "1px solid var(--ink)",
    borderRadius: "3px",
    fontFamily: "var(--sans)",
    fontSize: "15px",
    lineHeight: "20px",
    maxWidth: "min(440px,90vw)",
  },
  ".cm-tooltip-section:not(:first-child)": { borderTop: "1px solid var(--rule)" },
  ".cm-tooltip-lint, .cm-tooltip.cm-tooltip-hover ul": { margin: "0", padding: "0" },
  ".cm-diagnostic": { padding: "12px 16px", border: "0", marginLeft: "0", whiteSpace: "normal" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mono)",
    maxHeight: "320px",
    maxWidth: "none",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    padding: "4px 12px",
    lineHeight: "24px",
    display: "flex",
    gap: "16px",
    justifyContent: "space-between",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    background: "var(--accent)",
    color: "var(--paper)",
  },
  ".cm-completionDetail": {
    fontFamily: "var(--sans)",
    fontStyle: "normal",
    marginLeft: "0",
    color: "var(--ink2)",
  },
  "li[aria-selected] .cm-completionDetail": { color: "var(--paper)" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600" },
  ".cm-tooltip.cm-completionInfo": { padding: "12px 16px" },
  ".cm-panels": {
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
    borderTop: "1px solid var(--ink)",
  },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--ink)" },
  ".cm-panel.cm-search, .cm-panel.cm-dialog": {
    padding: "12px 40px 12px 12px",
    font: "400 15px/24px var(--sans)",
  },
  ".cm-panel.cm-search label": { fontSize: "15px" },
  ".cm-textfield": {
    font: "400 15px/24px var(--mono)",
    background: "var(--surface)",
    color: "var(--ink)",
    border: "1px solid var(--edge)",
    borderRadius: "3px",
    padding: "4px 8px",
  },
  ".cm-button": {
    font: "400 15px/24px var(--sans)",
    background: "none",
    backgroundImage: "none",
    color: "var(--accent)",
    border: "1px solid var(--edge)",
    borderRadius: "3px",
    padding: "4px 10px",
  },
  ".cm-panel.cm-search [name=close]": {
    fontSize: "20px",
    color: "var(--ink)",
    padding: "4px 12px",
    cursor: "pointer",
  },
  ".cm-snippetField": { backgroundColor: "var(--tint)", outline: "1px solid var(--edge)" },
});

/** What the language itself writes steps back; what a person wrote stands in ink. */
const highlight = HighlightStyle.define([
  { tag: tags.comment, color: "var(--ink2)", fontStyle: "italic" },
  { tag: tags.punctuation, color: "var(--ink2)" },
  { tag: tags.separator, color: "var(--ink2)" },
  { tag: tags.squareBracket, color: "var(--ink2)" },
  { tag: tags.brace, color: "var(--ink2)" },
]);

export const editorTheme: Extension = [
  theme,
  wraps,
  parts,
  floating,
  syntaxHighlighting(highlight),
];
