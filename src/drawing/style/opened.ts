/** An opened figure: 376 px wide in the empty right column beside its number, a sheet from below on a phone. */
export const openedStyle = `
.opened{inset:auto;margin:0;width:376px;max-width:calc(100vw - 40px);max-height:min(66vh,620px);overflow:auto;padding:24px;border:1.5px solid var(--ink);border-radius:3px;background:var(--surface);color:var(--ink);font:400 16px/24px var(--sans)}
.opened{position:fixed;top:88px;right:max(56px,calc((100vw - 1328px)/2))}
@supports (position-area:bottom){
.opened{position-anchor:auto;position-area:bottom span-all;top:auto;justify-self:end;margin-block:12px;max-height:min(620px,calc(100% - 24px));position-try:most-height flip-block;position-visibility:always}
body:has(tr [data-open]) .opened{position-anchor:--row}
tr:has([data-open]){anchor-name:--row}
}
.opened-value{font:600 30px/34px var(--serif);padding-right:36px;overflow-wrap:anywhere}
.opened-what{margin-top:2px}
.opened-facts{margin-top:14px;grid-template-columns:minmax(80px,max-content) minmax(0,1fr);gap:6px 16px;font-size:15px;line-height:22px}
.opened-end{margin-top:16px;padding-top:12px;border-top:1px solid var(--rule)}
.opened-place{color:var(--ink2)}
.opened-digest{margin-top:12px}
.opened-ways{display:flex;flex-wrap:wrap;gap:8px 28px;margin-top:16px;padding-top:14px;border-top:1px solid var(--rule)}
.opened-close{position:absolute;top:18px;right:14px;width:40px;height:40px;border:0;background:none;color:inherit;font:400 24px/24px var(--sans);cursor:pointer}
.opened-close:hover{color:var(--accent)}
.rests li+li{margin-top:4px}
.strip{display:block;overflow:visible;margin-top:16px}
.strip-axis,.strip line{stroke:var(--edge);stroke-width:1}
.strip circle{fill:var(--surface);stroke:var(--ink);stroke-width:2.5}
.strip .strip-own circle{fill:var(--accent);stroke:var(--accent)}
.strip text{font:400 14px/20px var(--sans);fill:var(--ink)}
.strip .strip-own text{font-weight:600}
@media screen and (max-width:759px){
.opened,.opened:popover-open{position:fixed;inset:auto 0 0 0;top:auto;width:100%;max-width:none;max-height:82vh;position-area:none;margin:0;border-width:2px 0 0;border-radius:0;padding:24px 20px 32px}
.opened::backdrop{background:rgb(0 0 0/.55)}
.opened-close{width:48px;height:48px}
.opened-ways .plain{flex:1;justify-content:center;border:1px solid var(--edge);border-radius:3px;padding:0 12px}
}
`;
