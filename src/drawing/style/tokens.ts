/** Colours of the house, light and dark; contrasts are measured in tokens.test.ts. No other hues. */
export const TOKENS = {
  paper: ["#FBFAF6", "#12171B"],
  tint: ["#F1EFE8", "#1B2227"],
  surface: ["#FFFFFF", "#222A30"],
  ink: ["#15191D", "#EEECE6"],
  ink2: ["#484F56", "#B7BEC4"],
  accent: ["#00607A", "#67C7DB"],
  closes: ["#16653F", "#77CDA0"],
  breaks: ["#B3210F", "#FF9080"],
  depends: ["#693C85", "#CBA6E8"],
  unknown: ["#6B5208", "#DDBB62"],
  edge: ["#7C828A", "#7B868F"],
  rule: ["#D8D5CB", "#323B42"],
  flow: ["#B9C4CE", "#495967"],
  "flow-edge": ["#5F6E7B", "#8FA0AE"],
  return: ["#7DBAC4", "#22707E"],
  "return-edge": ["#1B7686", "#67C7DB"],
  loss: ["#E3B58B", "#7F5230"],
  "loss-edge": ["#9A5A1E", "#D79A66"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

const declarations = Object.entries(TOKENS)
  .map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark});`)
  .join("");

/** The page follows the system; `data-theme` or the switch at the top turns it over, without script. */
export const tokensStyle = `
:root{color-scheme:light dark;${declarations}--part:color-mix(in srgb,var(--ink) 15%,var(--paper));
--serif:"Source Serif 4 Variable","Source Serif 4",Georgia,"DejaVu Serif",serif;
--sans:"IBM Plex Sans","DejaVu Sans",system-ui,sans-serif;
--mono:"IBM Plex Mono","DejaVu Sans Mono",ui-monospace,monospace}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
@media screen and (prefers-color-scheme:light){:root:not([data-theme]):has(#theme:checked){color-scheme:dark}.to-light{display:none}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme]):has(#theme:checked){color-scheme:light}.to-dark{display:none}}
:root[data-theme] .theme{display:none}
@media print{:root,:root[data-theme]{color-scheme:light}}
`;
