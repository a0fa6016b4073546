/** The programme: a calm table, a lane of time beside each line; one column of facts below 760 px. */
export const programmeStyle = `
.programme{padding-bottom:64px}
.programme-lead{font:400 25px/36px var(--serif);margin-bottom:12px}
.programme-counts{display:flex;flex-wrap:wrap;gap:8px 32px;margin-bottom:24px}
.programme-counts li{display:inline-flex;align-items:center;gap:8px}
.programme-under-way{fill:none;stroke:var(--ink);stroke-width:1.5}
.programme-table{width:100%;border-collapse:collapse;table-layout:fixed}
.programme-table th,.programme-table td{padding:12px 24px 12px 0;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
.programme-table>thead th{vertical-align:bottom;font-size:15px;line-height:20px;color:var(--ink2);border-bottom:1px solid var(--ink)}
.programme-table .programme-kind{font:600 24px/32px var(--serif);padding-top:32px;border-bottom:1px solid var(--ink)}
.programme-row>*{border-bottom:1px solid var(--rule)}
.programme-name{width:34%}
.programme-owner{width:14%}
.programme-due{width:13%}
.programme-state{width:17%}
.programme-table .programme-time{width:22%;padding-right:0}
.programme-row summary{cursor:pointer;padding:2px 0}
.programme-row summary:hover{color:var(--accent)}
.programme-row details[open]>summary{font-weight:600;color:var(--accent)}
.programme-quiet{display:block;font-size:15px;line-height:20px;color:var(--ink2);margin-top:4px}
.programme-stands{display:flex;gap:10px;align-items:flex-start}
.programme-stands .ring{flex:none;margin-top:4px}
.programme-done{color:var(--closes);font-weight:600}
.programme-late,.programme-overdue{color:var(--breaks);font-weight:600}
.programme-notPublished{color:var(--unknown);font-weight:600}
.programme-noDate{color:var(--ink2)}
.programme-details{padding:8px 0 16px;max-width:640px}
.programme-details blockquote{font:400 20px/30px var(--serif);border-left:3px solid var(--edge);padding-left:16px;margin:8px 0}
.programme-details dl>div{display:grid;grid-template-columns:132px minmax(0,1fr);gap:0 16px;padding:3px 0}
.programme-details dt{color:var(--ink2);grid-column:1}
.programme-details dd{grid-column:2;margin:0}
.programme-mine{color:var(--accent);font-size:15px;margin-left:4px}
.programme-details .thing{padding:12px 0;margin-top:12px;border-color:var(--rule)}
.programme-details .thing>summary{font:600 16px/24px var(--sans)}
.programme-note{font-size:15px;line-height:20px;color:var(--ink2);margin-top:8px}
.programme-ways{display:flex;flex-wrap:wrap;gap:8px 24px;margin-top:12px}
.programme-legend{display:block;margin-bottom:4px}
.programme-legend>span{white-space:nowrap}
.lane{display:block;width:100%;overflow:visible}
.lane-sign{vertical-align:-3px;margin-left:6px}
.lane-line{stroke:var(--rule);stroke-width:1}
.lane-tick{stroke:var(--edge);stroke-width:1}
.lane-year{font:400 14px var(--sans);fill:var(--ink2)}
.lane-ends{display:none;font:400 14px var(--sans);fill:var(--ink2)}
.lane-today{stroke:var(--accent);stroke-width:2}
.lane-fact{fill:var(--ink)}
.lane-due{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.programme-changes,.programme-sources{margin-top:32px;border-top:1px solid var(--ink);padding-top:16px}
.programme-changes h2,.programme-sources h2{font:600 24px/32px var(--serif);margin-bottom:8px}
.programme-changes li{padding:6px 0;border-bottom:1px solid var(--rule)}
.programme-sources dl>div{display:grid;grid-template-columns:120px minmax(0,1fr);gap:0 16px;padding:3px 0}
.programme-sources dd{margin:0;overflow-wrap:anywhere}
.programme-made{color:var(--ink2);margin-left:8px}
.programme-foot{margin-top:24px;color:var(--ink2);max-width:860px}
@media screen and (max-width:1199px){
.programme-name{width:38%}
.programme-owner{width:16%}
.programme-due{width:18%}
.programme-state{width:28%}
.programme-table .programme-time{display:none}
}
@media screen and (max-width:759px){
.programme-lead{font-size:20px;line-height:30px}
.programme-table,.programme-table>tbody,.programme-row,.programme-row>*{display:block;width:auto}
.programme-table>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.programme-table tr:has(>.programme-kind),.programme-table .programme-kind{display:block;width:auto}
.programme-row{padding:10px 0;border-bottom:1px solid var(--rule)}
.programme-table .programme-row>*{border:0;padding:3px 0}
.programme-row summary{min-height:48px;display:list-item;padding:12px 0}
.programme-row>td:empty{display:none}
.programme-stands{display:inline-flex;width:calc(100% - 112px)}
.programme-verdict{width:100%}
.programme-row>td[data-label]:not(:empty)::before{content:attr(data-label);display:inline-block;width:112px;color:var(--ink2);padding-right:8px}
.programme-table .programme-time{display:block;width:auto;padding:8px 0 20px}
.lane-ends{display:inline}
.programme-details dl>div,.programme-sources dl>div{grid-template-columns:minmax(0,1fr)}
.programme-details dd,.programme-details dt{grid-column:1}
}
@media print{
.programme .figures-tools,.programme .figures-take{display:none}
.programme-table th,.programme-table td{padding:3px 10px 3px 0;font-size:9pt;line-height:12pt}
.programme-row{break-inside:avoid}
}
`;
