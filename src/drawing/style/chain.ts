/** The chain lying: links side by side with their numbers inside, fences below on the same columns. */
const lying = `
.chain-label h3{font-weight:600}
.chain-label .small{font-weight:400;margin-top:6px}
.hung-note{display:none}
.published{margin-top:16px}
.chain{display:flex;align-items:flex-end}
.chain-box{width:fit-content;max-width:100%}
.chain>li{flex:0 1 166.33px;min-width:0}
.chain>li:last-child{flex-basis:130px}
.stage-name{display:block;width:96%;margin-left:-8.9%;padding:0 0 8px;text-align:center;font-weight:600;font-size:15px;line-height:20px;hyphens:auto}
.chain>li:last-child .stage-name{width:100%;margin-left:0}
.link-box{display:block;position:relative}
.link{display:block;overflow:visible}
.link-lying{width:100%;height:auto}
.link-hanging,.hungs{display:none}
.link-published{color:var(--ink)}
.link-short{color:var(--breaks)}
.link-unpublished{color:var(--unknown)}
.link-open{color:var(--edge)}
.link-need{position:absolute;inset:0 auto 0 0;width:78.16%;display:flex;flex-direction:column;justify-content:center;align-items:center;font-size:15px;line-height:19px}
.chain>li:last-child .link-need{width:100%}
.link-need .fig{font-weight:600;line-height:17px;border-bottom-color:transparent}
.link-need .fig:hover,.link-need .fig:focus-visible{border-bottom-color:var(--accent)}
.need-unit{font-size:14px;line-height:17px}
.fences{display:block;overflow:visible;margin-top:20px}
.fence{stroke:var(--ink);stroke-width:2;fill:none}
.fence text{stroke:none;fill:var(--ink);font:400 15px/20px var(--sans)}
.fence .fence-name{font-weight:600}
.fence .fence-name-on{paint-order:stroke;stroke:var(--paper);stroke-width:20px}
`;

/** The chain hanging: a link and its words a row, fences as upright lines between them. */
function hanging(box: string): string {
  return `
${box} .fences,${box} .link-lying{display:none}
${box} .hung-note{display:inline}
${box} .chain{display:block}
${box} .chain>li,${box} .chain>li:last-child{display:grid;grid-template:"link hungs name" auto "link hungs need" 1fr / 42px max-content minmax(0,1fr);min-height:80px}
${box} .link-hanging{display:block;grid-area:link}
${box} .hungs{display:flex;grid-area:hungs;padding-left:12px;min-width:28px}
${box} .hung{position:relative;width:22px}
${box} .hung-in::before{content:"";position:absolute;inset:0 auto 0 9px;width:2px;background:var(--ink)}
${box} .hung-end::before{bottom:auto;height:54px}
${box} .hung-start{background:linear-gradient(var(--ink),var(--ink)) 3px 0/14px 2px no-repeat}
${box} .hung-end{background:linear-gradient(var(--ink),var(--ink)) 3px 52px/14px 2px no-repeat}
${box} .hung-start.hung-end{background:linear-gradient(var(--ink),var(--ink)) 3px 0/14px 2px no-repeat,linear-gradient(var(--ink),var(--ink)) 3px 52px/14px 2px no-repeat}
${box} .hung b{position:absolute;top:-24px;left:0;width:20px;text-align:center;font-weight:600;font-size:15px}
${box} .stage-name,${box} .chain>li:last-child .stage-name{grid-area:name;width:auto;margin:0;padding:6px 0 0;text-align:left;font-size:16px;line-height:22px}
${box} .link-box{grid-area:need}
${box} .link-need,${box} .chain>li:last-child .link-need{position:static;width:auto;flex-direction:row;justify-content:flex-start;align-items:baseline;gap:6px;font-size:16px;line-height:24px}
${box} .link-need .fig{font-weight:400}
${box} .need-unit{font-size:16px}
`;
}

/** Links too narrow for their numbers: these stand below. */
const below = `
.chain-many .link-need,.chain-many .chain>li:last-child .link-need{position:static;width:96%;margin:6px 0 0 -8.9%}
.chain-many .chain>li:last-child .link-need{width:118%}
`;

export const chainStyle = `${lying}@media screen and (min-width:1200px) and (max-width:1399px){${below}}
${hanging(".chain-hangs")}
@media screen and (max-width:1199px){${hanging(".chain-box")}
.chain-box{padding-top:24px}
.hung-note{display:inline}}
`;
