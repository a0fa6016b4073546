/** Type, links, figures and what is only for a screen reader. */
export const baseStyle = `
*,*::before,*::after{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 16px/24px var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
h1,h2,h3,h4,p,dl,dd,ol,ul,figure,blockquote{margin:0;padding:0;font:inherit}
ol,ul{list-style:none}
[hidden]{display:none!important}
a{color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:color-mix(in srgb,var(--accent) 40%,transparent);text-underline-offset:4px}
a:hover{text-decoration-thickness:2px;text-decoration-color:currentColor}
strong{font-weight:600}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:3px}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:8px;padding:8px 16px;background:var(--surface);z-index:1}
.skip:focus{left:20px}
.defs{position:absolute}
.small{font-size:15px;line-height:20px;color:var(--ink2)}
.serif{font-family:var(--serif)}
.mono{font:400 14px/20px var(--mono);overflow-wrap:anywhere}
.lead{font:400 25px/36px var(--serif)}
.line{font:400 22px/32px var(--serif)}
.label{font-weight:600;font-size:16px;line-height:24px}
.unknown{font-weight:600;color:var(--unknown)}
.fell{font-size:14px;color:var(--ink2)}
.plain{font:inherit;color:var(--accent);background:none;border:0;padding:0;cursor:pointer;text-align:inherit}
.plain:hover{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:4px}
.plain.unknown{color:var(--unknown);font-weight:600}
.fig{position:relative;display:inline;margin:0;padding:0;border:0;border-bottom:1px solid var(--edge);background:none;color:inherit;font:inherit;letter-spacing:inherit;text-align:inherit;white-space:nowrap;cursor:pointer;line-height:1}
.fig-derived{border-bottom-style:dashed}
.fig-assumed{border-bottom:2px dotted var(--edge)}
.fig-words{font-weight:400}
.fig-unpublished{white-space:normal;line-height:inherit;border-bottom-color:transparent;text-decoration:underline dotted 1.5px;text-underline-offset:4px;color:var(--unknown);font-weight:600}
.fig:hover{color:var(--accent);border-bottom:2px solid var(--accent);margin-bottom:-1px}
.fig[data-open]{background:var(--accent);color:var(--paper);border-bottom-color:var(--accent);border-radius:3px;box-shadow:0 0 0 3px var(--accent)}
.state-closes{color:var(--closes)}
.state-does-not-close{color:var(--breaks)}
.state-depends{color:var(--depends)}
.state-cannot-tell{color:var(--unknown)}
svg .state-not-examined{color:var(--edge)}
.word{font-weight:600}
.word.state-not-examined{font-weight:400;color:var(--ink2)}
.ring{display:block;flex:none}
.hatched{display:inline-block;padding:0 6px;border:solid transparent;border-width:4px 9px;font-weight:600;color:var(--unknown);background:linear-gradient(var(--paper),var(--paper)) padding-box,repeating-linear-gradient(-45deg,var(--edge) 0 1px,transparent 1px 7px) border-box}
sup.cite{display:none}
@media screen{.print-only{display:none!important}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}*,*::before,*::after{transition:none!important;animation:none!important}}
`;
