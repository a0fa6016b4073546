/**
 * One A4 page a language: the wide page made small, without what only a screen can open. Statement,
 * answer, chain, table with its reasons in short, sources numbered, as-of and the drafted mark stay.
 */
export const printStyle = `
@page{size:A4;margin:9mm 7mm}
@media print{
html,body{background:#fff}
:root{--paper:#fff}
body{zoom:.485;font-size:17px;line-height:22px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.opened,.skip,.top-parts,.top-languages,.theme,.reasons,.ways,.later,.correct,.about,.beyond,.published,.cell-brief{display:none!important}
sup.cite{display:inline;font:400 13px/1 var(--sans);color:var(--ink2);padding-left:2px}
.page{max-width:none;padding:0 24px}
.chain>li{flex-basis:180px}
.chain>li:last-child{flex-basis:140.7px}
a,.plain,.fig{color:inherit}
.fig-unpublished,.unknown{color:var(--unknown)}
.top{border-bottom-color:var(--ink)}
.top .page{min-height:40px}
.statement{padding-top:14px;row-gap:12px}
.statement>.quote-side{grid-row:1/span 2}
.statement>.side:last-child{grid-column:2/-1;grid-row:3}
.asof{display:flex;flex-wrap:wrap;gap:0 10px}
.asof p+p{margin-top:0}
.quote{font-size:20px;line-height:27px}
.translation{margin-top:6px}
.facts,.facts-wide,.facts-side{row-gap:2px}
.answer{padding-top:14px;row-gap:0}
.answer-ring .ring{width:84px;height:84px}
.answer-words{font-size:48px;line-height:50px}
.answer .lead{margin-top:6px}
.lead{font-size:21px;line-height:28px}
.counts{margin-top:4px}
.counts th,.counts td,.counts thead th{height:26px}
.statement .side,.statement .facts,.translation{font-size:16px;line-height:19px}
.fences{margin-top:8px}
.section{margin-top:12px}
.scope-table{margin-top:10px}
.scope-table th,.scope-table td{padding:4px 0}
.cell-reason,.cell-turning,.cell-would{line-height:20px}
.balance th{font-size:20px;line-height:24px}
.scope-table thead td,.scope-table thead th{padding:0 0 6px}
.amount,.amount-line:has(.amount-mean) .amount{font-size:24px;line-height:28px}
.range-bar{margin-top:4px}
.amounts-carbon th .small,.amounts-carbon .amount-note,.amounts-carbon .range-axis{display:none}
.amounts-carbon .amount{font-size:20px;line-height:22px}
.small{font-size:15px;line-height:19px}
.amount-note{margin-top:2px}
.table-notes{margin-top:6px;font-size:14px;line-height:17px}
.table-notes p+p{margin-top:2px}
.foot{padding:8px 0 0;margin-top:8px;row-gap:8px;border-top-color:var(--ink)}
.row{grid-template-columns:212px repeat(3,minmax(0,1fr))}
.scope-table .corner,.scope-table tbody th{width:212px}
.foot .standing{grid-column:1;grid-row:1;padding-top:24px;font-size:14px;line-height:17px}
.source-list{grid-row:1;columns:3;font-size:14px;line-height:17px}
.source-list li{padding-bottom:4px}
.foot .label{grid-row:1}
.together{font-size:14px;line-height:17px}
.print-only{display:block}
.row.print-only{display:grid}
.note-each{display:none!important}
.printed-reasons{margin-top:6px;font-size:14px;line-height:17px}
.printed-notes{margin-top:8px;font-size:14px;line-height:17px}
.printed-notes .mono{font-size:13px}
.other-promise,.statement-article+.statement-article{break-before:page;border:0;margin:0;padding:0}
tr,li,.cell{break-inside:avoid}
}
`;
