/** Columns a table may have; each gets its own rule where the table is no longer laid out as one. */
const COLUMNS = [1, 2, 3, 4, 5, 6];

const narrowColumns = COLUMNS.map(
  (n) =>
    `.columns-${n} tr{grid-template-columns:repeat(${n},minmax(0,1fr))}.columns-${n}.side-by-side{grid-template-columns:repeat(${n},minmax(0,1fr))}`,
).join("");

export const tableStyle = `
.scope-table{width:calc(100% + 48px);margin:28px -24px 0;table-layout:fixed;border-collapse:separate;border-spacing:24px 0}
.scope-table th,.scope-table td{padding:16px 0;text-align:left;vertical-align:top;font-weight:400;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
.scope-table .corner,.scope-table tbody th{width:176px}
.scope-table thead td,.scope-table thead th{padding:0 0 12px;border-bottom:1px solid var(--ink);font:600 22px/28px var(--serif);vertical-align:bottom}
.scope-number{display:none}
.scope-table.columns-1{width:calc(176px + 384px + 72px + 184px)}
.scope-table.columns-2{width:calc((100% - 200px + 24px)*2/3 + 200px + 24px)}
.row-name{display:block;font-weight:600}
.amount-line{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 8px;align-items:baseline}
.amount{font:600 30px/34px var(--serif)}
.amount-line>span{min-width:0}
.amount-number{white-space:nowrap}
.amount-line:has(.amount-mean) .amount{font-size:26px}
.and-unknown{color:var(--unknown);font-weight:600}
.range-axis{display:block;border-bottom:1px solid var(--rule)}
.amount-note{display:block;margin-top:8px}
.scope-table tbody:not(.balances) tr:last-child th,.scope-table tbody:not(.balances) tr:last-child td{border-bottom-color:var(--ink)}
.balance th{font:600 22px/28px var(--serif)}
.cell{display:flex;gap:14px;align-items:flex-start}
.cell-words{min-width:0}
.cell .ring{margin-top:-2px}
.cell-reason,.cell-turning,.cell-would{line-height:23px}
.cell-aside{color:var(--ink2);margin-top:2px}
.cell-turning{color:var(--depends);font-weight:600}
.cell-would{color:var(--ink2)}
.cell-brief,.head-reason{display:none}
.table-notes{margin-top:16px;font-size:16px;line-height:24px}
.table-notes p+p{margin-top:6px}
@media screen and (min-width:760px){.note-once{display:none}}
@media screen and (max-width:1199px){
.scope-table,.scope-table.columns-1,.scope-table.columns-2{display:block;width:auto;margin:20px 0 0}
.scope-table thead,.scope-table tbody{display:block}
.scope-table tr{display:grid;column-gap:16px;border-bottom:1px solid var(--rule)}
.scope-table thead tr,.scope-table tbody:not(.balances) tr:last-child{border-bottom-color:var(--ink)}
${narrowColumns}
.scope-table th,.scope-table td,.scope-table thead th,.scope-table thead td,.scope-table tbody:not(.balances) tr:last-child td{border:0;padding:6px 0 12px}
.scope-table .corner{display:none}
.scope-table tbody th{grid-column:1/-1;width:auto;padding:12px 0 0}
.scope-table thead th{font-size:18px;line-height:24px}
.scope-number{display:block;font:600 15px/20px var(--sans);color:var(--ink2)}
.row-name{display:inline}
.amount,.amount-line:has(.amount-mean) .amount{font-size:24px;line-height:30px}
}
@media screen and (max-width:759px){
.scope-table tr{column-gap:9px}
.scope-table thead th{font-size:15px;line-height:20px}
.amount,.amount-line:has(.amount-mean) .amount{font-size:17px;line-height:24px}
.amount-number,.amount .fig,.amount-note .fig{white-space:normal}
.note-each{display:none!important}
.amount-unit,.amount-line{font-size:15px;line-height:20px}
.amount-line{display:block}
.amount-mean{display:block;margin-top:4px}
.balance th{font-size:19px;line-height:26px}
.cell{display:block}
.cell .ring{margin:0 0 4px}
.cell .ring,.cell .ring{width:26px;height:26px}
.cell .word{font-size:14px;line-height:20px}
.cell-turning,.cell-would,.cell-brief,.head-reason{font:400 15px/20px var(--sans)}
.cell-long{display:none}
.cell-brief{display:block}
.head-reason{display:inline}
.columns-1 .cell-long{display:block}
.columns-1 .cell-brief{display:none}
.range-bar{margin-top:6px}
}
`;
