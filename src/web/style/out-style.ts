/** What leaves the page: a line above each, three columns where there is room. */
export const outStyle = `
.ways-out{padding-block:44px 96px}
.ways-out>.lead{max-width:760px;margin:16px 0 40px}
.way-out{display:grid;grid-template-columns:minmax(0,1fr) 280px 300px;gap:8px 40px;border-top:1px solid var(--rule);padding:20px 0}
.way-out:last-child{border-bottom:1px solid var(--rule)}
.way-out-title{font:600 22px/32px var(--serif)}
.way-out .field{margin-top:0}
.way-out .field+.field,.way-out-check{margin-top:12px}
.way-out-check{display:flex;gap:10px;align-items:baseline}
.way-out-check input{width:18px;height:18px;margin:0;accent-color:var(--ink);flex:none;align-self:center}
.way-out .button{margin-top:0;display:inline-block;text-decoration:none;min-width:150px;text-align:center;box-sizing:border-box}
.way-out .button[aria-disabled=true]{cursor:default;opacity:.7}
.way-out-told{margin-top:8px;overflow-wrap:anywhere;min-height:24px}
.way-out-address{overflow-wrap:anywhere;user-select:all}
@media screen and (max-width:1099px){
.way-out{grid-template-columns:minmax(0,1fr) 280px}
.way-out>:first-child{grid-column:1/-1}
.way-out-choice:empty{display:none}
}
@media screen and (max-width:759px){
.way-out{grid-template-columns:minmax(0,1fr)}
.way-out-told:empty{display:none}
.way-out-check{min-height:48px;align-items:center}
.way-out .button{width:100%}
}
`;
