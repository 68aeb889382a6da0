import type { JsonValue } from '../../../model/record.ts';
import type { DraftEntity } from '../../draft.ts';
import { tidyText } from '../../value/tidy-text.ts';
import { countryConverter } from '../../value/country.ts';
import { domainOf } from '../website.ts';
import type { Catalogue } from './catalogue.ts';
import { companyKey, companyKeyOf, methodKeyOf } from './entity-key.ts';
import { type Family, type Item, isActive, otherKeys } from './item.ts';

export function companyDraft(
  family: 'provider' | 'vendor',
  item: Item,
  catalogue: Catalogue,
  losses: string[],
): DraftEntity {
  const website = item.links?.website?.trim() ?? '';
  const domain = domainOf(website);
  const isOwn = domain !== null && catalogue.isOwnDomain(domain);
  if (domain !== null && !isOwn) losses.push('links.website: a domain of several companies, not used as an identifier');
  const country = item.address?.country?.trim() ?? '';
  const code = country === '' ? null : (countryConverter.convert(country) as string | null);
  if (country !== '' && code === null) losses.push(`address.country: ${country} is no country`);
  return {
    key: companyKeyOf(family, item),
    kind: 'COMPANY',
    slug: item.code,
    ...localizedNames(item),
    ...(code !== null && { country: code }),
    identifiers: [
      { scheme: 'OPENFINTECH', value: `${family}/${item.code.toLowerCase()}` },
      ...(isOwn ? [{ scheme: 'DOMAIN' as const, value: domain }] : []),
    ],
    tags: [family, ...tagsOf(family, item)],
    ...extraOf(family, item),
  };
}

export function methodDraft(family: 'method' | 'payout', item: Item, catalogue: Catalogue): DraftEntity {
  const key = methodKeyOf(item.code, catalogue);
  return {
    key,
    kind: key.startsWith('method:') ? 'PAYMENT_METHOD' : 'PRODUCT',
    slug: key.replace(':', '-'),
    ...localizedNames(item),
    identifiers: [{ scheme: 'OPENFINTECH', value: `${family}/${item.code.toLowerCase()}` }],
    tags: [...(family === 'payout' ? ['payout'] : []), ...tagsOf(family, item)],
    ...extraOf(family, item),
  };
}

/** An entity that items refer to, but that no file describes. Its code is all there is. */
export function undescribedDraft(
  family: 'method' | 'payout' | 'vendor',
  code: string,
  catalogue: Catalogue,
): DraftEntity {
  const key =
    family === 'vendor' ? companyKey(code) : methodKeyOf(code, catalogue, family === 'method' ? 'payment' : 'payout');
  const kind = KIND_OF[key.slice(0, key.indexOf(':'))] ?? 'COMPANY';
  return {
    key,
    kind,
    name: code,
    slug: family === 'vendor' ? code : key.replace(':', '-'),
    identifiers: [
      { scheme: 'OPENFINTECH', value: `${key.startsWith('method:') ? 'method' : family}/${code.toLowerCase()}` },
    ],
    tags: ['undescribed', ...(family === 'payout' ? ['payout'] : [])],
  };
}

const KIND_OF: Readonly<Record<string, DraftEntity['kind']>> = {
  method: 'PAYMENT_METHOD',
  payout: 'PRODUCT',
};

function localizedNames({ name, code, description }: Item): Pick<DraftEntity, 'name' | 'names' | 'description'> {
  const byLanguage = Object.entries(name).map(([language, text]) => [language, tidyText(text)] as const);
  const main = tidyText(name['en'] ?? '') || (byLanguage.find(([, text]) => text !== '')?.[1] ?? code);
  const seen = new Set(['', main]);
  const names: object[] = [];
  for (const [language, text] of byLanguage) {
    if (seen.has(text)) continue;
    seen.add(text);
    names.push({ name: text, type: 'TRANSLATION', language: LANGUAGES[language] ?? language });
  }
  const sentence = tidyText(description?.['en'] ?? Object.values(description ?? {})[0] ?? '');
  return { name: main, ...(names.length > 0 && { names }), ...(sentence !== '' && { description: sentence }) };
}

/** Keys of names that are no codes of languages. */
const LANGUAGES: Readonly<Record<string, string>> = { ua: 'uk' };

function tagsOf(family: Family, item: Item): string[] {
  const categories = [...(item.category ? [item.category] : []), ...(item.categories ?? [])];
  const status = isActive(item) || !item.status ? [] : [`${family}-${item.status}`];
  return [...new Set([...categories, ...status].map(tag).filter((text) => text !== ''))];
}

function tag(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** All that no field holds, by family, as a provider and its vendor are one entity. */
function extraOf(family: Family, item: Item): Pick<DraftEntity, 'extra'> {
  const rest: { [key: string]: JsonValue } = { ...otherKeys(item) };
  if (item.links) rest['links'] = item.links as JsonValue;
  const { country: _, ...address } = item.address ?? {};
  if (Object.keys(address).length > 0) rest['address'] = address as JsonValue;
  return Object.keys(rest).length === 0 ? {} : { extra: { [family]: rest } };
}
