/** How a piece of text is shown on a terminal that shows colours. */
export type Style = "bold" | "faint" | "red" | "green" | "yellow" | "purple" | "blue";

const CODES: Readonly<Record<Style, number>> = {
  bold: 1,
  faint: 2,
  red: 31,
  green: 32,
  yellow: 33,
  purple: 35,
  blue: 36,
};

const STYLES = Object.keys(CODES) as readonly Style[];
/** Marks from the private area stand for styles until the text leaves us: they take no column when it is laid out. */
const FIRST_MARK = 0xe000;
const END_MARK = "\ue0ff";

/** The text with a style that begins and ends on the same line. */
export function paint(text: string, ...styles: readonly Style[]): string {
  if (text === "" || styles.length === 0) return text;
  return (
    styles.map((style) => String.fromCharCode(FIRST_MARK + STYLES.indexOf(style))).join("") +
    text +
    END_MARK
  );
}

/**
 * The text as it goes out: marks become colours or nothing, and control characters (which a hostile
 * workspace may hold to move the cursor or rewrite what was said) become pictures of themselves.
 */
export function render(text: string, colours: boolean): string {
  return pictured(text).replace(/[\ue000-\ue0ff]/g, (mark) => escapeOf(mark, colours));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Every control character a picture that takes one column. */
export function pictured(text: string): string {
  return text.replace(CONTROLS, picture);
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}

function escapeOf(mark: string, colours: boolean): string {
  if (!colours) return "";
  if (mark === END_MARK) return "\x1b[0m";
  const style = STYLES[mark.charCodeAt(0) - FIRST_MARK];
  return style === undefined ? "" : `\x1b[${CODES[style]}m`;
}
