/** The grid of the text: files 232 | text | answer 304 from 1200 px; the answer under the text from 760; one column below. */
export const textStyle = `
.text-view{display:grid;grid-template-columns:232px minmax(0,1fr) 304px;gap:24px;padding-top:24px;padding-bottom:64px}
.text-left{display:grid;gap:24px;align-content:start;min-width:0}
.text-middle,.text-answer,.text-below{min-width:0}
.text-view{grid-template-rows:auto 1fr}
.text-left{grid-column:1;grid-row:1/span 2}
.text-middle{grid-column:2;grid-row:1}
.text-answer{grid-column:3;grid-row:1/span 2}
.text-below{grid-column:2;display:grid;gap:24px;align-content:start}
.text-head{font:600 20px/28px var(--serif);display:flex;flex-wrap:wrap;align-items:baseline;gap:0 16px}
.text-head.mono{font:600 16px/24px var(--mono)}
.text-note{font:400 15px/20px var(--sans);color:var(--ink2)}
.text-button{font:400 15px/24px var(--sans);color:var(--accent);background:none;border:0;padding:0;cursor:pointer;text-align:start;text-decoration:underline 1px color-mix(in srgb,var(--accent) 40%,transparent);text-underline-offset:4px}
.text-button.mono,.text-button .mono{font:400 14px/24px var(--mono)}
.text-button:hover{text-decoration:underline 2px}
.text-files .text-list{margin-top:8px;border-top:1px solid var(--ink)}
.text-file{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px;width:100%;padding:6px 8px 6px 9px;background:none;border:0;border-bottom:1px solid var(--rule);color:var(--ink);font:400 15px/24px var(--sans);text-align:start;cursor:pointer;overflow-wrap:anywhere}
.text-file:hover{color:var(--accent)}
.text-file[aria-current]{font-weight:600;background:var(--tint);box-shadow:inset 3px 0 var(--ink)}
.text-errors{color:var(--breaks);font-weight:600}
.text-others{color:var(--ink2);font-weight:400}
.text-choice{display:none}
.text-ask{display:flex;flex-wrap:wrap;gap:4px 16px;padding-top:8px}
.text-ask p,.text-ask label{flex-basis:100%}
.text-problem{color:var(--breaks);font-size:15px;line-height:20px}
.text-field,.text-choice{width:100%;margin-top:4px;padding:7px 8px;border:1px solid var(--edge);border-radius:3px;background:var(--surface);color:var(--ink);font:400 15px/24px var(--sans)}
.text-field.mono,.text-choice{font:400 15px/24px var(--mono)}
.text-view ::placeholder{color:var(--ink2);opacity:1}
.text-search .text-found{max-height:320px;overflow:auto}
.text-found{margin-top:8px;border-top:1px solid var(--rule)}
.text-line{display:block;width:100%;padding:6px 0;background:none;border:0;border-bottom:1px solid var(--rule);color:var(--ink);text-align:start;cursor:pointer}
.text-address{display:block;color:var(--accent)}
.text-excerpt{display:block;overflow-wrap:anywhere}
.text-line mark{background:none;color:inherit;font-weight:600;text-decoration:underline 2px var(--accent);text-underline-offset:4px}
.text-bar{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:4px 24px;padding-bottom:8px}
.text-insert{display:flex;flex-wrap:wrap;gap:0 16px}
.text-editor{height:max(440px,calc(100vh - 300px));border:solid var(--rule);border-width:1px 0;border-top-color:var(--ink)}
.text-editor .cm-editor{height:100%}
.text-middle>.text-note{padding-top:8px}
.text-here{padding:8px 0;border-bottom:1px solid var(--rule);font-size:15px;line-height:24px;min-height:41px}
.text-here p+p{margin-top:4px}
.text-answer>.text-note:empty{display:none}
.text-judging{position:relative;padding-bottom:7px}
.text-judging::after{content:"";position:absolute;left:0;bottom:0;height:3px;width:100%;background:var(--accent);transform-origin:0;animation:text-grows 1.2s ease-out}
@keyframes text-grows{from{transform:scaleX(.04)}}
.text-promise{border-top:1px solid var(--ink);padding:12px 0 20px;margin-top:8px}
.text-promise+.text-promise{border-top-color:var(--rule)}
.text-promise-name{color:var(--ink2);font-size:15px;line-height:20px}
.text-state{display:flex;align-items:center;gap:14px;margin-top:8px;font:600 22px/28px var(--serif)}
.text-says{margin-top:8px;font:400 17px/26px var(--serif)}
.text-states{margin-top:8px;border-top:1px solid var(--rule)}
.text-states li{display:grid;grid-template-columns:22px 1fr auto;align-items:center;gap:8px;padding:3px 0;font-size:15px;line-height:20px;color:var(--ink2)}
.text-states .some{color:var(--ink);font-weight:600}
.text-file-head{margin-top:12px;color:var(--ink2)}
.text-messages .text-head{border-top:1px solid var(--ink);padding-top:12px}
.text-message{background:var(--tint);border-left:3px solid var(--breaks);padding:8px 16px;margin-top:8px}
.text-message.told-unknown{border-left:3px dotted var(--unknown)}
.text-message.told-note{border-left-color:var(--edge)}
.text-message summary{display:flex;flex-wrap:wrap;gap:0 16px;cursor:pointer;list-style:none}
.text-message summary::-webkit-details-marker{display:none}
.text-message summary::before{content:"▸";color:var(--ink2)}
.text-message[open] summary::before{content:"▾"}
.text-message summary .mono{margin-left:auto;line-height:24px;color:var(--ink2)}
.text-message p{margin-top:4px}
.text-ways{display:flex;flex-wrap:wrap;gap:4px 20px}
.text-explained{border-top:1px solid var(--ink);padding-top:12px}
.text-explained p{margin-top:8px;max-width:72ch}
.text-explained pre{margin:8px 0;padding:12px 16px;background:var(--tint);overflow-x:auto;white-space:pre}
.text-usages{border-top:1px solid var(--ink);padding-top:12px}
.hover-info,.hover-issue{display:grid;gap:4px;font:400 15px/20px var(--sans)}
.hover-info{padding:12px 16px}
.hover-info>div{display:grid;gap:4px}
.hover-info p,.hover-issue p{margin:0}
.hover-info .text-button,.hover-issue .text-button{justify-self:start}
.hover-kind{color:var(--ink2);overflow-wrap:anywhere}
.hover-value{font:600 22px/28px var(--serif)}
.hover-unknown{font-weight:600;color:var(--unknown)}
.hover-facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 16px;margin:0}
.hover-facts dt{color:var(--ink2)}
.hover-facts dd{margin:0;overflow-wrap:anywhere}
@media (max-width:1199px){
.text-view{grid-template-columns:208px minmax(0,1fr)}
.text-view{grid-template-rows:auto auto 1fr}
.text-left{grid-row:1/span 3}
.text-answer{grid-column:2;grid-row:2}
.text-below{grid-column:2;grid-row:3}
.text-promise{display:grid;grid-template-columns:240px minmax(0,1fr);gap:0 24px}
.text-says{grid-column:2;grid-row:1/span 3;margin-top:0}
}
@media (max-width:759px){
.text-view{display:flex;flex-direction:column;align-items:stretch}
.text-files .text-list{display:none}
.text-choice{display:block;min-height:48px}
.text-button{min-height:48px;display:inline-flex;align-items:center;gap:.4em}
.text-left{gap:8px}
.text-search{order:1}
.text-editor{height:60vh;margin-inline:-20px}
.text-promise{display:block}
.text-says{margin-top:8px}
.text-line,.text-message summary,.text-view .cm-button,.text-view .cm-textfield{min-height:48px}
}
`;
