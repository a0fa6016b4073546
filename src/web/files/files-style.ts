/** Where a plan comes in and goes out: lines instead of boxes; only the place to drop has a border. */
export const filesStyle = `
.files-view{padding-block:32px 64px;min-height:60vh}
.files-title{font:600 44px/50px var(--serif);letter-spacing:-.01em;margin-bottom:24px}
.files-head{font:600 22px/32px var(--serif);margin-bottom:4px}
.files-drop{border:1.5px dashed var(--edge);padding:24px;max-width:760px}
.files-over .files-drop{border:1.5px solid var(--accent);background:var(--tint)}
.files-drop .small{margin-top:16px}
.files-choices{display:flex;flex-wrap:wrap;align-items:flex-end;gap:12px 16px;margin-top:16px}
.files-button{min-height:40px;padding:7px 16px;border:1px solid var(--edge);border-radius:3px;background:none;color:var(--accent);font:inherit;cursor:pointer;text-align:left}
.files-button:hover{border-color:var(--accent);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:4px}
.files-button:disabled{color:var(--ink2);border-color:var(--rule);text-decoration:none;cursor:default}
.files-part{border-top:1px solid var(--ink);margin-top:40px;padding-top:16px;max-width:1000px}
.files-part>p,.files-outcome>p{max-width:760px}
.files-outcome:not(:empty){margin-top:24px;display:grid;gap:8px}
.files-fault{color:var(--breaks);font-weight:600}
.files-seal{display:flex;gap:12px;align-items:center}
.files-compared{margin-top:8px;display:grid;gap:6px;max-width:760px}
.files-compared li{padding-left:20px;text-indent:-20px}
.files-compared li::before{content:"–";display:inline-block;width:20px;text-indent:0}
.files-examples{margin-top:12px;border-top:1px solid var(--rule)}
.files-examples li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 24px;padding:10px 0;border-bottom:1px solid var(--rule)}
.files-examples .mono{color:var(--ink2);line-height:24px}
.files-changed ul{margin-top:8px;max-width:1000px}
.files-changed li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 24px;padding:6px 0;border-bottom:1px solid var(--rule)}
.files-told{color:var(--ink2)}
.files-name{display:grid;gap:4px}
.files-name input{font:inherit;color:inherit;background:none;border:0;border-bottom:1px solid var(--edge);padding:6px 0;min-width:min(320px,100%)}
.files-name input[aria-invalid=true]{border-bottom-color:var(--breaks)}
.told-issues{display:grid;gap:16px;margin-top:8px;max-width:1000px}
.told-issues .issue{background:var(--tint);border-left:3px solid var(--breaks);padding:12px 20px}
.told-issues .issue-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 24px}
.told-issues .issue-head .mono,.told-issues .issue-place{color:var(--ink2)}
.files-conflict{margin-top:16px;display:grid;gap:8px}
.files-versions{border:0;border-top:1px solid var(--rule);margin:16px 0 0;padding:12px 0 0;min-width:0}
.files-versions legend{float:left;width:100%;padding:0;font-weight:600}
.files-versions label{display:inline-flex;align-items:center;gap:8px;min-height:40px;margin-right:32px}
.files-versions input{width:18px;height:18px;margin:0;accent-color:var(--ink)}
.files-diff{clear:both;margin:0 0 8px;padding:12px 16px;background:var(--tint);overflow-x:auto;white-space:pre;overflow-wrap:normal}
.files-mine{color:var(--closes)}
.files-theirs{color:var(--breaks)}
.files-same{color:var(--ink2)}
@media screen and (max-width:759px){
.files-title{font-size:34px;line-height:40px}
.files-button,.files-versions label,.files-name input,.files-examples .plain{min-height:48px}
.files-drop{padding:16px}
}
@media print{.files-view .files-choices,.files-drop{display:none}}
`;
