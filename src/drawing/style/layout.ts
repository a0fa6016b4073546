/** The grid: 176 | 360 | 360 | 360 from 1200 px, labels above from 760, one column below. */
export const layoutStyle = `
.page{max-width:1440px;margin:0 auto;padding:0 56px}
.row{display:grid;grid-template-columns:176px repeat(3,minmax(0,1fr));column-gap:24px}
.row>.label{grid-column:1}
.row>.text{grid-column:2/span 2;min-width:0}
.row>.side{grid-column:4;min-width:0}
.row>.rest{grid-column:2/-1;min-width:0}
.top{border-bottom:1px solid var(--rule)}
.top .page{display:flex;align-items:center;min-height:60px;gap:0 36px}
.top-logo{display:flex;align-items:center;gap:10px;font:600 20px/28px var(--serif);padding-right:30px;border-right:1px solid var(--rule)}
.top-plan{font-size:16px;line-height:24px}
.top a{text-decoration:none}
.top a:hover{color:var(--accent)}
.top-parts ul{display:flex;gap:0 26px}
.top-parts a,.top-languages a,.top-languages span,.theme{display:inline-flex;align-items:center;min-height:60px;color:var(--ink)}
.top-parts li:first-child a{font-weight:600;box-shadow:inset 0 -3px 0 var(--ink)}
.top-right{display:flex;gap:0 30px;margin-left:auto}
.top-languages{display:flex;gap:0 14px}
.top-languages [aria-current]{font-weight:600;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:7px}
.theme{cursor:pointer}
.theme:hover{color:var(--accent)}
.theme:has(:focus-visible){outline:3px solid var(--accent);border-radius:3px}
.statement{padding-top:44px;row-gap:32px}
.statement>.label:first-child,.statement>.quote-side{padding-top:7px}
.quote{font:400 25px/38px var(--serif);hanging-punctuation:first}
.quote p{text-indent:-.46em}
.translation{margin-top:12px;color:var(--ink2)}
.facts{display:grid;align-content:start;grid-template-columns:max-content minmax(0,1fr);gap:8px 24px}
.facts dt{color:var(--ink2)}
.facts dd{min-width:0;overflow-wrap:anywhere}
.facts-wide{grid-template-columns:112px minmax(0,1fr);gap:11px 0}
.facts-side{grid-template-columns:104px minmax(0,1fr);gap:4px 0}
.asof p+p{margin-top:4px}
.answer{padding-top:64px;row-gap:8px}
.row>.answer-ring{grid-row:1/span 2}
.answer-words{grid-column:2/-1;font:640 68px/72px var(--serif);letter-spacing:-.022em;text-wrap:balance}
.answer .lead{grid-column:2/span 2;margin-top:10px}
.counts{width:100%;border-collapse:collapse;margin-top:14px}
.counts th,.counts td{padding:0;height:39px;border-bottom:1px solid var(--rule);text-align:left;font-weight:400}
.counts thead th{height:36px;border-bottom-color:var(--edge);color:var(--ink2)}
.counts td,.counts thead th:last-child{text-align:right}
.counts td{font:400 20px/28px var(--serif);color:var(--ink2)}
.counts tr.some td{font-weight:600;color:var(--ink)}
.counts .state{display:flex;align-items:center;gap:12px}
.section{margin-top:64px}
.reason{border-top:1px solid var(--ink);padding:32px 0 40px}
.ways{border-top:1px solid var(--ink);padding-top:24px;margin-top:0}
.ways .plain,.ways li>a,.way{font:600 20px/28px var(--serif);text-decoration:none}
.ways ul{display:flex;flex-wrap:wrap;gap:16px 120px}
.ways .small{display:block;margin-top:4px}
.foot{border-top:1px solid var(--rule);padding:24px 0 64px;margin-top:32px;row-gap:32px}
.foot p+p{margin-top:8px}
.source-list{columns:2;column-gap:24px;font-size:15px;line-height:20px}
.source-list li{break-inside:avoid;padding:0 0 10px 34px;text-indent:-34px}
.source-list .n{display:inline-block;width:34px;text-indent:0;color:var(--ink2)}
.later{border-top:1px solid var(--ink);padding:24px 0}
.later>summary{font:600 22px/32px var(--serif);cursor:pointer}
@media screen and (max-width:1199px){
.row{display:block}
.row>*+*{margin-top:16px}
.statement>.label:nth-of-type(n+2){margin-top:32px}
.answer-words{font-size:54px;line-height:58px}
.top .page{flex-wrap:wrap}
.top-parts{order:4;flex-basis:100%}
.top-parts a{min-height:48px}
}
@media screen and (max-width:759px){
.page{padding:0 20px}
.top .page{flex-wrap:wrap;gap:0 16px;min-height:56px}
.top-logo{border:0;padding:0}
.top-plan{order:3;flex-basis:100%}
.top-parts{order:4;flex-basis:100%;margin:0 -20px;padding:0 20px;overflow-x:auto}
.top-parts a{min-height:48px}
.top-languages a,.top-languages span,.theme{min-height:56px;min-width:32px;justify-content:center}
.top-right{gap:0 12px}
.statement{padding-top:24px}
.quote{font-size:19px;line-height:30px}
.quote p{text-indent:0}
.facts-wide,.facts-side{grid-template-columns:minmax(96px,max-content) minmax(0,1fr);gap:6px 12px}
.answer{padding-top:48px}
.answer-ring .ring{width:72px;height:72px}
.answer-words{font-size:47px;line-height:48px}
.lead{font-size:20px;line-height:30px}
.line{font-size:20px;line-height:29px}
.counts td,.counts th{height:48px}
.section{margin-top:48px}
.fig::after{content:"";position:absolute;inset:-12px -8px}
.plain,.correct{min-height:48px;display:inline-flex;align-items:center}
.facts .plain{min-height:0;display:inline;padding:12px 0;margin:-12px 0}
a{padding-block:12px}
.ways .small{margin:0}
.ways ul{display:block}
.ways li{display:flex;justify-content:space-between;align-items:center;min-height:54px;border-bottom:1px solid var(--rule)}
.source-list{columns:1}
}
@media screen and (max-width:399px){.answer-words{font-size:40px;line-height:43px}}
`;
