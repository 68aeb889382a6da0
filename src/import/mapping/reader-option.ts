import type { ReaderOptions } from '../reader/table.ts';
import type { FileSpec, LookupSpec } from './mapping.ts';

/** What a mapping says about how a file is to be read. */
export function readerOptions(spec: FileSpec | LookupSpec, name: string): ReaderOptions {
  const { format, csv = {} } = spec;
  const { header, columns } = 'value' in spec ? {} : (spec as FileSpec);
  return {
    // a reader names the part behind # itself
    name: beforePart(name),
    ...defined({ format, header, columns, delimiter: csv.delimiter, encoding: csv.encoding, quote: csv.quote }),
  };
}

function beforePart(name: string): string {
  const hash = name.lastIndexOf('#');
  return hash < 0 ? name : name.slice(0, hash);
}

function defined<Options extends object>(
  options: Options,
): { [Key in keyof Options]?: Exclude<Options[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
