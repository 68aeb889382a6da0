import { describe, expect, it } from 'vitest';

import { NOTHING_SAVED, parseSaved, savedText } from '../../../src/explorer/saved/saved-data.ts';
import { mergeSaved } from '../../../src/explorer/saved/saved-merge.ts';

describe('The report of saved work', () => {
  it('is kept in a file with its title and text', () => {
    const saved = { ...NOTHING_SAVED, report: { title: 'Growth', text: 'In Europe.' } };
    expect(parseSaved(savedText(saved))).toEqual(saved);
  });

  it('is empty in files that were written before there were reports', () => {
    expect(parseSaved('{"format":"fingraph-saved","version":1,"basket":[],"views":[]}')).toEqual(NOTHING_SAVED);
    expect(parseSaved('{"format":"fingraph-saved","version":1,"report":{"title":3}}')?.report).toEqual({
      title: '',
      text: '',
    });
  });

  it('keeps its title when a file is added, and joins the texts', () => {
    const own = { ...NOTHING_SAVED, report: { title: 'Mine', text: 'One.' } };
    const other = { ...NOTHING_SAVED, report: { title: 'Other', text: 'Two.' } };
    expect(mergeSaved(own, other).report).toEqual({ title: 'Mine', text: 'One.\nTwo.' });
    expect(mergeSaved(NOTHING_SAVED, other).report).toEqual(other.report);
  });
});
