import { catalogue } from '../catalogue.ts';
import { number, plural } from '../intl.ts';
import { COUNTS } from './counts.ts';

/** Saved views and the basket of claims. */
export const SAVED = catalogue('saved', {
  title: 'Saved work',
  lead: 'Claims and views that you have kept. They are stored in this browser only, and never sent to the server.',
  addToBasket: 'Add to the basket',
  removeFromBasket: 'Remove from the basket',
  inBasket: (claim: string) => `In the basket: ${claim}`,
  addSelected: (count: number) =>
    plural(count, { one: 'Add it to the basket', other: `Add ${number(count)} to the basket` }),
  saveView: 'Save this view',
  viewSaved: 'View saved',
  notStored:
    'This browser does not store data for this site. What you save is lost when you close the page. Export it first:',
  basket: 'Basket of claims',
  views: 'Views',
  emptyBasket: 'The basket is empty. The star beside a claim puts it here.',
  emptyViews: 'No views yet. “Save this view”, at the top of each page, keeps its address here.',
  found: (count: number) => COUNTS.english.claims(count),
  note: 'Note',
  noteOn: (name: string) => `Note on ${name}`,
  name: 'Name',
  nameOf: (name: string) => `Name of the view ${name}`,
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  moveUp: (name: string) => `Move up: ${name}`,
  moveDown: (name: string) => `Move down: ${name}`,
  removeNamed: (name: string) => `Remove: ${name}`,
  removed: (name: string) => `Removed: ${name}`,
  undo: 'Undo',
  emptyBasketAction: 'Empty the basket',
  basketEmptied: (count: number) =>
    plural(count, { one: 'One claim removed', other: `${number(count)} claims removed` }),
  download: 'Download the claims',
  part: (format: string, from: number, to: number) => `${format}: claims ${number(from)} to ${number(to)}`,
  citations: 'Citations',
  copyCitations: 'Copy the citations',
  saveCitations: 'Save as a text file',
  loading: 'Loading …',
  citedBy: (claim: string) => `${claim} Sources:`,
  noSources: 'No sources.',
  copyLink: 'Copy a link to the basket',
  linkCopied: 'Link copied. Whoever opens it can add these claims and notes to their own basket.',
  linkTooLong: (length: number, limit: number) =>
    `The link would have ${number(length)} characters, more than the ${number(limit)} that mail programs and chats pass on. Export a file instead, or shorten the notes.`,
  linkNotCopied: 'The browser did not allow copying. Copy the link here:',
  inLink: (count: number) =>
    plural(count, { one: 'This link carries one claim', other: `This link carries ${number(count)} claims` }),
  brokenLink: 'The basket in this link is broken. It may have been cut off.',
  addFromLink: 'Add to my basket',
  dismiss: 'Dismiss',
  toReport: 'Make a report',
  exportFile: 'Export everything as a file',
  importFile: 'Import a file',
  imported: (claims: number, views: number) => `Imported: ${number(claims)} new claims, ${number(views)} new views.`,
  notImported: 'This file is not an export of saved work, or it comes from a newer version. Nothing was changed.',
  file: 'File',
});
