import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';

/** `deals.csv.gz` and `book.xlsx#Deals` give `deals.mapping.yml` and `book.mapping.yml`. */
export function mappingBeside(file: string): string {
  const path = file.replace(/#[^/\\]*$/, '');
  const name = basename(path).replace(/\.gz$/i, '');
  return join(dirname(path), `${basename(name, extname(name))}.mapping.yml`);
}

/** With slashes on every system; a mapping starts paths at its folder. */
export function pathFrom(mapping: string, file: string): string {
  const [path = '', ...part] = file.split(/(?=#[^/\\]*$)/);
  return `${relative(dirname(resolve(mapping)), resolve(path))
    .split(sep)
    .join('/')}${part.join('')}`;
}
