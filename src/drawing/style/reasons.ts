/** The switch of scopes, the rows of reasons, issues with carets, and figures side by side. */
export const reasonsStyle = `
.switch{display:flex;flex-wrap:wrap;align-items:stretch}
.switch>.label{flex:0 0 200px;align-self:center}
.switch-of{align-self:center;margin-right:20px}
.switch>label{display:flex;align-items:center;min-height:40px;padding:6px 18px;border:1px solid var(--edge);margin:0 0 24px -1px;cursor:pointer}
.switch>label:first-of-type{border-radius:3px 0 0 3px;margin-left:0}
.switch>label:last-of-type{border-radius:0 3px 3px 0}
.switch>label:hover{color:var(--accent)}
.switch>input:checked+label{background:var(--ink);border-color:var(--ink);color:var(--paper);font-weight:600}
.switch>input:focus-visible+label{outline:3px solid var(--accent);outline-offset:3px;z-index:1}
.switch>.panel{order:1;flex:0 0 100%;min-width:0;display:none}
.switch>input:checked+label+.panel,.switch>.panel-alone{display:block}
.switch>.panel-alone{margin-top:24px}
.reason-label{display:flex;gap:14px;align-items:flex-start;font-weight:400}
.reason-name{font:600 22px/28px var(--serif)}
.reason .ring{flex:none}
.suppliers,.would{margin-top:12px}
.would{color:var(--ink2)}
.gap{font:600 34px/40px var(--serif)}
.gap .fig{white-space:normal}
.gap.state-not-examined{color:var(--ink2)}
.who{margin-top:12px}
.who p{margin-top:4px}
.issue{position:relative;margin-top:24px;padding:16px 18px 16px 22px;background:var(--tint);border-left:3px solid var(--breaks)}
.issue-unknown{border-left:3px dotted var(--unknown)}
.issue-note{border-left-color:var(--edge)}
.issue-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 24px}
.issue-code{color:var(--ink2)}
.issue>p+p{margin-top:4px}
.excerpt{position:relative;margin:8px 0;padding-left:50px}
.excerpt::before{content:"";position:absolute;left:36px;top:0;bottom:0;border-left:1px solid var(--edge)}
.excerpt-address{color:var(--accent)}
.excerpt pre{margin:0;font-size:15px;line-height:24px;overflow-x:auto;white-space:pre}
.caret-label{font:400 15px/20px var(--sans)}
.excerpt .mono{overflow-wrap:normal}
.code-number{position:absolute;left:0;width:26px;text-align:right;color:var(--ink2)}
.carets{font-weight:600}
.issue-breaks .excerpt-carets{color:var(--breaks)}
.issue-unknown .excerpt-carets{color:var(--unknown)}
.others{margin-top:28px;border-top:1px solid var(--rule)}
.others>li{border-bottom:1px solid var(--rule)}
.other>summary{display:flex;gap:12px;align-items:center;min-height:48px;padding:8px 0;cursor:pointer;list-style:none}
.other>summary::-webkit-details-marker{display:none}
.other>summary::before{content:"▸";font-size:14px;color:var(--ink2)}
.other[open]>summary::before{content:"▾"}
.other-body{padding:4px 0 24px}
.other-body .gap{font-size:25px;line-height:32px;margin-top:16px}
.market{columns:2;column-gap:24px;padding-bottom:16px}
.market li{display:flex;justify-content:space-between;gap:16px;padding:6px 0;break-inside:avoid}
.side-by-side{display:grid;gap:24px;margin-top:20px}
.side-by-side.columns-1,.side-by-side.columns-2,.side-by-side.columns-3{grid-template-columns:repeat(3,minmax(0,1fr))}
.side-by-side.columns-4,.side-by-side.columns-5,.side-by-side.columns-6{grid-template-columns:repeat(4,minmax(0,1fr))}
.compared-scope{color:var(--ink2);font-size:15px;line-height:20px}
.compared-range{font-weight:600;font-size:25px;line-height:34px}
.compared-list{border-top:1px solid var(--edge);margin-top:8px}
.compared-head{margin-top:14px}
.compared-list li{display:flex;justify-content:space-between;gap:16px;padding:6px 0;border-bottom:1px solid var(--rule);font-size:16px;line-height:24px}
.compared-list li{align-items:baseline}
.compared-list .fig{flex:none}
.compared .hatched{margin:4px 0}
.later>summary{display:flex;align-items:center;gap:14px;min-height:48px}
.later>summary::before{content:"▸";font-size:16px}
.later[open]>summary::before{content:"▾"}
.later,.other-promise{margin-top:48px}
.other-promise{border-top:1px solid var(--ink);padding-top:32px}
.other-name{font:600 20px/28px var(--serif)}
.drafted{color:var(--ink2)}
@media screen and (max-width:1199px){
.switch>.label{flex-basis:100%;margin-bottom:8px}
.switch-of{flex-basis:100%;margin-bottom:8px}
.gap{font-size:30px;line-height:38px}
.reason{padding:24px 0 32px}
}
@media screen and (max-width:759px){
.switch>label{min-height:48px;padding:6px 8px;flex:1 1 0;min-width:0;justify-content:center;text-align:center;font-size:15px;line-height:19px}
.caret-label{display:block;white-space:normal}
.issue{margin-inline:-20px;padding:16px 20px}
.excerpt{padding-left:44px}
.excerpt::before{left:34px}
.market{columns:1}
.side-by-side[class*=columns-]{display:block;margin-top:12px}
.compared+.compared{margin-top:24px}
.compared-scope{color:var(--ink);font-weight:600;font-size:16px}
.compared-list li{min-height:48px;align-items:center}
}
`;
