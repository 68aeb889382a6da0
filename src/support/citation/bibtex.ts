import { type CitedWork, shownTitle, singleLine } from './cited-work.ts';

/** The works as entries of BibTeX. */
export function bibtex(works: readonly CitedWork[]): string {
  return works.map(bibtexEntry).join('\n\n');
}

function bibtexEntry(work: CitedWork): string {
  const { id, author, date, accessed, url, version, note } = work;
  const [year, month] = date?.split('-') ?? [];
  const fields = {
    ...(author === null ? {} : { author: `{${escapeTex(author)}}` }),
    title: `{${escapeTex(shownTitle(work))}}`,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month: String(Number(month)) }),
    ...(version === null ? {} : { version: escapeTex(version) }),
    ...(url === null ? {} : { url: url.replaceAll(/[{}\\\s]/g, encodeURIComponent) }),
    ...(accessed === null ? {} : { urldate: accessed }),
    ...(note === null ? {} : { note: escapeTex(note) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id.replaceAll(/[^\w.:-]/g, '')},\n${lines.join(',\n')}\n}`;
}

/** Escapes characters that TeX reads as markup. A field of BibTeX is one line. */
export function escapeTex(text: string): string {
  return singleLine(text)
    .replaceAll(/[{}]/g, '')
    .replaceAll(/[\\^~]/g, (letter) => TEX[letter] ?? letter)
    .replaceAll(/[&%$#_]/g, String.raw`\$&`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\^{}`,
  '~': String.raw`\textasciitilde{}`,
};
