/** The links in the header of all pages, in order. `isView` tells the views of the explorer from other pages. */
export const SITE_LINKS = [
  { name: 'browse', path: '/claims', isView: true },
  { name: 'connections', path: '/connections', isView: true },
  { name: 'neighbourhood', path: '/neighbourhood', isView: true },
  { name: 'markets', path: '/markets', isView: true },
  { name: 'map', path: '/map', isView: true },
  { name: 'overTime', path: '/over-time', isView: true },
  { name: 'compare', path: '/compare', isView: true },
  { name: 'conflicts', path: '/conflicts', isView: true },
  { name: 'questions', path: '/questions', isView: false },
  { name: 'graphql', path: '/graphql', isView: false },
  { name: 'saved', path: '/saved', isView: true },
] as const;

export type SiteLinkName = (typeof SITE_LINKS)[number]['name'];

/** The mark before the name of the site: two lines between three points, in a box of 32 by 32. */
export const SITE_MARK = {
  line: 'M9 8.5 23 11M9 8.5 13 24M23 11 13 24',
  points: [
    { cx: 9, cy: 8.5, r: 4.6 },
    { cx: 23, cy: 11, r: 3.6 },
    { cx: 13, cy: 24, r: 4 },
  ],
} as const;
