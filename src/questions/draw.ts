import { type Balanced, saysNumbers } from "../balance/index.ts";
import { type Issue, isError, sortIssues } from "../core/index.ts";
import type { Language, Plan, Workspace } from "../workspace/index.ts";
import { type Answer, exitOf } from "./answer.ts";
import { type AskedWords, askedWords, readName, refuseWord } from "./asked-words.ts";
import { balanceOpened } from "./balance.ts";
import { promisesOf } from "./balance-question.ts";
import { balanceWhere, type ChainAsking, type ChainQuestion, readChain } from "./chain-question.ts";
import type { Opened } from "./opened.ts";

/** Which chain is drawn, and of what: an element of the accounts, or `mass`. */
export interface DrawAsking extends ChainAsking {
  readonly make?: string;
  readonly element?: string;
}

export interface DrawAnswer extends Answer {
  readonly svg?: string;
}

/** A chain as a Sankey with loops: one SVG that stands alone. */
export async function drawOpened(
  opened: Opened,
  asking: DrawAsking,
  language: Language,
): Promise<DrawAnswer> {
  const { plan } = opened;
  if (plan === undefined) return { ...opened, exitCode: 2 };
  // The drawing brings React along: only who draws waits for it.
  const { drawSankey, MASS } = await import("../drawing/index.ts");
  const words = askedWords();
  if (asking.element !== MASS) readElement(plan, asking.element, MASS, words);
  if (asking.make !== undefined && asking.promise !== undefined) {
    refuseWord("--promise", asking.promise, "too-many", words);
  }
  if (words.issues.length > 0) {
    return { issues: words.issues, texts: new Map([...opened.texts, ...words.texts]), exitCode: 2 };
  }
  const found = asking.make === undefined ? ofChain(opened, plan, asking) : ofMake(opened, asking);
  if (found.balanced === undefined) return found;
  const { issues, texts, exitCode, balanced, product } = found;
  const answer = { issues, texts, exitCode };
  const what = asking.element ?? mainElement(balanced, product) ?? MASS;
  const svg = drawSankey({
    balanced,
    what,
    language,
    ...(product === undefined ? {} : { product }),
  });
  return svg === undefined ? { ...answer, exitCode: 3 } : { ...answer, svg };
}

type Found = Answer & { readonly balanced?: Balanced; readonly product?: string };

/** The chain a drawing is of, balanced, with the question as it was read. */
export interface DrawnChain {
  readonly question: ChainQuestion;
  readonly balanced: Balanced;
  /** The stream the chain leads to, where it is known what is asked for. */
  readonly product?: string;
  /** An element of the accounts, or `mass`. */
  readonly what: string;
  readonly issues: readonly Issue[];
}

/** The same as `drawOpened` asks, as values: for a page that draws it itself. */
export function drawnChain(
  opened: Opened,
  asking: ChainAsking & { readonly element?: string },
): DrawnChain | { readonly issues: readonly Issue[] } {
  const { plan } = opened;
  if (plan === undefined) return { issues: opened.issues };
  const { balanced, question, product, issues } = ofChain(opened, plan, asking);
  if (balanced === undefined || question === undefined) return { issues };
  const what = asking.element ?? mainElement(balanced, product) ?? "mass";
  return { question, balanced, what, issues, ...(product === undefined ? {} : { product }) };
}

function ofMake(opened: Opened, { make, scope, scenario, year }: DrawAsking): Found {
  const asked = { make, scope, scenario, year };
  const given = Object.fromEntries(Object.entries(asked).filter(([, word]) => word !== undefined));
  const { told, ...answer } = balanceOpened(opened, given);
  if (told === undefined) return answer;
  const product = told.asked?.stream;
  return { ...answer, balanced: told.balanced, ...(product === undefined ? {} : { product }) };
}

function ofChain(
  opened: Opened,
  plan: Plan,
  asking: DrawAsking,
): Found & { readonly question?: ChainQuestion } {
  const own = readChain(plan, whatPlanIsAbout(plan, asking));
  const texts = new Map([...opened.texts, ...own.texts]);
  if (own.promise === undefined && !saysNumbers(own.workspace)) {
    refuseWord("--make", "", "value-missing", own);
  }
  if (own.issues.length > 0) return { issues: own.issues, texts, exitCode: 2 };
  const { question, balanced, issues } = balanceWhere(plan, asking, own, {
    flows: ({ components }) => holds(components, asking.element),
    stands: () => true,
  });
  const all = sortIssues([...opened.issues, ...issues]);
  if (balanced === undefined) return { issues: all, texts, exitCode: all.some(isError) ? 2 : 3 };
  const product = question.scope?.makes ?? question.promise?.stream;
  return {
    issues: all,
    texts,
    exitCode: exitOf(all),
    balanced,
    question,
    ...(product === undefined ? {} : { product }),
  };
}

/** Where nothing is asked, a plan is about what it promises first. */
function whatPlanIsAbout({ base }: Plan, asking: DrawAsking): ChainAsking {
  const [first] = promisesOf(base);
  if (first === undefined || asking.promise !== undefined || asking.element !== undefined) {
    return asking;
  }
  return { ...asking, promise: first.id };
}

/** Whether any of the element enters; of all matter some always does. */
function holds(components: Balanced["components"], element: string | undefined): boolean {
  const found = components.find(({ component }) => component === element);
  return found === undefined || found.streams.some(({ entering }) => entering > 0);
}

function readElement(
  { base }: Plan,
  element: string | undefined,
  mass: string,
  words: AskedWords,
): void {
  if (element !== undefined) readName("--element", element, [...countedIn(base), mass], words);
}

function countedIn({ accounts, traces }: Workspace): readonly string[] {
  return [...accounts.keys(), ...traces.keys()];
}

/** What the product is chiefly made of; where that is not known, what runs through most of the chain. */
function mainElement({ components }: Balanced, product: string | undefined): string | undefined {
  const told = components
    .filter(({ trace }) => !trace)
    .map(({ component, streams }) => ({
      component,
      made: streams.find(({ stream }) => stream === product)?.leaving ?? 0,
      through: streams.filter(({ tonnes }) => tonnes > 0).length,
    }));
  told.sort((a, b) => b.made - a.made || b.through - a.through);
  const [first] = told;
  return first !== undefined && first.made + first.through > 0 ? first.component : undefined;
}
