import type { FontFile } from "../report-input.ts";
import { baseStyle } from "../style/base.ts";
import { elementsStyle } from "../style/elements.ts";
import { fontsStyle } from "../style/fonts.ts";
import { gateStyle } from "../style/gate.ts";
import { layoutStyle } from "../style/layout.ts";
import { tokensStyle } from "../style/tokens.ts";

/** Without script the address chooses the language: the first one where it names none. */
const languages = `
body:has(.drawn:target) .drawn:not(:target),body:not(:has(.drawn:target)) .drawn:not(:first-of-type){display:none}
`;

const own = `
.seal{padding-top:48px}
.seal-words{font-size:54px;line-height:60px}
.seal .lead p+p{margin-top:12px}
.seal .lead{font-size:20px;line-height:30px;grid-column:2/span 2}
.seal-facts{grid-column:4}
.seal-facts p+p,.seal-signers{margin-top:6px}
.seal-signers li{margin-top:6px}
.capsule .sealed-part,.sealed-statement{border-top:1px solid var(--ink);margin-top:48px;padding-top:24px}
.sealed-statement .statement{padding-top:0}
.sealed-promise{margin-top:32px}
.sealed-promise .facts{margin-top:12px}
.sealed-scroll{overflow-x:auto}
.sealed-scopes{margin-top:20px}
.sealed-scopes tbody>tr>*{vertical-align:middle}
.sealed-scopes tbody th{font-weight:600}
.sealed-state{display:inline-flex;gap:10px;align-items:center}
.sealed-reasons{margin-top:12px}
.sealed-reasons h4{margin-top:12px}
.sealed-reasons li{margin-top:4px}
.sealed-programme th[scope=row]{font-weight:600}
.sealed-programme td p+p{margin-top:4px}
.sealed-programme tbody tr>*,.sealed-parts tbody tr>*,.sealed-scopes tbody tr>*{border-top:1px solid var(--rule)}
.sealed-programme{min-width:720px}
.sealed-programme thead th:first-child{width:24%}
.sealed-programme thead th:nth-child(4){width:20%}
.sealed-programme thead th:last-child{width:26%}
.sealed-parts{margin-top:12px}
.sealed-parts thead th:nth-child(2){width:120px}
.sealed-parts thead th:first-child{width:30%}
.sealed-note pre{margin:8px 0 0;font:400 20px/30px var(--serif);white-space:pre-wrap;overflow-wrap:anywhere}
.capsule .ways{margin-top:48px;padding-bottom:64px}
.plain-input{font:inherit}
.drop{border:1.5px dashed var(--edge);border-radius:3px;padding:16px;margin-top:8px}
.top-languages button{font:inherit;background:none;border:0;padding:0;color:var(--ink);cursor:pointer;min-height:60px}
.top-languages button:hover{color:var(--accent)}
@media screen and (max-width:759px){
.seal-words{font-size:36px;line-height:40px}
.seal .lead{font-size:18px;line-height:27px}
.top-languages button{min-height:56px;min-width:40px}
.sealed-scopes th:first-child,.sealed-scopes td:first-child{width:72px}
.sealed-scopes th,.sealed-scopes td{padding-right:8px;font-size:14px;line-height:19px}
.sealed-state{display:block}
.sealed-state .word{font-size:14px;line-height:19px}
.plain-input{display:block;width:100%;min-height:48px}
.capsule .ways li{display:block;padding:8px 0}
.sealed-parts,.sealed-parts tbody,.sealed-programme,.sealed-programme tbody{display:block;min-width:0}
.sealed-parts thead,.sealed-programme thead{display:none}
.sealed-parts tr,.sealed-programme tr{display:block;padding:8px 0;border-top:1px solid var(--rule)}
.sealed-parts tbody tr>*,.sealed-programme tbody tr>*{display:block;border:0;padding:2px 0;width:auto}
.sealed-programme td[data-name]::before{content:attr(data-name);display:block;font-size:14px;line-height:20px;color:var(--ink2)}
.sealed-programme td:empty{display:none}
}
@page{size:A4;margin:12mm}
@media print{
body{font-size:12px;line-height:16px}
.skip,.top-languages,.theme,.capsule .ways{display:none!important}
.page{padding:0}
.top .page{min-height:32px}
.row{grid-template-columns:88px repeat(3,minmax(0,1fr));column-gap:14px}
.label,.small,.top-plan,.seal-facts .label{font-size:12px;line-height:16px}
.answer-ring .ring{width:56px;height:56px}
.seal{padding-top:16px}
.seal-words{font-size:30px;line-height:34px}
.seal .lead{font-size:13px;line-height:18px}
.lead,.sealed-note pre{font-size:15px;line-height:20px}
.quote{font-size:15px;line-height:21px}
.statement{row-gap:8px}
.facts,.facts-side,.facts-wide{grid-template-columns:84px minmax(0,1fr);gap:2px 8px;font-size:11px;line-height:14px}
.capsule .sealed-part,.sealed-statement{margin-top:16px;padding-top:10px}
.sealed-promise{margin-top:12px}
.sealed-scroll{overflow:visible}
.sealed-programme{min-width:0}
.gate-table th,.gate-table td{padding:3px 10px 3px 0;font-size:11px;line-height:14px}
.sealed-state .ring{width:14px;height:14px}
.element-fold>summary{min-height:0;padding:4px 0;font-size:13px;line-height:16px}
.sealed-reasons::details-content{content-visibility:visible;display:block}
.mono{font-size:9px;line-height:12px}
tr,li{break-inside:avoid}
h2,h3,.lead{break-after:avoid}
}
`;

/** The style of the page that carries a capsule, faces first. */
export function capsuleStyle(fonts: readonly FontFile[]): string {
  return [
    fontsStyle(fonts),
    tokensStyle,
    baseStyle,
    layoutStyle,
    elementsStyle,
    gateStyle,
    languages,
    own,
  ].join("");
}
