import type { Language } from "../workspace/index.ts";

/** Symbol, then Kazakh, Russian and English (IUPAC's spelling), in the order of the numbers. */
const TABLE = `
H сутек водород hydrogen
He гелий гелий helium
Li литий литий lithium
Be бериллий бериллий beryllium
B бор бор boron
C көміртек углерод carbon
N азот азот nitrogen
O оттек кислород oxygen
F фтор фтор fluorine
Ne неон неон neon
Na натрий натрий sodium
Mg магний магний magnesium
Al алюминий алюминий aluminium
Si кремний кремний silicon
P фосфор фосфор phosphorus
S күкірт сера sulfur
Cl хлор хлор chlorine
Ar аргон аргон argon
K калий калий potassium
Ca кальций кальций calcium
Sc скандий скандий scandium
Ti титан титан titanium
V ванадий ванадий vanadium
Cr хром хром chromium
Mn марганец марганец manganese
Fe темір железо iron
Co кобальт кобальт cobalt
Ni никель никель nickel
Cu мыс медь copper
Zn мырыш цинк zinc
Ga галлий галлий gallium
Ge германий германий germanium
As мышьяк мышьяк arsenic
Se селен селен selenium
Br бром бром bromine
Kr криптон криптон krypton
Rb рубидий рубидий rubidium
Sr стронций стронций strontium
Y иттрий иттрий yttrium
Zr цирконий цирконий zirconium
Nb ниобий ниобий niobium
Mo молибден молибден molybdenum
Tc технеций технеций technetium
Ru рутений рутений ruthenium
Rh родий родий rhodium
Pd палладий палладий palladium
Ag күміс серебро silver
Cd кадмий кадмий cadmium
In индий индий indium
Sn қалайы олово tin
Sb сурьма сурьма antimony
Te теллур теллур tellurium
I йод йод iodine
Xe ксенон ксенон xenon
Cs цезий цезий caesium
Ba барий барий barium
La лантан лантан lanthanum
Ce церий церий cerium
Pr празеодим празеодим praseodymium
Nd неодим неодим neodymium
Pm прометий прометий promethium
Sm самарий самарий samarium
Eu европий европий europium
Gd гадолиний гадолиний gadolinium
Tb тербий тербий terbium
Dy диспрозий диспрозий dysprosium
Ho гольмий гольмий holmium
Er эрбий эрбий erbium
Tm тулий тулий thulium
Yb иттербий иттербий ytterbium
Lu лютеций лютеций lutetium
Hf гафний гафний hafnium
Ta тантал тантал tantalum
W вольфрам вольфрам tungsten
Re рений рений rhenium
Os осмий осмий osmium
Ir иридий иридий iridium
Pt платина платина platinum
Au алтын золото gold
Hg сынап ртуть mercury
Tl таллий таллий thallium
Pb қорғасын свинец lead
Bi висмут висмут bismuth
Po полоний полоний polonium
At астат астат astatine
Rn радон радон radon
Fr франций франций francium
Ra радий радий radium
Ac актиний актиний actinium
Th торий торий thorium
Pa протактиний протактиний protactinium
U уран уран uranium
Np нептуний нептуний neptunium
Pu плутоний плутоний plutonium
Am америций америций americium
Cm кюрий кюрий curium
Bk берклий берклий berkelium
Cf калифорний калифорний californium
Es эйнштейний эйнштейний einsteinium
Fm фермий фермий fermium
Md менделевий менделевий mendelevium
No нобелий нобелий nobelium
Lr лоуренсий лоуренсий lawrencium
Rf резерфордий резерфордий rutherfordium
Db дубний дубний dubnium
Sg сиборгий сиборгий seaborgium
Bh борий борий bohrium
Hs хассий хассий hassium
Mt мейтнерий мейтнерий meitnerium
Ds дармштадтий дармштадтий darmstadtium
Rg рентгений рентгений roentgenium
Cn коперниций коперниций copernicium
Nh нихоний нихоний nihonium
Fl флеровий флеровий flerovium
Mc московий московий moscovium
Lv ливерморий ливерморий livermorium
Ts теннессин теннессин tennessine
Og оганесон оганесон oganesson
`;

/** What an element is called in each language, by its symbol. */
export const ELEMENT_NAMES: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  TABLE.trim()
    .split("\n")
    .map((row) => row.split(" "))
    .map(([symbol = "", kk = "", ru = "", en = ""]) => [symbol, { kk, ru, en }]),
);

/** The name of an element in the reader's language; what is no element keeps its own. */
export function elementName(symbol: string, language: Language): string {
  return ELEMENT_NAMES.get(symbol)?.[language] ?? symbol;
}
