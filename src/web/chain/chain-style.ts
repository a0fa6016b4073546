import { sankeyStyle } from "../../drawing/index.ts";

/** The chain as a page: controls over it, the drawing and its panel side by side where there is room. */
export const chainPageStyle = `${sankeyStyle}
.chain-page{display:block;padding-top:24px;padding-bottom:48px}
.chain-title{font:640 44px/50px var(--serif);letter-spacing:-.018em;margin:16px 0 8px;text-wrap:balance}
.chain-choices{display:flex;flex-wrap:wrap;gap:12px 32px;padding:12px 0 16px;border-bottom:1px solid var(--ink)}
.chain-choice{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 10px;font-size:15px;line-height:20px;min-width:0}
.chain-choice label{color:var(--ink2)}
.chain-choice select{font:600 15px/20px var(--sans);color:var(--ink);background:var(--paper);border:0;border-bottom:1px solid var(--edge);border-radius:0;padding:6px 2px;min-height:32px;max-width:100%}
.chain-sliders{display:flex;flex-wrap:wrap;gap:20px 32px;padding:18px 0 16px;border-bottom:1px solid var(--rule)}
.chain-slides{flex:1 1 560px;display:grid;grid-template-columns:repeat(auto-fit,minmax(132px,1fr));gap:20px 28px;min-width:0}
.chain-technology{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;align-content:flex-start;max-width:300px;min-width:0}
.chain-technology legend{font-size:15px;line-height:20px;padding:0;margin-bottom:6px}
.chain-technology button{font:400 14px/20px var(--sans);color:var(--ink);background:var(--paper);border:1px solid var(--edge);margin:0 -1px -1px 0;padding:5px 10px;text-align:left;cursor:pointer;display:flex;flex-direction:column;flex:1 1 120px;max-width:160px;min-height:48px}
.chain-technology button[aria-pressed=true]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.chain-technology button span:last-child{font-weight:600}
.slide{display:flex;flex-direction:column;max-width:240px;min-width:0;font-size:15px;line-height:20px}
.slide-name::first-letter,.panel-title::first-letter{text-transform:uppercase}
.slide-name{display:block}
.slide-value{display:flex;align-items:baseline;gap:4px;font-size:15px}
.slide-value input{font:600 22px/28px var(--serif);field-sizing:content;min-width:1.5em;max-width:100%;color:var(--ink);background:none;border:0;border-bottom:1px solid transparent;padding:0;border-radius:0;font-variant-numeric:tabular-nums lining-nums}
.slide-value input:hover,.slide-value input:focus{border-bottom-color:var(--edge)}
.slide-track{position:relative;display:block;height:26px}
.slide-track svg{display:block;position:absolute;inset:0;overflow:visible}
.slide-track line{vector-effect:non-scaling-stroke}
.slide-beyond{stroke:var(--edge);stroke-width:1.5}
.slide-between{stroke:var(--ink);stroke-width:5}
.slide-between.thin{stroke:var(--edge);stroke-width:1.5}
.slide-tick{stroke:var(--ink);stroke-width:1.5}
.slide.outside .slide-beyond{stroke:var(--breaks);stroke-dasharray:4 4}
.slide.outside .slide-said{color:var(--breaks);font-weight:600}
.slide-track input{position:absolute;inset:0;width:calc(100% + 18px);margin:0 -9px;height:26px;background:none;appearance:none;-webkit-appearance:none;cursor:pointer}
.slide-track input::-webkit-slider-runnable-track{background:none;height:26px}
.slide-track input::-webkit-slider-thumb{-webkit-appearance:none;appearance:none;width:18px;height:18px;margin-top:4px;border-radius:50%;background:var(--paper);border:3.5px solid var(--accent)}
.slide-track input::-moz-range-track{background:none}
.slide-track input::-moz-range-thumb{width:11px;height:11px;border-radius:50%;background:var(--paper);border:3.5px solid var(--accent)}
.slide-ends{display:flex;justify-content:space-between;gap:6px;font-size:14px;line-height:20px;color:var(--ink2)}
.slide-ends{min-height:40px}
.slide-name{min-height:40px;align-content:end}
.slide-said{text-align:center}
.slide.outside .slide-said{text-align:left}
.chain-own{color:var(--ink2);margin-bottom:16px}
.chain-note{font-size:15px;line-height:20px;color:var(--breaks);padding:8px 0}
.chain-body{display:grid;grid-template-columns:minmax(0,1fr);gap:24px}
.chain-drawing{overflow-x:auto;overflow-y:hidden;min-width:0}
.chain-drawing.cut{border-right:2px solid var(--ink);scrollbar-width:auto}
.chain-drawing.cut:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.chain-drawing svg{display:block}
.chain-drawing .sankey,.sk-live{cursor:pointer}
.sk-legend{cursor:default}
.sk-live:focus-visible{outline:3px solid var(--accent);outline-offset:0}
.sk-live:hover .sk-node{fill:var(--accent)}
.sk-node.sk-chosen{fill:var(--accent)}
.sk-tint{fill:var(--tint)}
.chain-panel{min-width:0;padding-top:16px;border-top:1px solid var(--rule)}
.panel-close{display:block;margin-top:8px;min-height:32px}
.panel-title{font:600 24px/30px var(--serif);margin-bottom:10px}
.panel-account{width:100%;table-layout:fixed;border-collapse:collapse;font-size:15px;line-height:20px;margin-bottom:20px}
.panel-account th{overflow-wrap:break-word;font-weight:400;text-align:left;padding:4px 12px 4px 0;vertical-align:top}
.panel-account td{width:43%;text-align:right;padding:4px 0;white-space:nowrap;vertical-align:top}
.panel-sum{border-top:1px solid var(--ink);font-weight:600}
.panel-sum th{font-weight:600}
.panel-ring{white-space:normal;display:inline-flex;gap:8px;align-items:center;font-weight:600}
.panel-figures{margin:0}
.panel-figure{border-top:1px solid var(--rule);font-size:15px;line-height:20px}
.panel-figure summary{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 12px;padding:9px 0;cursor:pointer;list-style:none}
.panel-figure summary::-webkit-details-marker{display:none}
.panel-figure summary>:first-child::first-letter{text-transform:uppercase}
.panel-figure summary>:nth-child(2){text-align:right;text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:var(--edge);text-underline-offset:4px}
.panel-figure summary:hover>:nth-child(2){color:var(--accent)}
.panel-range{font-size:14px}
.figure-said{padding:0 0 12px;font-size:14px}
.figure-said li,.figure-said p{padding-top:4px}
.panel-bar svg{display:block;margin:3px 0 0 auto}
.bar-thin{stroke:var(--edge);stroke-width:1.5}
.bar-thick{stroke:var(--ink);stroke-width:5}
.bar-own{fill:var(--paper);stroke:var(--ink);stroke-width:2.5}
.bar-other{fill:var(--ink)}
.stage-solid{fill:var(--ink)}
.stage-outline{fill:var(--part);stroke:var(--ink);stroke-width:1.5}
.stage-used{stroke:var(--accent);stroke-width:3}
.stage-axis{stroke:var(--ink)}
.stage-rule{stroke:var(--rule)}
.stage-rows .hatch-line{stroke:var(--edge);stroke-width:1}
.stage-hatch{stroke:var(--edge)}
.stage-text{font-size:15px;fill:var(--ink)}
.stage-text .strong{font-weight:600}
.stage-text .faint{fill:var(--ink2)}
.stage-text .unknown{fill:var(--unknown);font-weight:600}
.ring-names{font-size:15px;line-height:24px;padding:8px 0 16px}
.ring-number{display:inline-block;min-width:20px;font-weight:600;color:var(--ink)}
.stage-list{font-size:15px;line-height:20px;border-top:1px solid var(--ink);padding-top:12px;margin-top:8px}
.stage-list h2{font:600 16px/24px var(--sans)}
.stage-list li{display:grid;grid-template-columns:1fr auto;gap:2px 12px;padding:9px 0;border-top:1px solid var(--rule)}
.stage-list svg{grid-column:1/-1;display:block;overflow:visible}
.stage-list .stage-place{grid-column:1/-1}
.chain-ways{display:flex;flex-wrap:wrap;gap:8px 24px;padding:16px 0;border-top:1px solid var(--ink);margin-top:24px;font-size:15px;line-height:20px}
.chain-ways button{min-height:32px}
.chain-table{border-collapse:collapse;font-size:15px;line-height:20px;margin-top:16px}
.chain-table caption{text-align:left;font-weight:600;padding-bottom:8px}
.chain-table th,.chain-table td{text-align:left;padding:6px 24px 6px 0;border-top:1px solid var(--rule);vertical-align:top}
.chain-table td:nth-child(4){text-align:right;white-space:nowrap}
@media (min-width:1200px){
.chain-body{grid-template-columns:minmax(0,1fr) 304px}
.chain-panel{border-top:0;border-left:1px solid var(--rule);padding-left:24px}
}
@media (max-width:759px){
.chain-title{font-size:30px;line-height:36px}
.chain-slides{grid-template-columns:minmax(0,1fr);flex-basis:100%}
.slide{max-width:none}
.slide-track,.slide-track input{height:48px}
.slide-track svg{top:11px;bottom:auto}
.slide-track input::-webkit-slider-runnable-track{height:48px}
.slide-track input::-webkit-slider-thumb{margin-top:15px}
.chain-choice select{min-height:48px}
.chain-ways button{min-height:48px}
}
@media print{.chain-sliders,.chain-choices,.chain-ways{display:none}.chain-drawing{overflow:visible}}
`;
