/** The balance of a plan's own numbers: tables of lines, no boxes. */
export const gateStyle = `
.page.nothing{padding-top:48px}
.gate-section .section{margin-top:32px}
.gate-part{margin-top:40px}
.gate-part>h3{font-weight:600}
.gate-table{width:100%;border-collapse:collapse;table-layout:fixed}
.gate-table th,.gate-table td{padding:8px 24px 8px 0;text-align:left;vertical-align:baseline;font-weight:400;overflow-wrap:anywhere}
.gate-table thead th,.gate-table thead td{padding-top:0;color:var(--ink2);border-bottom:1px solid var(--edge)}
.gate-table tbody td:first-child{color:var(--ink2)}
.gate-table tbody tr.gate-first>*{border-top:1px solid var(--rule)}
.gate-table tbody tr:first-child>*{border-top:0}
.gate-over{font-weight:600}
.gate-section .reason{margin-top:48px}
.gate-findings .issue:first-child{margin-top:0}
.gate-fold{margin-top:48px}
.gate-fold>summary{min-height:48px;padding:10px 0;font:600 20px/28px var(--serif);cursor:pointer;border-top:1px solid var(--ink)}
@media screen and (max-width:759px){
.gate-table th,.gate-table td{padding-right:10px}
.gate-table thead td:first-child,.gate-table tbody td:first-child{padding-right:10px}
}
@media print{
.page.nothing{padding-top:14px}
.gate-section .gate-findings{grid-column:2/-1}
.gate-findings .issue{margin-top:10px;padding-top:8px;padding-bottom:8px;break-inside:avoid;font-size:15px;line-height:19px}
.gate-findings .excerpt{margin:4px 0}
.gate-findings .excerpt pre{line-height:19px}
.gate-fold{display:none!important}
.gate-section .section,.gate-part,.gate-section .reason{margin-top:16px}
.gate-section .elements-table th,.gate-section .elements-table td,.gate-table th,.gate-table td{padding-top:4px;padding-bottom:4px}
}
`;
