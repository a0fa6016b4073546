/** Hand cases in which what a stream is made of decides: formulas worked out here, whatever the engine says. */
import { describe, expect, test } from "vitest";
import type { Balanced } from "../src/balance/index.ts";
import { massFractions, readFormula } from "../src/core/index.ts";
import { balanced, codesOf, flowOf, issuesOf, planOf, supplied } from "./workspaces.ts";

/** As many digits as double precision keeps through a dozen operations. */
function expectNear(got: number, expected: number, relative = 1e-12): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

const componentOf = ({ components }: Balanced, component: string) => {
  const found = components.find((one) => one.component === component);
  if (found === undefined) throw new Error(`no component ${component}`);
  return found;
};
const holds = (answer: Balanced, component: string, stream: string): number =>
  componentOf(answer, component).streams.find((one) => one.stream === stream)?.tonnes ?? Number.NaN;
const grade = (answer: Balanced, component: string, stream: string): number =>
  componentOf(answer, component).streams.find((one) => one.stream === stream)?.share ?? Number.NaN;
const fraction = (formula: string, element: string): number => {
  const read = readFormula(formula);
  return "elements" in read ? (massFractions(read.elements).get(element) ?? 0) : 0;
};

const FLOTATION = (rougher: string, scavenger: string, cleaner: string, gate: string) => `
accounts: {REO, gangue}
streams:
  ore: {unit: t, of: {REO: 6.7 % assumed, gangue: rest}}
  rougher-feed: {unit: t, mixes: {ore: all, scavenger-froth: all, cleaner-tails: all}}
  rougher-froth: {unit: t}
  rougher-tails: {unit: t}
  scavenger-froth: {unit: t}
  tailings: {unit: t}
  cleaner-tails: {unit: t}
  concentrate: {unit: t}
processes:
  rougher: {${rougher}, gives: {rougher-tails: rest}}
  scavenger:
    ${scavenger}
    gives: {scavenger-froth: {REO: 50 % assumed, gangue: 8 % assumed}, tailings: rest}
  cleaner: {${cleaner}, gives: {cleaner-tails: rest}}
${gate}
`;

describe("C7 flotation: a rougher, a scavenger and a cleaner, two returns", () => {
  const hours = 8760;
  const reo = (500 * hours * 0.067 * 0.85 * 0.7) / (1 - 0.5 * 0.3 - 0.15 * 0.7);
  const gangue = (500 * hours * 0.933 * 0.15 * 0.1) / (1 - 0.08 * 0.9 - 0.85 * 0.1);
  const pushed = FLOTATION(
    "treats: rougher-feed",
    "treats: rougher-tails",
    "treats: rougher-froth",
    "enters: {ore: 500 t/h assumed}\nleaves: {tailings: as it comes, concentrate: as it comes}",
  )
    .replace(
      "gives: {rougher-tails",
      "gives: {rougher-froth: {REO: 70 % assumed, gangue: 10 % assumed}, rougher-tails",
    )
    .replace(
      "gives: {cleaner-tails",
      "gives: {concentrate: {REO: 85 % assumed, gangue: 15 % assumed}, cleaner-tails",
    );
  const pulled = (amount: string) =>
    FLOTATION(
      "makes: {rougher-froth: {REO: 70 % assumed, gangue: 10 % assumed}}, takes: {rougher-feed: 1 t}",
      "treats: rougher-tails",
      "makes: {concentrate: {REO: 85 % assumed, gangue: 15 % assumed}}, takes: {rougher-froth: 1 t}",
      `enters: {ore: as needed}\nleaves: {tailings: as it comes, concentrate: ${amount}}`,
    )
      .replace(
        "mixes: {ore: all, scavenger-froth: all, cleaner-tails: all}",
        "mixes: {scavenger-froth: all, cleaner-tails: all, ore: rest}",
      )
      .replaceAll(": 1 t}", ": 1 t assumed}");

  test("pushed by the ore: 35.06 t/h of concentrate at 76.3 %, recovery 79.87 %", () => {
    const answer = balanced(planOf(pushed));
    expectNear(holds(answer, "REO", "concentrate"), reo);
    expectNear(holds(answer, "gangue", "concentrate"), gangue);
    expectNear(flowOf(answer, "concentrate").leaving, reo + gangue);
    expect((flowOf(answer, "concentrate").leaving / hours).toFixed(2)).toBe("35.06");
    expect((100 * grade(answer, "REO", "concentrate")).toFixed(1)).toBe("76.3");
    expect(((100 * reo) / (500 * hours * 0.067)).toFixed(2)).toBe("79.87");
    expectNear(
      holds(answer, "REO", "rougher-feed"),
      (500 * hours * 0.067) / (1 - 0.5 * 0.3 - 0.15 * 0.7),
    );
  });

  test("pulled by the concentrate: the ore that was pushed", () => {
    const answer = balanced(planOf(pulled(`${reo + gangue} t/yr`)));
    expectNear(flowOf(answer, "ore").entering, 500 * hours);
    expectNear(holds(answer, "REO", "concentrate"), reo);
  });

  test("without the returns less is recovered", () => {
    const text = pushed
      .replace(
        "scavenger-froth: all, cleaner-tails: all",
        "scavenger-froth: 0 % assumed, cleaner-tails: 0 % assumed",
      )
      .replace("mixes: {ore: all", "mixes: {ore: rest")
      .replace(
        "tailings: as it comes",
        "tailings: as it comes, scavenger-froth: as it comes, cleaner-tails: as it comes",
      );
    expectNear(
      holds(balanced(planOf(text)), "REO", "concentrate"),
      500 * hours * 0.067 * 0.85 * 0.7,
    );
  });
});

describe("C9 a host metal and its by-product", () => {
  const text = (gate: string, extra = "") => `
accounts: {Cu, Re}
streams:
  concentrate: {unit: t, of: {Cu: 24 % assumed, Re: 40 ppm assumed, other: rest}}
  blister: {unit: t, of: Cu}
  off-gas: {unit: t}
  wash-acid: {unit: t}
  eluate: {unit: t}
  perrhenate: {unit: t, of: NH4ReO4}
processes:
  smelter:
    treats: concentrate
    gives: {blister: {Cu: 97 % assumed}, off-gas: {Re: 65 % assumed}}
    loses: {slag: {Cu: 3 % assumed, Re: 35 % assumed}}
  washing: {treats: off-gas, gives: {wash-acid: {Re: 85 % assumed}}, loses: {gas: rest}}
  eluting: {treats: wash-acid, gives: {eluate: {Re: 92 % assumed}}, loses: {raffinate: rest}}
  precipitation: {treats: eluate, gives: {perrhenate: {Re: 97 % assumed}}, loses: {lye: {Re: 3 % assumed}}}
${gate}
${extra}`;
  const promised = "leaves: {blister: as it comes, perrhenate: 20 t/yr}";

  test("11.364 t of the 20 t come, 8.636 t are short, and the smelter does not move", () => {
    const answer = balanced(planOf(text(`enters: {concentrate: 400 kt/yr assumed}\n${promised}`)));
    const apr = (400_000 * 40e-6 * 0.65 * 0.85 * 0.92 * 0.97) / fraction("NH4ReO4", "Re");
    expectNear(holds(answer, "Re", "concentrate"), 16);
    expectNear(flowOf(answer, "perrhenate").leaving, apr);
    expect(apr.toFixed(3)).toBe("11.364");
    expectNear(flowOf(answer, "perrhenate").short, 20 - apr);
    expectNear(flowOf(answer, "concentrate").taken, 400_000);
    expect(codesOf(answer.issues)).toContain("promise-short");
  });

  test("concentrate as needed and no copper promised: nothing says how much", () => {
    const open = text(`enters: {concentrate: as needed}\n${promised}`);
    expect(codesOf(issuesOf(open))).toContain("nothing-says-how-much");
  });
});

describe("C10 traces at 1e-12 through a loop", () => {
  const text = (kerf: string) => `
accounts: {Si}
traces: {B, P}
streams:
  feed: {unit: kg, of: {B: 2 ppt assumed, P: 50 ppt assumed, Si: rest}}
  charge: {unit: kg, of: Si, mixes: {kerf: all, feed: rest}}
  ingot: {unit: kg, of: Si}
  wafers: {unit: kg, of: Si}
  kerf: {unit: kg, of: Si}
processes:
  pulling:
    makes: {ingot: {amount: 0.98 kg assumed, B: 85 % assumed, P: 40 % assumed}}
    takes: {charge: 1 kg assumed}
    adds: {B: 3e-12 kg assumed}
    loses: {pot-scrap: rest}
  slicing:
    makes: 0.70 kg wafers
    takes: {ingot: 1 kg assumed}
    gives: {kerf: ${kerf} of everything assumed}
    loses: {sludge: rest}
    traces: as mass
enters: {feed: as needed}
leaves: {wafers: 1000 kg/yr}
`;
  // Kerf is 25 % of the ingot and so 24.5 % of the charge; of the boron that enters pulling 25 % · 85 % comes back.
  const charge = 1000 / 0.7 / 0.98;
  const fresh = charge * (1 - 0.25 * 0.98);

  test("to the last digit against the closed form", () => {
    const answer = balanced(planOf(text("25 %")));
    expectNear(supplied(answer, "charge"), charge);
    const boron = (fresh * 2e-12 + 0.25 * 0.85 * charge * 3e-12) / (1 - 0.25 * 0.85) / charge;
    const phosphorus = (fresh * 50e-12) / (1 - 0.25 * 0.4) / charge;
    expectNear(grade(answer, "B", "charge"), boron, 1e-15 * 4);
    expectNear(grade(answer, "P", "charge"), phosphorus, 1e-15 * 4);
    expectNear(boron, (0.755 * 2e-12 + 0.25 * 0.85 * 3e-12) / (1 - 0.25 * 0.85));
    expectNear(phosphorus, (0.755 * 50e-12) / (1 - 0.25 * 0.4));
  });

  test("the traces change no amount", () => {
    const without = text("25 %")
      .replace("adds: {B: 3e-12 kg assumed}\n    ", "")
      .replace("B: 2 ppt assumed, P: 50 ppt assumed, ", "");
    const bare = without
      .replace("traces: {B, P}", "")
      .replace(", B: 85 % assumed, P: 40 % assumed", "");
    expect(flowOf(balanced(planOf(bare)), "feed").entering).toBe(
      flowOf(balanced(planOf(text("25 %"))), "feed").entering,
    );
  });

  test("without the return there is less of both", () => {
    const answer = balanced(planOf(text("0 %")));
    expectNear(grade(answer, "B", "charge"), 2e-12);
  });
});

describe("C11 two plants share an off-gas", () => {
  const text = (back: string) => `
accounts: {S}
streams:
  gas-1: {unit: t, of: {S: 10 % assumed, other: rest}}
  gas-2: {unit: t, of: {S: 2 % assumed, other: rest}}
  off-gas: {unit: t, mixes: {gas-1: all, gas-2: all, returned: all}}
  returned: {unit: t}
  acid: {unit: t, of: H2SO4}
processes:
  plant-1: {treats: 60 % of off-gas, gives: {acid: {S: 98 % assumed}}, loses: {stack-1: {S: 2 % assumed}}}
  plant-2:
    treats: rest of off-gas
    gives: {acid: {S: 90 % assumed}, returned: {S: ${back} assumed}}
    loses: {stack-2: {S: 5 % assumed}}
enters: {gas-1: 60 t/yr assumed, gas-2: 40 t/yr assumed}
leaves: {acid: as it comes}
`;

  test("the sulphur that goes round, and the acid it makes", () => {
    const answer = balanced(planOf(text("5 %")));
    const sulphur = 6.8 / (1 - 0.4 * 0.05);
    expectNear(holds(answer, "S", "off-gas"), sulphur);
    expectNear(
      flowOf(answer, "acid").leaving,
      (sulphur * (0.6 * 0.98 + 0.4 * 0.9)) / fraction("H2SO4", "S"),
    );
  });

  test("without the return less of it goes round", () => {
    expectNear(holds(balanced(planOf(text("0 %"))), "S", "off-gas"), 6.8);
  });
});

describe("C13 two promises on one host", () => {
  const text = `
accounts: {Nd, Ce, La, O}
streams:
  feed: {unit: t, of: {Nd2O3: 16 % assumed, CeO2: 50 % assumed, La2O3: 34 % assumed}}
  neodymium-oxide: {unit: t, of: Nd2O3}
  cerium-oxide: {unit: t, of: CeO2}
processes:
  separation:
    makes: {neodymium-oxide: {Nd: 95 % assumed}}
    takes: {feed: 1 t assumed}
    gives: {cerium-oxide: {Ce: 95 % assumed}}
    loses: {raffinate: rest}
enters: {feed: as needed}
leaves: {neodymium-oxide: 100 t/yr, cerium-oxide: 400 t/yr}
`;

  test("the neodymium pulls 657.89 t of feed, and the cerium falls 87.5 t short", () => {
    const answer = balanced(planOf(text));
    expectNear(flowOf(answer, "feed").entering, 100 / 0.16 / 0.95);
    expectNear(flowOf(answer, "cerium-oxide").leaving, 312.5);
    expectNear(flowOf(answer, "cerium-oxide").short, 87.5);
  });
});

describe("C15 a pool drawn by two by amount", () => {
  const text = `
accounts: {Cu, Zn}
streams:
  scrap: {unit: t, of: Cu}
  brass: {unit: t, of: {Zn: 40 % assumed, Cu: rest}}
  dross: {unit: t}
  pool: {unit: t, mixes: {scrap: all, brass: all, dross: all}}
  castings: {unit: t}
  cathode: {unit: t}
processes:
  casting:
    makes: {castings: {Cu: 96 % assumed, Zn: 90 % assumed}}
    takes: {pool: 1 t assumed}
    gives: {dross: rest}
  refining:
    treats: rest of pool
    gives: {cathode: {Cu: 98 % assumed}, dross: {Cu: 1 % assumed, Zn: 15 % assumed}}
    loses: {dust: rest}
enters: {scrap: 60 t/yr assumed, brass: 40 t/yr assumed}
leaves: {castings: 50 t/yr, cathode: as it comes}
`;

  /** An independent fixed point: pool after pool until nothing moves. */
  function fixedPoint() {
    let [cu, zn] = [84, 16];
    let [casting, copper, dust] = [0, 0, 0];
    for (let i = 0; i < 2000; i++) {
      const pool = cu + zn;
      casting = 50 / ((0.96 * cu + 0.9 * zn) / pool);
      const [c, z] = [casting / pool, 1 - casting / pool];
      copper = z * cu * 0.98;
      dust = z * (cu * 0.01 + zn * 0.85);
      [cu, zn] = [84 + c * cu * 0.04 + z * cu * 0.01, 16 + c * zn * 0.1 + z * zn * 0.15];
    }
    return { pool: cu + zn, casting, cathode: copper, dust };
  }

  test("pool 104.45, castings draw 52.6594, cathode 41.868106, dust 8.131894", () => {
    const answer = balanced(planOf(text));
    const hand = fixedPoint();
    expectNear(supplied(answer, "pool"), hand.pool);
    expectNear(flowOf(answer, "cathode").leaving, hand.cathode);
    expect(hand.pool.toFixed(2)).toBe("104.45");
    expect(hand.cathode.toFixed(6)).toBe("41.868106");
    expect(hand.dust.toFixed(6)).toBe("8.131894");
    const casting = answer.balance.processes.find(({ id }) => id === "casting");
    expectNear(casting?.takes[0]?.amount ?? 0, hand.casting);
    expect(hand.casting.toFixed(4)).toBe("52.6594");
  });
});

describe("C16 a hopper cannot be un-mixed", () => {
  const text = `
accounts: {Si}
traces: {Fe}
streams:
  clean: {unit: t, of: {Fe: 0.1 ppm assumed, Si: rest}}
  dirty: {unit: t, of: {Fe: 0.5 ppm assumed, Si: rest}}
  hopper: {unit: t, of: Si, mixes: {clean: all, dirty: all}, spec: {Fe: at most 0.15 ppm assumed}}
  product: {unit: t, of: Si}
processes:
  melting: {makes: 1 t product, takes: {hopper: 1 t assumed}, traces: as mass}
enters: {clean: 50 t/yr assumed, dirty: 50 t/yr assumed}
leaves: {product: 50 t/yr, hopper: as it comes}
`;

  test("the blend is 0.3 ppm, and the spec of 0.15 ppm is missed", () => {
    const answer = balanced(planOf(text));
    expectNear(grade(answer, "Fe", "hopper"), 0.3e-6);
    expect(codesOf(answer.issues)).toContain("spec-missed");
  });
});

describe("shares of atoms and of mass are told apart", () => {
  const text = (spec: string) => `
accounts: {Si}
traces: {B}
streams:
  feed: {unit: t, of: {B: 1 ppma assumed, Si: rest}, spec: {B: at most ${spec} assumed}}
  crystal: {unit: t, of: Si}
processes:
  melting: {makes: 1 t crystal, takes: {feed: 1 t assumed}, traces: as mass}
enters: {feed: as needed}
leaves: {crystal: 1000 t/yr}
`;

  test("1 ppma of boron in silicon weighs 0.385 ppm", () => {
    const answer = balanced(planOf(text("1.001 ppma")));
    const share = (1e-6 * 10.81) / (1e-6 * 10.81 + (1 - 1e-6) * 28.085);
    expectNear(grade(answer, "B", "feed"), share);
    expect((1e6 * share).toFixed(3)).toBe("0.385");
    expect(codesOf(answer.issues)).toEqual([]);
  });

  test("a spec in atoms is held against atoms, one in mass against mass", () => {
    const missed = (spec: string) =>
      balanced(planOf(text(spec))).issues.filter(({ code }) => code === "spec-missed");
    expect(missed("0.999 ppma")).toMatchObject([{ facts: { grade: { unit: "ppma" } } }]);
    expect(missed("0.4 ppm")).toEqual([]);
    expect(missed("0.38 ppm")).toMatchObject([{ facts: { grade: { unit: "ppm" } } }]);
  });
});

describe("a formula that asks what a stream turns out to be made of", () => {
  const text = (lime: string) => `
accounts: {Cu, S}
streams:
  rich: {unit: t, of: {Cu: 30 % assumed, S: 30 % assumed, other: rest}}
  poor: {unit: t, of: {Cu: 20 % assumed, S: 10 % assumed, other: rest}}
  returned: {unit: t, of: S}
  charge: {unit: t, mixes: {rich: all, poor: all, returned: all}}
  lime: {unit: t, of: CaO}
  matte: {unit: t}
processes:
  smelter:
    treats: charge
    takes: {lime: ${lime}}
    gives:
      matte: {Cu: 98 % assumed}
      returned:
        S: 20 % assumed
    loses: {slag: rest}
enters: {rich: 60 t/yr assumed, poor: 40 t/yr assumed, lime: as needed}
leaves: {matte: as it comes}
`;

  test("lime for the sulphur of the charge, the returned sulphur with it", () => {
    const answer = balanced(planOf(text("1.75 t * grade(S in charge)")));
    const sulphur = (60 * 0.3 + 40 * 0.1) / (1 - 0.2);
    expectNear(holds(answer, "S", "charge"), sulphur);
    expectNear(flowOf(answer, "lime").entering, 1.75 * sulphur);
  });

  test("of a declared stream it is what is declared", () => {
    const answer = balanced(planOf(text("1 t * grade(Cu in rich)")));
    expectNear(flowOf(answer, "lime").entering, 0.3 * supplied(answer, "charge"));
  });

  test("of what is not counted it is said that it is not", () => {
    const issues = issuesOf(text("1 t * grade(Zn in charge)"));
    expect(codesOf(issues)).toContain("component-uncounted");
  });

  test("a formula that turns round by the grade it asks never stands", () => {
    const turning = text("1.75 t * grade(S in charge)").replace(
      "S: 20 % assumed",
      "S: 1 - min(1, max(0, (grade(S in charge) - 0.22) * 1e15))",
    );
    expect(codesOf(issuesOf(turning))).toContain("composition-unsettled");
  });
});

describe("C8 the Kroll circuit at best: what a remainder leaves of an element that is all in the product", () => {
  const text = `
accounts: {Ti, O, gangue}
streams:
  ilmenite: {unit: t, of: {TiO2: 52.6 % assumed, gangue: rest}}
  slag: {unit: t, of: {TiO2: 85 % assumed, gangue: rest}}
  iron: {unit: t}
processes:
  smelting: {treats: ilmenite, gives: {slag: {Ti: 100 % assumed}, iron: rest}}
enters: {ilmenite: 8.5 kt/yr assumed}
leaves: {slag: as it comes, iron: as it comes}
`;

  test("nothing, and not the rounding of the digits before it", () => {
    const answer = balanced(planOf(text));
    const smelting = (component: string) =>
      componentOf(answer, component).processes.find(({ process }) => process === "smelting");
    for (const element of ["Ti", "O"]) {
      const iron = smelting(element)?.leaves.find(({ name }) => name === "iron");
      expect(iron?.tonnes).toBe(0);
      expect(holds(answer, element, "iron")).toBe(0);
    }
    expectNear(holds(answer, "gangue", "iron"), 8500 - (8500 * 0.526) / 0.85);
  });
});
