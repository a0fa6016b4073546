/** The search of the top line: a sheet across the page, in sight wherever the page is scrolled to. */
export const searchStyle = `
.search-button{white-space:nowrap;margin-left:auto}
.top-live .top-right{margin-left:0}
.search-button kbd{font:400 14px/20px var(--mono);border:1px solid var(--edge);border-radius:3px;padding:0 7px;margin-left:6px;color:var(--ink2)}
.search-panel{display:block;position:sticky;top:0;height:0;z-index:5}
.search-sheet{background:var(--surface);border-bottom:1px solid var(--ink);padding:20px 0 12px}
.search-field{display:flex;gap:24px;align-items:center}
.search-field input{flex:1;min-width:0;min-height:48px;font:400 20px/32px var(--sans);color:inherit;background:none;border:0;border-bottom:2px solid var(--ink);border-radius:0;padding:6px 0}
.search-field .plain{min-height:48px}
.search-told{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 24px;min-height:48px;padding:12px 0;color:var(--ink2)}
.search-list{max-height:min(62vh,600px);overflow-y:auto;overscroll-behavior:contain}
.search-group{display:grid;grid-template-columns:176px minmax(0,1fr);gap:0 24px;border-top:1px solid var(--rule);padding:4px 0}
.search-kind{padding:8px 0;font-weight:600}
.search-kind span{font-weight:400;color:var(--ink2)}
.search-one{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,300px) 136px;align-items:baseline;gap:0 24px;min-height:40px;padding:8px 12px;cursor:pointer;overflow-wrap:anywhere}
.search-one:hover{background:var(--tint)}
.search-one[aria-selected=true]{background:var(--tint);box-shadow:inset 3px 0 0 var(--accent)}
.search-said,.search-leads,.search-one .mono{color:var(--ink2)}
.search-said{margin-left:8px}
@media screen and (max-width:1279px){
.top-live .page{flex-wrap:wrap}
.top-live .top-parts{order:4;flex-basis:100%}
}
@media screen and (max-width:1199px){
.search-group{display:block;padding:8px 0 4px}
}
@media screen and (min-width:1280px){
.top-live .page{gap:0 28px}
.top-live .top-parts ul{gap:0 22px}
.top-live .top-logo{padding-right:24px}
.top-live .top-right{gap:0 24px}
}
@media screen and (max-width:759px){
.top-live .top-right{margin-left:auto}
.top-live .top-plan{flex:1 1 0}
.search-button{order:3;min-height:48px}
.search-button kbd,.search-keys{display:none}
.search-panel{position:fixed;inset:0 0 auto;height:auto}
.search-sheet{padding:12px 0}
.search-list{max-height:calc(100dvh - 144px);margin-inline:-12px}
.search-kind{padding:8px 12px 4px}
.search-one{grid-template-columns:minmax(0,1fr) auto;gap:0 12px;min-height:48px;align-content:center}
.search-one>:first-child{grid-column:1/-1}
}
`;
