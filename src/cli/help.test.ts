import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../actions/index.ts";
import { COMMANDS, type CommandName, optionsOf } from "./commands.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { widthOf } from "./width.ts";

const commands = Object.keys(COMMANDS) as readonly CommandName[];

describe.each(LANGUAGES)("help in %s", (language) => {
  const terminal = { language, columns: 80 };

  test("names every command, and no line is wider than the terminal", () => {
    const text = generalHelp(terminal);
    for (const name of commands) expect(text).toMatch(new RegExp(`^  ${name} `, "m"));
    for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  test.each(commands)("%s: names every option it knows, with words", (name) => {
    const text = commandHelp(name, terminal);
    for (const option of optionsOf(name)) expect(text).toMatch(new RegExp(`--${option}.*\\S`));
    expect(text).toMatch(/tizbek/);
    expect(text).not.toMatch(/undefined/);
  });
});
