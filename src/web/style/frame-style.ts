/** What stands round every view: the top line, what is mine, what is asked. */
export const frameStyle = `
.top-live .top-parts li a{box-shadow:none;font-weight:400}
.top-live .top-parts a[aria-current]{font-weight:600;box-shadow:inset 0 -3px 0 var(--ink)}
.top-live .top-languages a[aria-current]{font-weight:600;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:7px}
.theme-button,.search-button{min-height:60px;padding:0;border:0;background:none;color:var(--ink);font:inherit;cursor:pointer}
.theme-button:hover,.search-button:hover{color:var(--accent)}
#content:focus,.answer:focus{outline:none}
.mine-line{border-bottom:1px solid var(--rule);background:var(--tint)}
.mine-line .page{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 28px;padding-block:10px}
.mine-line p{flex:1 1 320px}
.plain:disabled{color:var(--ink2);cursor:default;text-decoration:none}
.standing-line{min-height:3px}
.standing-line p{padding-block:16px;color:var(--unknown);font-weight:600}
.standing-line a{font-weight:400}
.computing{position:relative}
.computing::after{content:"";position:absolute;left:0;bottom:0;height:3px;width:100%;background:var(--accent);transform-origin:left;animation:grow 1.2s ease-out infinite}
@keyframes grow{from{transform:scaleX(0)}to{transform:scaleX(1)}}
.asking{display:flex;flex-wrap:wrap;align-items:baseline;gap:8px 40px;padding-top:20px}
.asked{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 12px;margin:0;padding:0;border:0;min-width:0}
.asked label,.asked legend{color:var(--ink2)}
.asked legend{float:left;padding:0;margin-right:0}
.asked-scenarios label{display:inline-flex;align-items:baseline;gap:8px;color:var(--ink)}
.asked input[type=text]{font:inherit;color:inherit;background:none;border:0;border-bottom:1px solid var(--edge);padding:4px 0;min-width:0}
.asked input::placeholder{color:var(--ink2);opacity:1}
.asked input[aria-invalid=true]{border-bottom-color:var(--breaks)}
.asked input[type=checkbox]{width:18px;height:18px;margin:0;accent-color:var(--ink);align-self:center;flex:none}
.fault{flex-basis:100%;color:var(--breaks);font-size:15px;line-height:20px}
.issue-list{padding-block:24px 64px}
.issue-list .issue{background:var(--tint);border-left:3px solid var(--breaks);padding:16px 20px;margin:0 0 24px}
.issue-list .issue-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 24px;font-weight:600}
.issue-list .issue-head .mono{color:var(--ink2)}
.issue-list .issue p{margin-top:8px}
.issue-list .issue-lines{margin:8px 0 0;white-space:pre;overflow-x:auto}
.issue-list .issue-carets{color:var(--breaks)}
.mine-told p{border-left:3px solid var(--accent);padding:4px 0 4px 16px;margin-top:20px;max-width:1104px}
.waiting,.view-failed{padding-block:64px}
@media screen and (max-width:759px){
.asked input[type=text],.asked-scenarios label{min-height:48px}
.asked-scenarios label{align-items:center}
.top-live .top-parts{overflow:visible}
.top-live .top-parts ul{flex-wrap:wrap;gap:0 22px}
.theme-button{min-height:56px}
}
@media print{.mine-told p{margin-top:6px;font-size:15px;line-height:19px}.mine-line,.standing-line,.asking,.search-panel,.search-button,.top-right{display:none!important}}
`;
