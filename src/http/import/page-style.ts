/** In addition to the style of all pages. */
export const IMPORT_STYLE = /* css */ `
#drop { display: grid; gap: .25rem; max-width: 46rem; padding: 1.25rem; border: 2px dashed var(--soft); border-radius: 6px; background: var(--tint); cursor: pointer; }
#drop.over { border-color: var(--link); border-style: solid; }
#drop:focus-within { outline: 3px solid var(--link); outline-offset: 2px; }
#drop input { min-height: auto; margin-top: .5rem; padding: 0; border: 0; background: none; font-size: .9rem; }
/* the list below names the files: an input says "no file chosen" after each choice */
#drop input { color: transparent; }
#drop input::file-selector-button { color: ButtonText; }
#drop input:focus-visible { outline: 0; }
#chosen { display: flex; flex-wrap: wrap; gap: .35rem .75rem; padding: 0; margin: .75rem 0; list-style: none; }
#chosen:empty { display: none; }
#chosen li { display: flex; align-items: center; gap: .5rem; padding: 0 0 0 .75rem; border: 1px solid var(--line); border-radius: 4px; overflow-wrap: anywhere; }
button.plain { min-height: 2.25rem; padding: .2rem .6rem; color: var(--link); background: none; font-weight: 400; text-decoration: underline; }
button[disabled] { opacity: .6; cursor: default; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin: .5rem 0; }
#losses:empty { display: none; }
.check { flex-wrap: nowrap; }
.check input { flex: none; }
.row select { width: auto; max-width: 100%; }
.row input[type=checkbox] { width: 1.2rem; height: 1.2rem; margin: 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: .75rem 1rem; max-width: 70rem; }
.option { max-width: 46rem; margin: .75rem 0; }
#mapping { max-width: 70rem; resize: vertical; tab-size: 2; white-space: pre; overflow: auto; font-size: .875rem; }
#claims { max-width: 60rem; padding-left: 0; list-style: none; }
#claims li { padding: .4rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
#claims .soft { display: block; }
.warnings { max-width: 60rem; padding-left: 1.25rem; }
td .sample { display: inline-block; margin: 0 .35rem .15rem 0; padding: 0 .35rem; border-radius: 3px; background: var(--tint); overflow-wrap: anywhere; }
.pairs { padding: 0; list-style: none; }
.pairs .soft { display: block; }
.pairs select { flex: none; width: auto; }
.pairs li > span { flex: 1 1 14rem; min-width: 0; overflow-wrap: anywhere; }
#result:focus { outline: 0; }
.done { padding: .75rem 1rem; border-left: 4px solid var(--link); background: var(--tint); max-width: 60rem; }
@media (max-width: 700px) { td, th { padding: .35rem .5rem; } }
`;
