/** A text for every code about what streams are made of; marked as in `issue-texts.ts`. */

const ORE = "ore: {unit: t, of: {REO: 6.7 % assumed, gangue: rest}}";
const HEAD = "accounts: {REO, gangue: {name: {kk: бос жыныс}}}\ntraces: {B}\n";
/** Ore parted into a concentrate and tailings. */
const FLOTATION = (
  gives: string,
  loses = "tailings: rest",
  more = "",
) => `${HEAD}streams: {${ORE}, froth: {unit: t}}
processes: {flotation: {name: {kk: 🜨 байыту}, treats: ore, gives: {${gives}}, loses: {${loses}}${more}}}
enters: {ore: 1000 t/yr assumed}
leaves: {froth: as it comes}
`;
const BOTH = "froth: {REO: 70 % assumed, gangue: 10 % assumed}";
const PULLED = FLOTATION("", "tailings: rest", ", takes: {ore: 1 t assumed}").replace(
  "treats: ore",
  "makes: {froth: {⟦REE⟧: 70 % assumed}}",
);
/** Nd and O counted, or Nd2O3 whole. */
const EARTHS = (accounts: string, component: string) => `accounts: {${accounts}}
streams: {feed: {unit: t, of: {Nd2O3: 16 % assumed, other: rest}}, oxide: {unit: t}}
processes: {parting: {name: {kk: бөлу}, treats: feed, gives: {oxide: {⟦${component}⟧: 95 % assumed}}, loses: {raffinate: rest}}}
`;
/** Boron in a charge. */
const PULLING = (makes: string, more: string, spec = "") => `accounts: {Si}
traces: {B}
streams: {charge: {unit: kg, of: {B: 2 ppb assumed, Si: rest}}, ingot: {unit: kg, name: {kk: 🜨 құйма}, of: Si${spec}}}
processes: {pulling: {name: {kk: өсіру}, makes: ${makes}, takes: {charge: 1 kg assumed}${more}}}
enters: {charge: as needed}
leaves: {ingot: 1000 kg/yr}
`;
const RHENIUM = (gives: string) => `accounts: {Cu, Re}
streams: {concentrate: {unit: t, of: {Cu: 24 % assumed, Re: 40 ppm assumed, other: rest}}, perrhenate: {unit: t, of: NH4ReO4}}
processes: {works: {name: {kk: зауыт}, treats: concentrate, gives: {${gives}}, loses: {slag: rest}}}
enters: {concentrate: 1000 t/yr assumed}
leaves: {perrhenate: as it comes}
`;
const METAL = (process: string) => `streams: {ore: {unit: t}, metal: {unit: t}}
processes: {smelting: {name: {kk: 🜨 қорыту}, ${process}}}
`;

/** A charge whose sulfur jumps at the very grade it asks for. */
const CHARGE = `accounts: {Cu, S}
streams:
  rich: {unit: t, of: {Cu: 30 % assumed, S: 30 % assumed, other: rest}}
  poor: {unit: t, of: {Cu: 20 % assumed, S: 10 % assumed, other: rest}}
  sulfur: {unit: t, of: S}
  ⟦charge⟧: {unit: t, mixes: {rich: all, poor: all, sulfur: all}}
  matte: {unit: t}
processes:
  smelter:
    treats: charge
    gives:
      matte: {Cu: 98 % assumed}
      sulfur:
        S: 1 - min(1, max(0, (grade(S in charge) - 0.22) * 1e15))
    loses: {slag: rest}
enters: {rich: 60 t/yr assumed, poor: 40 t/yr assumed}
leaves: {matte: as it comes}
`;

export const COMPONENT_TEXTS = {
  "component-uncounted": [
    FLOTATION("froth: {⟦REE⟧: 70 % assumed, gangue: 10 % assumed}"),
    FLOTATION(BOTH, "tailings: {⟦gang⟧: 5 % assumed}"),
    FLOTATION(BOTH, "tailings: rest", ", adds: {⟦P⟧: 3 kg assumed}"),
    FLOTATION(BOTH, "tailings: rest", ", adds: {⟦REO⟧: 3 kg assumed}"),
    PULLED,
    FLOTATION(BOTH).replace(
      "froth: {unit: t}",
      "froth: {unit: t, spec: {⟦Fe⟧: at most 2 ppm assumed}}",
    ),
    EARTHS("Nd, O", "Nd2O3"),
    EARTHS("Nd2O3", "Nd"),
  ],
  "key-component": [
    RHENIUM("⟦perrhenate⟧: {Re: 50 % assumed, Cu: 1 % assumed}"),
    RHENIUM("⟦perrhenate⟧: {Cu: 50 % assumed}"),
    RHENIUM("perrhenate: {amount: 1 kg assumed, ⟦Re⟧: 50 % assumed}"),
    RHENIUM("perrhenate: {amount: 1 kg assumed, ⟦Cu⟧: 50 % assumed}"),
  ],
  "recovery-over-one": [
    FLOTATION(BOTH, "tailings: {⟦REO⟧: 40 % assumed, gangue: 5 % assumed}"),
    FLOTATION(
      "froth: {⟦REO⟧: 70 % assumed, gangue: 10 % assumed}",
      "tailings: 40 % of everything assumed",
    ),
  ],
  "component-unnamed": [
    FLOTATION("froth: {REO: 70 % assumed}", "tailings: {REO: 30 % assumed}").replace(
      "treats: ore",
      "treats: ⟦ore⟧",
    ),
  ],
  "trace-without-outlet": [PULLING("0.995 kg ⟦ingot⟧", "")],
  "composition-unknown": [
    FLOTATION(BOTH).replace(ORE, "ore: {unit: t}").replace("treats: ore", "treats: ⟦ore⟧"),
    FLOTATION(BOTH)
      .replace(ORE, "ore: {unit: t, mixes: {rock: all}}, rock: {unit: t}")
      .replace("treats: ore", "treats: ⟦ore⟧")
      .replace("{ore: 1000 t/yr", "{rock: 1000 t/yr"),
    FLOTATION(BOTH, "tailings: rest", ", takes: {⟦lime⟧: 1 kg assumed}")
      .replace("streams: {", "streams: {lime: {unit: t}, ")
      .replace("1000 t/yr assumed}", "as needed, lime: as needed}"),
  ],
  "composition-unsettled": [CHARGE],
  "component-never-leaves": [
    `accounts: {Si, Fe}
streams: {feed: {unit: t, of: {Fe: 1 ppm assumed, Si: rest}}, returned: {unit: t}, ⟦bath⟧: {unit: t, mixes: {returned: all, feed: rest}}, metal: {unit: t, of: Si}}
processes: {refining: {makes: 0.99 t metal, takes: {bath: 2 t assumed}, gives: {returned: {Si: 50 % assumed, Fe: 100 % assumed}}}}
enters: {feed: as needed}
leaves: {metal: 100 t/yr}
`,
  ],
  "percentage-of-what": [
    METAL("makes: 1 t metal, takes: {ore: ⟦70 % assumed⟧}"),
    METAL("makes: 1 t metal, takes: {ore: 2 t assumed}, loses: {slag: ⟦24 % assumed⟧}"),
    METAL(
      "makes: 1 t metal, takes: {ore: 2 t assumed}, gives: {ore: ⟦yield⟧}, where: {yield: 4 % assumed}",
    ),
    METAL("makes: 1 t metal, takes: {ore: 2 t assumed}, emits: {CO2: ⟦5 ppm assumed⟧}"),
    METAL("makes: ⟦70 %⟧ metal, takes: {ore: 2 t assumed}"),
    METAL("treats: ⟦60 %⟧ ore, gives: {metal: 0.5 t assumed}"),
    FLOTATION(BOTH, "tailings: rest", ", adds: {B: ⟦3 ppb assumed⟧}"),
    FLOTATION("froth: {amount: ⟦5 % assumed⟧, B: 75 % assumed}"),
  ],
  "component-unaccounted": [
    PULLING("0.8 kg ⟦ingot⟧", ", traces: as mass"),
    FLOTATION(BOTH, "tailings: {REO: 20 % assumed, gangue: 90 % assumed}").replace(
      "treats: ore",
      "treats: ⟦ore⟧",
    ),
  ],
  "spec-missed": [
    PULLING("0.995 kg ingot", ", traces: as mass", ", spec: {⟦B⟧: at most 0.3 ppb assumed}"),
  ],
} satisfies Readonly<Record<string, readonly string[]>>;

const EXPECTED = (line: string) => `${FLOTATION(BOTH)}expect: {e: {because: қазақша, ${line}}}\n`;

/** Codes that are raised elsewhere too, by what is new in the words of components. */
export const COMPONENT_SLIPS = {
  "unit-mismatch": [
    FLOTATION("froth: {REO: ⟦70 t assumed⟧, gangue: 10 % assumed}"),
    FLOTATION(BOTH).replace("6.7 % assumed", "⟦6.7 t assumed⟧"),
    FLOTATION(BOTH).replace(
      "froth: {unit: t}",
      "froth: {unit: t, spec: {B: ⟦at most 2 kg assumed⟧}}",
    ),
    FLOTATION(BOTH, "tailings: rest", ", adds: {B: ⟦3 MWh assumed⟧}"),
    EXPECTED("grade: froth, of: REO, is: ⟦3 t⟧"),
    EXPECTED("holds: froth, of: REO, is: ⟦3 %⟧"),
    EXPECTED("unaccounted: flotation, of: REO, is: 0, within: ⟦1 MWh⟧"),
  ],
  "wrong-shape": [
    "accounts: ⟦[Cu, Re]⟧\n",
    FLOTATION("froth: {REO: ⟦rest⟧}"),
    FLOTATION("froth: {amount: ⟦all⟧, B: 75 % assumed}"),
    FLOTATION(BOTH, "tailings: rest", ", takes: {ore: ⟦{REO: 70 % assumed}⟧}"),
  ],
  "figure-syntax": [FLOTATION("froth: ⟦{}⟧")],
  "id-syntax": ["accounts: {Cu, ⟦amount⟧}\n", "traces: {B: {name: {kk: бор}}, ⟦value⟧: {}}\n"],
  "defined-twice": ["accounts: {B, Si}\ntraces: {P: {name: {kk: фосфор}}, ⟦B⟧}\n"],
  "missing-key": [FLOTATION("⟦froth⟧: {B: 75 % assumed}")],
  "number-out-of-range": [
    FLOTATION("froth: {REO: ⟦170 % assumed⟧, gangue: 10 % assumed}"),
    FLOTATION("froth: {REO: {from 2026-07: ⟦-1 % assumed⟧}, gangue: 10 % assumed}"),
    FLOTATION(BOTH).replace(
      "froth: {unit: t}",
      "froth: {unit: t, spec: {B: ⟦at most 200 % assumed⟧}}",
    ),
  ],
  "negative-amount": [FLOTATION(BOTH, "tailings: rest", ", adds: {B: ⟦-3 kg assumed⟧}")],
  "unknown-name": [
    EXPECTED("grade: froth, of: ⟦REE⟧, is: 3 %"),
    EXPECTED("unaccounted: ⟦flotatoin⟧, of: REO, is: 0 t"),
  ],
  "unknown-key": [
    EXPECTED("made: froth, ⟦of⟧: REO, is: 3 t"),
    EXPECTED("holds: froth, of: REO, ⟦by⟧: flotation, is: 3 t"),
    FLOTATION(BOTH, "tailings: rest", ", traces: ⟦by mass⟧"),
    FLOTATION(BOTH).replace("froth: {unit: t}", "froth: {unit: t, spec: {B: ⟦0.3 ppb assumed⟧}}"),
    FLOTATION("", "tailings: rest", ", takes: {ore: 1 t assumed}").replace(
      "treats: ore",
      "makes: {froth: {REO: 70 % assumed}, ⟦ore⟧: {REO: 3 % assumed}}",
    ),
  ],
} satisfies Readonly<Record<string, readonly string[]>>;
