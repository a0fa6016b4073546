import {
  balance,
  balanceCsv,
  balanceJson,
  balancePeriods,
  componentCsv,
  periodsCsv,
  periodsJson,
  sitesCsv,
} from "../actions/index.ts";
import { balanceText } from "./balance-text.ts";
import { issuesText } from "./issue-text.ts";
import { periodsText, sitesText } from "./periods-text.ts";
import type { Invocation } from "./read-command.ts";
import { folderOf, given, option, passJson, placed, type Run, tellIssues } from "./run.ts";

export const run: Run = (invocation, terminal) => {
  const { options } = invocation;
  const several = option(invocation, "in") === "all" || options.has("show") || options.has("sites");
  return several ? runPeriods(invocation, terminal) : runOne(invocation, terminal);
};

const askingOf = (invocation: Invocation) => ({
  ...given("make", option(invocation, "make")),
  ...given("from", option(invocation, "from")),
  ...given("scope", option(invocation, "scope")),
  ...given("scenario", option(invocation, "scenario")),
  ...given("year", option(invocation, "in")),
  ...given("element", option(invocation, "element")),
});

const runOne: Run = async (invocation, terminal) => {
  const answer = placed(balance(folderOf(invocation), askingOf(invocation)), invocation);
  const { told, issues, texts, exitCode } = answer;
  if (told === undefined) tellIssues(answer, invocation, terminal);
  else if (invocation.options.has("json"))
    passJson(balanceJson(answer, terminal.language), terminal);
  else if (invocation.options.has("csv")) terminal.pass(componentCsv(told) ?? balanceCsv(told));
  else {
    terminal.say(balanceText(told, terminal, invocation.options.has("per-unit")));
    if (issues.length > 0) terminal.say(`\n${issuesText(issues, texts, terminal, told.workspace)}`);
  }
  return exitCode;
};

/** Streams by period, or sites by period: of the whole calendar, or of the one period asked. */
const runPeriods: Run = async (invocation, terminal) => {
  const show = invocation.options.get("show");
  const asking = { ...askingOf(invocation), ...(show === undefined ? {} : { show }) };
  const answer = placed(balancePeriods(folderOf(invocation), asking), invocation);
  const { told, issues, texts, exitCode } = answer;
  const sites = invocation.options.has("sites");
  if (told === undefined) tellIssues(answer, invocation, terminal);
  else if (invocation.options.has("json"))
    passJson(periodsJson(answer, terminal.language), terminal);
  else if (invocation.options.has("csv"))
    terminal.pass(sites ? sitesCsv(told.periods) : periodsCsv(told));
  else {
    terminal.say(sites ? sitesText(told, terminal) : periodsText(told, terminal));
    if (issues.length > 0) terminal.say(`\n${issuesText(issues, texts, terminal, told.workspace)}`);
  }
  return exitCode;
};
