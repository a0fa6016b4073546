import { TOKENS } from "../style/tokens.ts";

/** The page's own colour where there is one, else light or dark as the reader's system is. */
function colour(name: keyof typeof TOKENS): string {
  const [light, dark] = TOKENS[name];
  return `var(--${name},light-dark(${light},${dark}))`;
}

/** Attributes hold the light colours for programs that know no variables; these stand over them. */
export const sankeyStyle = `
.sankey{color-scheme:light dark;font:15px "IBM Plex Sans","DejaVu Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums}
:root[data-theme=light] .sankey{color-scheme:light}
:root[data-theme=dark] .sankey{color-scheme:dark}
.sk-paper{fill:${colour("paper")}}
.sk-under{stroke:${colour("paper")}}
.sk-flow{fill:${colour("flow")};stroke:${colour("flow-edge")}}
.sk-return{fill:${colour("return")};stroke:${colour("return-edge")}}
.sk-chevron{stroke:${colour("return-edge")};stroke-width:2}
.sk-loss{fill:${colour("loss")};stroke:${colour("loss-edge")}}
.sk-open{fill:${colour("paper")};stroke:${colour("loss-edge")};stroke-width:1.5}
.sk-hatch{stroke:${colour("loss-edge")}}
.sk-hatch-line{stroke:${colour("loss-edge")}}
.sk-node{fill:${colour("ink")}}
.sk-column{stroke:${colour("rule")}}
.sk-line{stroke:${colour("ink")}}
.sk-label{fill:${colour("ink")};paint-order:stroke;stroke:${colour("paper")};stroke-width:3px;stroke-linejoin:round}
.sk-label .faint{fill:${colour("ink2")}}
.sk-label.ring-on{stroke:none}
.sk-label .strong{font-weight:600}
@media print{.sankey{color-scheme:light}}
`;
