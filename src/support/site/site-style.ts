import { tokenStyle } from './design-token.ts';

/** The style of the header and the footer, which all pages share, and the tokens that it uses. */
export function siteStyle(): string {
  return `${tokenStyle()}\n${FRAME}`;
}

const FRAME = /* css */ `
.skip { position: absolute; left: var(--space-4); top: -4rem; z-index: 20; padding: var(--space-2) var(--space-3);
  background: var(--paper-raised); border: 1px solid var(--rule-strong); }
.skip:focus { top: var(--space-2); }
.site-head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-5);
  padding: var(--space-3) clamp(1rem, 2.5vw, 3rem); border-bottom: 1px solid var(--rule); }
.wordmark { display: inline-flex; align-items: center; gap: var(--space-2); font: 600 1.3125rem / 1 var(--serif);
  letter-spacing: -0.01em; text-decoration: none; }
.wordmark svg { fill: var(--accent); stroke: var(--accent); stroke-width: 2.4; }
.site-head nav { display: flex; flex-wrap: wrap; gap: var(--space-1) clamp(0.5rem, 0.8vw, 1rem); margin-left: auto; font-size: 0.9375rem; }
.site-head nav a { padding: var(--space-1) 0; text-decoration: none; border-bottom: 2px solid transparent; }
.site-head nav a:hover, .site-head nav a[aria-current='page'] { border-bottom-color: var(--accent); }
.header-search { flex: 1 1 10rem; max-width: 26rem; }
.site-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
  gap: var(--space-3) var(--space-6); padding: var(--space-4) clamp(1rem, 4vw, 3rem); border-top: 1px solid var(--rule);
  font-size: var(--size-small); color: var(--ink-soft); }
.site-foot p { max-width: 44rem; }
.theme-switch select { margin-left: var(--space-2); }
@media (width < 40rem) {
  .site-head nav { margin-left: 0; width: 100%; column-gap: var(--space-4); font-size: 0.875rem; }
}
`;
