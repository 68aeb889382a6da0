import { normalizeText } from '../../../src/model/normalize-text.ts';
import type { EntityKind } from '../../../src/model/vocabulary.ts';
import type { Random } from './random.ts';

/* Invented names. Like those of the shipped data, some have accents and some are Chinese. */

const CHINESE_SHARE = 0.06;

export function entityName(kind: EntityKind, random: Random): string {
  if (kind === 'PERSON') return personName(random);
  if (random.chance(CHINESE_SHARE)) return `${chinese(2, random)}${random.pick(CHINESE_ENDINGS)}`;
  const middle = random.chance(0.3) ? ` ${random.pick(MIDDLES)}` : '';
  return `${brand(random)}${middle} ${random.pick(ENDINGS[kind])}`;
}

/** A headline. */
export function sourceTitle(random: Random): string {
  return `${brand(random)} ${random.pick(NEWS)} ${brand(random)} ${random.pick(PLACES)}`;
}

/** The part of an id that comes from a name; empty for a Chinese name. */
export function slug(name: string): string {
  return normalizeText(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function personName(random: Random): string {
  if (random.chance(CHINESE_SHARE)) return `${random.pick(CHINESE_FAMILIES)}${chinese(1 + random.below(2), random)}`;
  return `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_STARTS)}${random.pick(FAMILY_ENDS)}`;
}

function brand(random: Random): string {
  return `${random.pick(BRAND_STARTS)}${random.pick(BRAND_ENDS)}`;
}

function chinese(length: number, random: Random): string {
  return Array.from({ length }, () => random.pick(CHINESE_CHARACTERS)).join('');
}

const BRAND_STARTS = words(`
  Al Bal Bér Cal Cré Dal Él Fin Gal Hel Is Jun Kal Lu Mer Nor Ös Pal Qui Ré Sol Šk Tal Ul Vel Wes Xan Yar Zür Łód Ål`);
const BRAND_ENDS = words(`
  va ria dex mont vik tec gård ença lín nova pia rön so tis ura via wex xo ya zen ça berg dor fel gio hav ium kova`);
const MIDDLES = words('Global Europe Asia Digital United First Générale Süd Nord Iberia Türkiye Polska São');
const CHINESE_CHARACTERS = [...'金银联付通宝安信达华海天云星易微万众新东南中国平和利丽明伟'];
const CHINESE_FAMILIES = [...'王李张刘陈杨赵黄周吴徐孙马'];
const CHINESE_ENDINGS = words('支付 银行 集团 科技 钱包 资本 商城');
const GIVEN_NAMES = words(`
  Ana André Björn Chloé Daniel Élise Fatma François Giulia Hélène Ines James Jürgen Katarzyna Li Łukasz Maria Mei
  Nadia Olga Øyvind Paulo Rita Søren Tomáš Ursula Wei Xiao Yara Zoë`);
const FAMILY_STARTS = words(
  'Ander Berg Cast Dub Ert Fisch Gonz Hol Iva Jans Kow Lind Mül Nov Øster Per Rous Schmi Tan Ver',
);
const FAMILY_ENDS = words('sen ström illo ois uğ er ález m nova en alski gren ler ák by eira seau dt g ne');
const NEWS = words('joins meets pays follows leaves buys courts trusts beats tests');
const PLACES = ['in Europe', 'in France', 'in the north', 'at last', 'again', 'for travellers', 'à Paris', 'in China'];

const ENDINGS: Readonly<Record<Exclude<EntityKind, 'PERSON'>, readonly string[]>> = {
  COMPANY: words('Group Payments Technologies Systems Services Holding Networks Labs AB GmbH S.A. Oy'),
  BANK: words('Bank Banque Banca Banco Sparkasse Bankası Savings Credit'),
  WALLET: words('Pay Wallet Cash Money Coin Mobile'),
  COUNTRY: words('Republic Islands'),
  MERCHANT: words('Stores Hotel Hotels Airport Outlet Café Boutique Ferries Taxi Museum'),
  INVESTOR: words('Capital Partners Ventures Fund Equity Investments'),
  REGULATOR: words('Authority Commission Ministry Supervisor'),
  PAYMENT_METHOD: words('Transfer Card Debit Instalments'),
  EXCHANGE: words('Exchange Börse Bourse Bolsa'),
  PRODUCT: words('Card Account Terminal Loan Checkout'),
  PUBLICATION: words('Times Daily News Zeitung Tribune Journal Échos'),
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
