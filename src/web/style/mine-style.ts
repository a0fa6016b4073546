/** The view of my numbers: forms as lines of a page. */
export const mineStyle = `
.mine{padding-block:44px 96px}
.mine-title{font:600 44px/50px var(--serif)}
.mine>.lead{max-width:760px;margin-top:16px}
.mine-editing{margin-top:24px;max-width:900px}
.mine-added{color:var(--ink2);min-height:24px}
.mine-title:focus{outline:none}
.mine-lines li{display:flex;gap:8px 24px;align-items:baseline;justify-content:space-between;padding:8px 0;border-top:1px solid var(--rule)}
.mine-lines{margin-top:12px;border-bottom:1px solid var(--rule)}
.mine-lines .plain{flex:none}
.answer-change{width:100%;border-collapse:collapse;margin-bottom:24px}
.answer-change caption{text-align:left;font-weight:600;padding-bottom:4px}
.answer-change th,.answer-change td{text-align:left;font-weight:400;padding:6px 16px 6px 0;border-top:1px solid var(--rule);vertical-align:top}
.answer-change thead th{color:var(--ink2)}
.answer-change td:last-child{font-weight:600}
.found-figures{margin-top:12px}
.mine-part{border-top:1px solid var(--ink);margin-top:48px;padding-top:24px}
.field{display:grid;gap:4px;margin-top:16px;max-width:560px}
.field>label,.field>legend{font-weight:600;padding:0}
.field input[type=text],.field input[type=search],.field textarea,.field select{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--edge);border-radius:3px;padding:9px 12px;min-height:44px;width:100%;min-width:0}
.field textarea{resize:vertical}
.field :is(input,select,textarea)[aria-invalid=true]{border-color:var(--breaks)}
.field-checks{border:0;padding:0;margin-inline:0}
.field-checks label{display:flex;gap:10px;align-items:baseline;padding:4px 0}
.field-checks input{width:18px;height:18px;margin:0;accent-color:var(--ink);flex:none;align-self:center}
.field-line{grid-template-columns:minmax(0,1fr) 240px;align-items:center;max-width:760px;border-top:1px solid var(--rule);padding-top:8px;margin-top:8px}
.field-line>label{font-weight:400}
.thing{border-top:1px solid var(--ink);padding:20px 0}
.thing>summary{font:600 22px/32px var(--serif);cursor:pointer}
.thing:last-child{border-bottom:1px solid var(--ink)}
.mine>.row+.thing{margin-top:40px}
.thing-form{padding:8px 0 24px}
.button{font:600 16px/24px var(--sans);color:var(--paper);background:var(--ink);border:0;border-radius:3px;padding:10px 20px;min-height:44px;cursor:pointer;margin-top:20px}
.button:hover{background:var(--accent)}
.button-plain{color:var(--ink);background:none;border:1px solid var(--edge)}
.button-plain:hover{color:var(--accent);background:none;border-color:var(--accent)}
.found-figures li{display:flex;flex-wrap:wrap;gap:0 16px;align-items:baseline;padding:8px 0;border-top:1px solid var(--rule);max-width:760px}
.found-figures .plain{flex:1 1 240px}
.found-path{color:var(--ink2)}
@media screen and (max-width:759px){
.mine-title{font-size:34px;line-height:40px}
.field-line{grid-template-columns:minmax(0,1fr)}
.field input[type=text],.field input[type=search],.field select,.button{min-height:48px}
}
`;
