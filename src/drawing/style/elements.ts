/** Where the elements are: one row a component and process, its bar under the name of the process. */
export const elementsStyle = `
.elements{margin-top:24px}
.element-fold>summary{display:flex;align-items:baseline;gap:14px;min-height:48px;padding:8px 0;cursor:pointer;font:600 20px/28px var(--serif);list-style:none;border-top:1px solid var(--rule)}
.element-fold>summary::-webkit-details-marker{display:none}
.element-fold>summary::before{content:"▸";font:400 16px/20px var(--sans)}
.element-fold[open]>summary::before{content:"▾"}
.elements-table{width:100%;border-collapse:collapse;table-layout:fixed}
.elements-table th,.elements-table td{padding:8px 16px 8px 0;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
.elements-table thead th,.elements-table thead td{color:var(--ink2);border-bottom:1px solid var(--edge);padding-top:0}
.elements-table thead th:nth-child(2){width:34%}
.elements-table tbody th{font-weight:600}
.elements-table tbody tr.element-first>*{border-top:1px solid var(--rule)}
.elements-table tbody tr:first-child>*{border-top:0}
.element-bar{display:block;margin-top:6px}
.element-why{display:block;margin-top:4px}
.element-share{font-weight:600;color:var(--unknown)}
.element-notes{margin-top:12px}
.element-notes p+p{margin-top:4px}
@media screen and (max-width:759px){
.elements-table,.elements-table tbody{display:block}
.elements-table thead{display:none}
.elements-table tr{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:16px;padding:8px 0;border-top:1px solid var(--rule)}
.elements-table tbody tr.element-first>*{border-top:0}
.elements-table th,.elements-table td{padding:2px 0}
.elements-table tbody th,.element-where{grid-column:1/-1}
.elements-table tbody th:has(>.vh){display:block;height:0;padding:0}
.elements-table .element-none{display:none}
.elements-table td[data-name]::before{content:attr(data-name);display:block;font-size:14px;line-height:20px;color:var(--ink2)}
}
@media print{
.elements,.cell-lost{display:none!important}
.printed-elements{margin-top:3px;font-size:14px;line-height:17px}
}
`;
