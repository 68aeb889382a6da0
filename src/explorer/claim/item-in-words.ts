import { valueInWords } from '../text/value-in-words.ts';
import { type AmountOfClaim, amountInWords } from './quantity.ts';
import { humanize } from './vocabulary.ts';

/** An item of a list in a record of a data set in one line, such as an amount or a citation. */
export function itemInWords(field: string, item: unknown): string {
  if (typeof item !== 'object' || item === null) return valueInWords(item);
  const values = item as Readonly<Record<string, unknown>>;
  switch (field) {
    case 'amounts':
      return amountInWords(item as AmountOfClaim);
    case 'participants':
      return `${String(values['entity'])} as ${String(values['roleText'] ?? humanize(String(values['role'])).toLowerCase())}`;
    case 'citations': {
      const { source, ...details } = values;
      const words = valueInWords(details);
      return words === 'none' ? String(source) : `${String(source)} (${words})`;
    }
    case 'relations':
      return `${humanize(String(values['kind']))}: ${String(values['claim'])}`;
    default:
      return valueInWords(item);
  }
}
