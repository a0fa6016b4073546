/** The figures and the form: lines instead of boxes, one column of facts below 760 px. */
export const figuresStyle = `
.figures{padding-bottom:64px}
.figures-title{font:600 44px/50px var(--serif);margin:32px 0 24px}
.figures-tools{display:flex;flex-wrap:wrap;gap:12px 24px;align-items:end;padding-bottom:16px;border-bottom:1px solid var(--ink)}
.edit-field{display:flex;flex-direction:column;gap:4px;min-width:0}
.edit-field label{font-size:15px;line-height:20px;color:var(--ink2)}
.edit-field input,.edit-field select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:3px;padding:0 10px;height:40px;max-width:100%;min-width:0}
.edit-field select{padding-right:4px}
.edit-field input:disabled{border-style:dashed;color:var(--ink2)}
.edit-field input[aria-invalid=true],.edit-field select[aria-invalid=true]{border:2px solid var(--breaks);padding-left:9px}
.figures-search{flex:1 1 220px}
.figures-tools .edit-field select{width:200px}
.figures-tools .figures-outcome select{width:auto;max-width:100%}
.figures-clear{height:40px}
.figures-lines{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 32px;padding:12px 0;color:var(--ink2)}
.figures-progress{min-height:24px}
.figures-table{width:100%;border-collapse:collapse;table-layout:fixed}
.figures-table th,.figures-table td{padding:10px 24px 10px 0;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
.figures-table>thead th{position:sticky;top:0;z-index:1;background:var(--paper);padding-bottom:8px;vertical-align:bottom;font-size:15px;line-height:20px;color:var(--ink2);box-shadow:inset 0 -1px 0 var(--ink)}
.figures-row{scroll-margin-top:72px}
.figures-table .figures-row>*{border-bottom:1px solid var(--rule)}
.figures-table .figures-row-open>*{border-bottom:0}
.figures-head{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit}
.figures-head:hover{color:var(--accent);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:4px}
th[aria-sort] .figures-head{color:var(--ink);font-weight:600}
.figures-name{width:19%}
.figures-value{width:12%}
.figures-range{width:10%}
.figures-evidence{width:11%}
.figures-source{width:15%}
.figures-used{width:10%}
.figures-moves{width:13%}
.figures-file{width:10%}
.figures-table td.figures-file{font:400 14px/20px var(--mono);color:var(--ink2);padding-top:12px}
.figures-open{font:inherit;color:inherit;background:none;border:0;padding:0 0 0 18px;cursor:pointer;text-align:left;overflow-wrap:anywhere}
.figures-open::before{content:"▸";display:inline-block;width:18px;margin-left:-18px;color:var(--edge)}
.figures-open[aria-expanded=true]::before{content:"▾";color:var(--accent)}
.figures-open:hover,.figures-open[aria-expanded=true]{color:var(--accent)}
.figures-name .figures-quiet{display:block;padding-left:18px}
.figures-scenario{display:block}
.figures-quiet{font-size:15px;line-height:20px;color:var(--ink2)}
.figures-value .hatched{font-size:15px;padding:0 2px;border-width:4px 6px}
.figures-number{border-bottom:1px solid var(--edge)}
.figures-derived{border-bottom-style:dashed}
.figures-assumed{border-bottom:2px dotted var(--edge)}
.figures-mine{border-bottom:2px dotted var(--accent)}
.figures-said-mine{display:block;margin-top:4px;font-size:15px;line-height:20px;color:var(--accent)}
.figures-turns{color:var(--depends);font-weight:600}
.figure-range{display:block;margin-top:4px;overflow:visible}
.figure-axis{stroke:var(--edge);stroke-width:1}
.figure-span{stroke:var(--ink);stroke-width:5}
.figure-own{fill:var(--accent);stroke:var(--accent);stroke-width:2.5}
.figure-other{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.figures-opened>td{padding:4px 0 28px 18px;border-bottom:1px solid var(--ink)}
.figures-place{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.figures-facts{max-width:860px}
.figures-facts>div{display:grid;grid-template-columns:176px minmax(0,1fr);gap:0 24px;padding:3px 0}
.figures-facts dt{color:var(--ink2)}
.figures-part{margin-top:20px;max-width:1040px}
.figures-part h2{font:600 20px/28px var(--serif);margin-bottom:6px}
.figures-beside{width:100%;border-collapse:collapse}
.figures-table .figures-beside th,.figures-table .figures-beside td{padding:6px 24px 6px 0;border-bottom:1px solid var(--rule)}
.figures-table .figures-beside thead th{overflow-wrap:normal;font-size:15px;line-height:20px;color:var(--ink2)}
.figures-beside td{white-space:nowrap}
.figures-table .figures-beside .figures-long{white-space:normal}
.figures-lane{width:30%}
.figures-users li{display:inline}
.figures-users li+li::before{content:"; "}
.figures-more,.figures-none{padding:16px 0}
.figures-take{margin-top:24px;padding-top:16px;border-top:1px solid var(--ink)}
.figures-take .plain{min-width:48px;min-height:40px}
.edit-figure{margin-top:20px;padding-top:16px;border-top:1px solid var(--ink);max-width:1040px}
.edit-name{font:600 20px/28px var(--serif)}
.edit-present .figure-range{max-width:480px;margin:12px 0}
.edit-others,.edit-told{font-size:15px;line-height:20px;color:var(--ink2)}
.edit-row{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:16px 24px;margin-top:16px}
.edit-wrong{font-size:15px;line-height:20px;color:var(--breaks)}
.edit-figure>.edit-wrong{margin-top:12px;min-height:20px}
.edit-ways{display:flex;flex-wrap:wrap;gap:12px 28px;align-items:center;margin-top:16px}
.edit-save{font:600 16px/24px var(--sans);color:var(--paper);background:var(--ink);border:0;border-radius:3px;padding:8px 20px;cursor:pointer}
.edit-save:hover{background:var(--accent)}
@media screen and (max-width:1199px){
.figures-table>thead .figures-range,.figures-row>.figures-range,.figures-table>thead .figures-file,.figures-row>.figures-file{display:none}
.figures-name{width:23%}
.figures-value{width:15%}
.figures-evidence{width:13%}
.figures-source{width:18%}
.figures-used{width:13%}
.figures-moves{width:18%}
.edit-row{grid-template-columns:repeat(2,minmax(0,1fr))}
}
@media screen and (max-width:759px){
.figures-title{font-size:34px;line-height:40px;margin:20px 0 16px}
.figures-tools{gap:12px 16px}
.figures-tools .edit-field{width:calc(50% - 8px)}
.figures-tools .edit-field select,.figures-tools .figures-search{width:100%}
.figures-search,.figures-outcome{flex-basis:100%}
.figures-outcome .edit-field{width:100%}
.edit-field input,.edit-field select{height:48px}
.figures-table,.figures-table>tbody,.figures-row,.figures-row>*,.figures-opened,.figures-opened>td{display:block;width:auto}
.figures-table>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.figures-row{padding:6px 0;border-bottom:1px solid var(--rule)}
.figures-row-open{border-bottom:0}
.figures-table .figures-row>*{border:0;padding:3px 0 3px 18px}
.figures-table .figures-row>.figures-name{padding-left:0;font-weight:600}
.figures-open{min-height:48px;display:block;width:100%}
.figures-row>.figures-used,.figures-row>.figures-range:empty{display:none}
.figures-table .figures-row>td[data-label]{padding-left:130px}
.figures-row>td[data-label]:not(:empty)::before{content:attr(data-label);display:inline-block;width:112px;margin-left:-112px;padding-right:8px;color:var(--ink2)}
.figures-place{display:inline}
.figures-row>.figures-range::before,.figures-row>.figures-file::before{content:none!important}
.figures-opened>td{padding-left:0}
.figures-facts>div,.edit-row{grid-template-columns:minmax(0,1fr)}
.figures-beside td{white-space:normal}
.figures-beside,.figures-beside tbody,.figures-beside tr,.figures-beside th,.figures-beside td{display:block;width:auto}
.figures-beside td[data-label]:not(:empty)::before{content:attr(data-label);display:inline-block;width:160px;padding-right:8px;color:var(--ink2)}
.figures-beside thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.figures-beside tr{padding:8px 0;border-bottom:1px solid var(--rule)}
.figures-table .figures-beside th,.figures-table .figures-beside td{border:0;padding:2px 0}
.edit-ways>*{min-height:48px}
}
@media print{
.figures-tools,.figures-progress,.figures-take,.figures-more,.edit-figure,.edit-ways{display:none}
}
`;
