/** Bars and lanes: lines and fills of the SVG drawings. */
export const drawingsStyle = `
.hatch-line{stroke:var(--edge);stroke-width:1}
.range-bar{display:block;overflow:visible;margin-top:10px}
.range-axis{border-bottom:1px solid var(--rule)}
.bar-solid{fill:var(--ink);transition:width .16s ease-out}
.bar-outline{fill:var(--part);stroke:var(--ink);stroke-width:1.5;transition:width .16s ease-out}
.lanes{display:block;overflow:visible}
.lanes-box{padding-left:76px;margin-top:20px}
.lanes text{font:400 15px/20px var(--sans);fill:var(--ink)}
.lanes .lane-name{fill:var(--ink2);transform:translateX(-76px)}
.lane-phone{display:none}
.lane-axis{stroke:var(--ink);stroke-width:1}
.lane-unknown{stroke:var(--edge);stroke-width:1;stroke-dasharray:3 3}
.lane-open{stroke:var(--edge);stroke-width:1}
.lanes .lane-words{font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:16px}
.lanes .lane-words-unknown{fill:var(--unknown)}
.lanes .lane-words-open{font-weight:400;fill:var(--ink2)}
.lanes .lane-ticks text{fill:var(--ink2)}
.mark-line{stroke:currentColor;stroke-width:2}
.mark-dashed{stroke-dasharray:6 4}
.mark-arrow{fill:none;stroke:currentColor;stroke-width:2}
.mark-drop{stroke:var(--edge);stroke-width:1}
.mark-upright{stroke:currentColor;stroke-width:2}
.lanes .mark-short text,.lanes .mark-spare text,.lanes .mark-turning text{fill:currentColor;font-weight:600}
.lanes .mark-words{paint-order:stroke;stroke:var(--paper);stroke-width:14px}
.mark-short{color:var(--breaks)}
.mark-spare{color:var(--closes)}
.mark-turning{color:var(--depends)}
@media screen and (max-width:759px){
.lanes-box{padding-left:0;margin-top:12px}
.lane-wide{display:none}
.lane-phone{display:inline}
.lanes{margin-top:36px}
.lanes .lane-name{transform:translate(0,-36px)}
.lanes .lane-name-have{transform:translate(5px,-19px)}
.lanes text,.lanes .lane-ticks text{font-size:14px}
}
`;
