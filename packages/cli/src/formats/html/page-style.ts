/** Light, dark and paper. Every pair of text and ground has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f6f4; --text: #1b1c1f; --soft: #5b5e66; --line: #d9d9d4; --focus: #1550c4;
  --error: #b3261e; --warning: #8a5300; --info: #1550c4; --unchecked: #6b3fa0; --waived: #00696b; --accepted: #1a6b33;
  --error-ground: #fdecea; --warning-ground: #fdf1dc; --info-ground: #e8effd; --unchecked-ground: #f3ecfb;
  --waived-ground: #e0f4f4; --accepted-ground: #e4f5e9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #17181b; --raised: #202226; --text: #ececea; --soft: #a9acb4; --line: #3a3d44; --focus: #9bbcff;
    --error: #ff9a92; --warning: #f3bd68; --info: #9bbcff; --unchecked: #cfaef5; --waived: #74d3d4; --accepted: #86d99d;
    --error-ground: #3a1d1b; --warning-ground: #36290f; --info-ground: #1a2744; --unchecked-ground: #2d2140;
    --waived-ground: #10302f; --accepted-ground: #16311e;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 4rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.35rem; scroll-margin-top: 1rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; overflow-wrap: anywhere; }
h3 small { color: var(--soft); font-weight: 400; }
p { margin: .5rem 0; }
code { font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
small { font-size: .85em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--ground); color: var(--focus); }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.kicker { margin: 0; color: var(--soft); font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; }
.about, footer { color: var(--soft); overflow-wrap: anywhere; }
.verdict { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; margin: 1.25rem 0; padding: .9rem 1.25rem;
  border-left: .5rem solid; border-radius: .25rem; }
.verdict strong { font-size: 1.5rem; letter-spacing: .03em; }
.verdict span { color: var(--text); }
.verdict.accepted { color: var(--accepted); background: var(--accepted-ground); }
.verdict.rejected { color: var(--error); background: var(--error-ground); }
.verdict.incomplete { color: var(--unchecked); background: var(--unchecked-ground); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 0; padding: 0; list-style: none; }
.counts b { font-size: 1.25rem; }
.counts .error b { color: var(--error); } .counts .warning b { color: var(--warning); } .counts .info b { color: var(--info); }
.counts .unchecked b { color: var(--unchecked); } .counts .waived b { color: var(--waived); }
.coverage svg { display: block; width: min(24rem, 100%); height: .5rem; margin-top: .4rem; border-radius: .25rem; }
.track { fill: var(--line); } .fill { fill: var(--accepted); }
.aside, .standing { color: var(--warning); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; border-bottom-width: 2px; white-space: nowrap; }
tbody th { font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 1.5rem; }
.matrix th, .matrix td { padding: .45rem .75rem; white-space: nowrap; }
.matrix tbody th, .matrix thead th:first-child { padding-left: 0; }
.matrix small, td.none { color: var(--soft); }
.state { font-weight: 600; }
.state.accepted, .state.passed { color: var(--accepted); } .state.wrong, .state.missing, .state.failed { color: var(--error); }
.state.unchecked { color: var(--unchecked); } .state.waived { color: var(--waived); }
.state.warned, .state.toRead, .state.setAside { color: var(--warning); }
.state.absent { color: var(--soft); font-weight: 400; }
.matrix .wrong, .matrix .missing { background: var(--error-ground); } .matrix .unchecked { background: var(--unchecked-ground); }
.matrix .waived { background: var(--waived-ground); }
.tools { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; padding: .75rem 1rem; background: var(--raised);
  border: 1px solid var(--line); border-radius: .25rem; }
.tools[hidden] { display: none; }
.tools fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; border: 0; }
.tools legend { float: left; margin-right: 1rem; padding: 0; }
.tools p { margin: 0 0 0 auto; color: var(--soft); }
input[type=search], select { padding: .35rem .5rem; border: 1px solid var(--soft); border-radius: .25rem; background: var(--ground);
  color: var(--text); font: inherit; }
.group ul { margin: 0; padding: 0; list-style: none; }
.finding { margin: .5rem 0; padding: .6rem 1rem .7rem; border: 1px solid var(--line); border-left: .35rem solid var(--line);
  border-radius: .25rem; content-visibility: auto; contain-intrinsic-size: auto 9rem; }
.finding[hidden], .group[hidden] { display: none; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); }
.finding.info { border-left-color: var(--info); } .finding.unchecked { border-left-color: var(--unchecked); }
.finding.waived { border-left-color: var(--waived); }
.message { margin: 0 0 .35rem; font-weight: 600; overflow-wrap: anywhere; }
.kind { margin-right: .4rem; padding: .05rem .5rem; border-radius: 1rem; font-size: .85rem; }
.error .kind { color: var(--error); background: var(--error-ground); } .warning .kind { color: var(--warning); background: var(--warning-ground); }
.info .kind { color: var(--info); background: var(--info-ground); } .unchecked .kind { color: var(--unchecked); background: var(--unchecked-ground); }
.waived .kind { color: var(--waived); background: var(--waived-ground); }
.finding dl { margin: 0; font-size: .92rem; }
.finding dl { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.5rem; }
.finding dl div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .5rem; }
.finding dl .wide { grid-column: 1 / -1; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
summary { margin-bottom: .5rem; cursor: pointer; }
.sign-off { break-inside: avoid; }
.lines { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 2rem 3rem; }
.lines dl { display: grid; grid-template-columns: auto 1fr; gap: 1.4rem 1rem; margin: 1rem 0 0; align-items: end; }
.lines dd { height: 1.5rem; border-bottom: 1px solid var(--soft); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .85rem; }
@media (max-width: 48rem) { .finding dl { display: block; } }
@media (max-width: 40rem) { .finding dl div { grid-template-columns: 1fr; gap: 0; } body { padding: 1rem; } }
@media print {
  :root { color-scheme: light;
    --ground: #ffffff; --raised: #f6f6f4; --text: #000000; --soft: #4a4c52; --line: #b9b9b4;
    --error: #b3261e; --warning: #8a5300; --info: #1550c4; --unchecked: #6b3fa0; --waived: #00696b; --accepted: #1a6b33;
    --error-ground: #fdecea; --warning-ground: #fdf1dc; --info-ground: #e8effd; --unchecked-ground: #f3ecfb;
    --waived-ground: #e0f4f4; --accepted-ground: #e4f5e9; }
  @page { size: A4; margin: 16mm 15mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 1.5rem; } h2, h3, .message { break-after: avoid; }
  .skip, .tools { display: none; }
  .scroll { overflow: visible; }
  .verdict, .kind, .matrix td, .coverage svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .finding { break-inside: avoid; content-visibility: visible; padding: .35rem .75rem; }
  .finding dl { display: grid; }
  tr { break-inside: avoid; } thead { display: table-header-group; }
}
`;
