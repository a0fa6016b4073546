/** Circuits in which an even share of everything is far from the answer; numbers by tonnes handed round, outside Tizbek. */
import { expect, test } from "vitest";
import { balanced, flowOf, planOf, supplied } from "../../test/workspaces.ts";

test("a product of bismuth alone takes no more bismuth than there is, wherever the reading begins", () => {
  const answer = balanced(
    planOf(`
accounts: {Pb, Bi, Ag, S, gangue}
streams:
  concentrate: {unit: t, of: {PbS: 75 % assumed, Bi: 0.2 % assumed, Ag: 800 ppm assumed, gangue: rest}}
  coke: {unit: t, of: {other: 100 % assumed}}
  flux: {unit: t, of: {gangue: 100 % assumed}}
  charge: {unit: t, mixes: {concentrate: rest, dust: all, dross: all}}
  dust: {unit: t}
  off-gas: {unit: t}
  slag: {unit: t}
  bullion: {unit: t}
  lead: {unit: t, of: Pb}
  bismuth: {unit: t, of: Bi}
  crust: {unit: t}
  dross: {unit: t}
processes:
  smelting:
    treats: charge
    takes: {coke: 0.08 t assumed, flux: 0.1 t assumed}
    gives:
      bullion: {Pb: 94 % assumed, Bi: 90 % assumed, Ag: 97 % assumed}
      dust: {Pb: 3 % assumed, Bi: 4 % assumed}
      off-gas: {S: 95 % assumed}
      slag: rest
  refining:
    treats: bullion
    gives:
      lead: {Pb: 96 % assumed}
      bismuth: {Bi: 85 % assumed}
      crust: {Ag: 98 % assumed, Pb: 1 % assumed}
      dross: rest
enters: {concentrate: 100 000 t/yr assumed, coke: as needed, flux: as needed}
leaves: {lead: as it comes, bismuth: as it comes, crust: as it comes, slag: as it comes, off-gas: as it comes}
`),
  );
  expect(flowOf(answer, "bismuth").leaving).toBeCloseTo(
    (200 / (1 - 0.04 - 0.9 * 0.15)) * 0.9 * 0.85,
    8,
  );
  expect(supplied(answer, "charge")).toBeCloseTo(104_057.70977631466, 6);
  expect(flowOf(answer, "slag").leaving).toBeCloseTo(46_038.78651406124, 6);
});

test("mother liquor comes back: the lithium asked for is found from an even share of all", () => {
  const answer = balanced(
    planOf(`
accounts: {Li, Mg, Na, C, H2O}
traces: {B}
streams:
  brine: {unit: t, of: {LiCl: 1.2 % assumed, MgCl2: 3 % assumed, NaCl: 18 % assumed, B: 300 ppm assumed, H2O: rest}}
  soda: {unit: t, of: Na2CO3}
  feed: {unit: t, mixes: {recycle: all, brine: rest}}
  purified: {unit: t}
  steam: {unit: t, of: H2O}
  carbonate: {unit: t, of: Li2CO3}
  liquor: {unit: t}
  recycle: {unit: t}
processes:
  purifying:
    makes: {purified: {Li: 96 % assumed, Mg: 1 % assumed, Na: 90 % assumed, H2O: 60 % assumed, B: 50 % assumed}}
    takes: {feed: 1 t assumed}
    gives: {steam: {H2O: 30 % assumed}}
    loses: {cake: rest}
  precipitating:
    makes: {carbonate: {Li: 85 % assumed, B: 1 % assumed}}
    takes: {purified: 1 t assumed, soda: 1.05 t * grade(Li in purified) * M(Na2CO3)/(2*Li) assumed}
    gives: {liquor: rest}
  purging:
    treats: liquor
    gives: {recycle: rest}
    loses: {purge: 12 % of liquor assumed}
enters: {brine: as needed, soda: as needed}
leaves: {carbonate: 20 kt/yr, steam: as it comes}
`),
  );
  expect(flowOf(answer, "brine").entering / 2_046_593.5724657988).toBeCloseTo(1, 11);
  expect(flowOf(answer, "soda").entering / 35_439.13840980307).toBeCloseTo(1, 11);
  expect(flowOf(answer, "steam").leaving / 1011632.9372711768).toBeCloseTo(1, 11);
});

test("a reagent by the grade of its feed does not fill the loop before the grade is known", () => {
  const answer = balanced(
    planOf(`
accounts: {Li, H2O}
streams:
  brine: {unit: t, of: {LiCl: 1.2 % assumed, H2O: rest}}
  soda: {unit: t, of: Na2CO3}
  feed: {unit: t, mixes: {recycle: all, brine: rest}}
  purified: {unit: t}
  carbonate: {unit: t, of: Li2CO3}
  liquor: {unit: t}
  recycle: {unit: t}
processes:
  purifying: {makes: {purified: {Li: 96 % assumed, H2O: 60 % assumed}}, takes: {feed: 1 t assumed}, loses: {cake: rest}}
  precipitating:
    makes: {carbonate: {Li: 85 % assumed}}
    takes: {purified: 1 t assumed, soda: 1.05 t * grade(Li in purified) * M(Na2CO3)/(2*Li) assumed}
    gives: {liquor: rest}
  purging: {treats: liquor, gives: {recycle: rest}, loses: {purge: 12 % of liquor assumed}}
enters: {brine: as needed, soda: as needed}
leaves: {carbonate: 20 kt/yr}
`),
  );
  const lithium = (20_000 * 2 * 6.94) / (2 * 6.94 + 12.011 + 3 * 15.999);
  const feed = lithium / 0.85 / 0.96;
  const brine = feed - (lithium / 0.85) * 0.15 * 0.88;
  expect(flowOf(answer, "brine").entering).toBeCloseTo((brine * (6.94 + 35.45)) / 6.94 / 0.012, 3);
});
