/** One A4 page a language: statement, answer, chain, table with its reasons in short, sources numbered. */
export const printStyle = `
@media print{
@page{size:A4;margin:11mm 12mm}
html,body{background:#fff;font-size:8.6px;line-height:11.4px}
body{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.opened,.skip,.top nav,.theme,.reasons,.ways,.later,.asof a,.need-unit:empty{display:none!important}
}
`;
