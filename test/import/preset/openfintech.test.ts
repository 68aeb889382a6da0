import { describe, expect, it } from 'vitest';

import { importFixture, refusal } from './preset-import.ts';

const FOLDER = ['openfintech'];

describe('The preset openfintech', () => {
  it('makes companies of providers and vendors, and methods of payment', async () => {
    const { entities } = await importFixture('openfintech', FOLDER);
    expect(entities).toMatchInlineSnapshot(`
      [
        "openfintech-method-nordkort PAYMENT_METHOD "Nordkort" OPENFINTECH method/nordkort {names: [{name: Нордкорт, type: TRANSLATION, language: ru}], tags: [payment-card]}",
        "openfintech-nordkort COMPANY "nordkort" OPENFINTECH vendor/nordkort {tags: [undescribed]}",
        "openfintech-method-letpay PAYMENT_METHOD "LetPay" OPENFINTECH method/letpay OPENFINTECH payout/letpay {names: [{name: 乐付, type: TRANSLATION, language: zh}, {name: LetPay payout}], tags: [digital-wallet, payout]}",
        "openfintech-method-old-voucher PAYMENT_METHOD "Old Voucher" OPENFINTECH method/old_voucher {names: [{name: Старий ваучер, type: TRANSLATION, language: uk}], tags: [prepaid-voucher, method-deprecated]}",
        "openfintech-payout-fjord-power PRODUCT "Fjord Power" OPENFINTECH payout/fjord_power {tags: [payout, public-services]}",
        "openfintech-tillway COMPANY "Tillway" OPENFINTECH provider/tillway OPENFINTECH vendor/tillway DOMAIN example.com {names: [{name: Tillway AB}], country: SE, tags: [provider, aggregating, collecting, vendor], extra: {vendor: {links: {website: https: //www.tillway.example.com/en/, blog: https: //blog.example.com/}, address: {city: Malmö}}}}",
        "openfintech-method-mystery-method PAYMENT_METHOD "mystery_method" OPENFINTECH method/mystery_method {tags: [undescribed, payout]}",
        "openfintech-payout-fjord-bank PRODUCT "fjord_bank" OPENFINTECH payout/fjord_bank {tags: [undescribed, payout]}",
        "openfintech-tillway-latam COMPANY "Tillway Latin America" OPENFINTECH provider/tillway_latam {tags: [provider], extra: {provider: {features: [Refunds]}}}",
        "openfintech-letpay COMPANY "LetPay Gateway" OPENFINTECH provider/letpay OPENFINTECH vendor/letpay {tags: [provider, vendor], extra: {vendor: {links: {website: letpay.no}}}}",
        "openfintech-gone-gate-info COMPANY "Gone Gate" OPENFINTECH provider/gone-gate.info OPENFINTECH vendor/gone-gate.info {tags: [provider, provider-deprecated, vendor]}",
        "openfintech-letpay-group COMPANY "LetPay Group" OPENFINTECH vendor/letpay_group {tags: [vendor, vendor-archived], extra: {vendor: {links: {website: http: //www.letpay.no/about}}}}",
      ]
    `);
  });

  it('makes a claim of each method of a provider, in their common markets', async () => {
    const { claims } = await importFixture('openfintech', FOLDER);
    expect(claims.filter((claim) => claim.startsWith('PARTNERSHIP'))).toMatchInlineSnapshot(`
      [
        "PARTNERSHIP openfintech-tillway PAYMENT_SERVICE_PROVIDER, openfintech-method-nordkort PAYMENT_METHOD {markets: [NO, SE], tags: [payment]} [openfintech-payment-providers-json Row 1.]",
        "PARTNERSHIP openfintech-tillway PAYMENT_SERVICE_PROVIDER, openfintech-method-letpay PAYMENT_METHOD {markets: [NO, SE, FI], tags: [payment]} [openfintech-payment-providers-json Row 1.]",
        "PARTNERSHIP openfintech-tillway PAYMENT_SERVICE_PROVIDER, openfintech-method-old-voucher PAYMENT_METHOD {status: ENDED, markets: [NO, SE, FI], statusInferred: true, tags: [payment]} [openfintech-payment-providers-json Row 1.]",
        "PARTNERSHIP openfintech-tillway PAYMENT_SERVICE_PROVIDER, openfintech-method-mystery-method PAYMENT_METHOD {markets: [NO, SE, FI], tags: [payment]} [openfintech-payment-providers-json Row 1.]",
        "PARTNERSHIP openfintech-tillway PAYMENT_SERVICE_PROVIDER, openfintech-method-letpay PAYMENT_METHOD (payout method) {markets: [NO, SE, FI], tags: [payout]} [openfintech-payment-providers-json Row 1.]",
        "PARTNERSHIP openfintech-tillway PAYMENT_SERVICE_PROVIDER, openfintech-payout-fjord-bank PAYMENT_METHOD (payout method) {markets: [NO, SE, FI], tags: [payout]} [openfintech-payment-providers-json Row 1.]",
        "PARTNERSHIP openfintech-tillway PAYMENT_SERVICE_PROVIDER, openfintech-method-mystery-method PAYMENT_METHOD (payout method) {markets: [NO, SE, FI], tags: [payout]} [openfintech-payment-providers-json Row 1.]",
        "PARTNERSHIP openfintech-tillway-latam PAYMENT_SERVICE_PROVIDER, openfintech-method-nordkort PAYMENT_METHOD {tags: [payment], note: The provider and the method have no country in common.} [openfintech-payment-providers-json Row 2.]",
        "PARTNERSHIP openfintech-letpay PAYMENT_SERVICE_PROVIDER, openfintech-method-letpay PAYMENT_METHOD {tags: [payment]} [openfintech-payment-providers-json Row 3.]",
        "PARTNERSHIP openfintech-letpay PAYMENT_SERVICE_PROVIDER, openfintech-method-nordkort PAYMENT_METHOD {markets: [NO, SE, DK], tags: [payment]} [openfintech-payment-providers-json Row 3.]",
        "PARTNERSHIP openfintech-gone-gate-info PAYMENT_SERVICE_PROVIDER, openfintech-method-letpay PAYMENT_METHOD {status: ENDED, statusInferred: true, tags: [payment]} [openfintech-payment-providers-json Row 4.]",
      ]
    `);
  });

  it('says where providers, methods and vendors are available, and who offers what', async () => {
    const { claims } = await importFixture('openfintech', FOLDER);
    expect(claims.filter((claim) => !claim.startsWith('PARTNERSHIP'))).toMatchInlineSnapshot(`
      [
        "MARKET_PRESENCE openfintech-method-nordkort SUBJECT {markets: [NO, SE, DK]} [openfintech-payment-methods-json Row 1.]",
        "PRODUCT_OFFERING openfintech-nordkort PROVIDER, openfintech-method-nordkort PRODUCT [openfintech-payment-methods-json Row 1.]",
        "PRODUCT_OFFERING openfintech-letpay-group PROVIDER, openfintech-method-letpay PRODUCT [openfintech-payment-methods-json Row 2.]",
        "MARKET_PRESENCE openfintech-tillway SUBJECT {markets: [NO, SE, FI]} [openfintech-payment-providers-json Row 1.]",
        "MARKET_PRESENCE openfintech-tillway-latam SUBJECT {markets: [BR]} [openfintech-payment-providers-json Row 2.]",
        "PRODUCT_OFFERING openfintech-tillway PROVIDER, openfintech-tillway-latam PRODUCT [openfintech-payment-providers-json Row 2.]",
        "MARKET_PRESENCE openfintech-tillway SUBJECT {markets: [SE]} [openfintech-vendors-json Row 1.]",
      ]
    `);
  });

  it('counts what it does not keep', async () => {
    const { losses, manifest, report } = await importFixture('openfintech', FOLDER);
    expect(losses).toMatchInlineSnapshot(`
      [
        "2 × links.website: a domain of several companies, not used as an identifier",
        "1 × payment_method: a code that the list has twice",
        "1 × countries: AN is no ISO 3166 code",
      ]
    `);
    expect(manifest).toMatchObject({ id: 'openfintech', license: 'MIT' });
    expect(report).toMatchObject({ rejected: 0, mergedByIdentifier: 0 });
  });

  it('takes some of the files, and describes the rest by its codes', async () => {
    const { entities } = await importFixture('openfintech', ['openfintech/payment_providers.json']);
    expect(entities.filter((entity) => entity.includes('undescribed'))).toMatchInlineSnapshot(`
      [
        "openfintech-method-nordkort PAYMENT_METHOD "nordkort" OPENFINTECH method/nordkort {tags: [undescribed]}",
        "openfintech-method-letpay PAYMENT_METHOD "letpay" OPENFINTECH method/letpay {tags: [undescribed, payout]}",
        "openfintech-method-old-voucher PAYMENT_METHOD "old_voucher" OPENFINTECH method/old_voucher {tags: [undescribed]}",
        "openfintech-method-mystery-method PAYMENT_METHOD "mystery_method" OPENFINTECH method/mystery_method {tags: [undescribed, payout]}",
        "openfintech-payout-fjord-bank PRODUCT "fjord_bank" OPENFINTECH payout/fjord_bank {tags: [undescribed, payout]}",
      ]
    `);
  });

  it('refuses other files', async () => {
    expect(await refusal('openfintech', ['edge-list/edges.csv'])).toMatchInlineSnapshot(
      `"test/import/fixture/edge-list/edges.csv: expected files of OpenFinTech, which are called payment_methods.json, payout_methods.json, payment_providers.json, vendors.json, got edges.csv"`,
    );
    expect(await refusal('openfintech', ['edge-list'])).toMatchInlineSnapshot(
      `"test/import/fixture/edge-list: expected files of OpenFinTech, which are called payment_methods.json, payout_methods.json, payment_providers.json, vendors.json, got none of them"`,
    );
    expect(await refusal('openfintech', ['nowhere'])).toMatchInlineSnapshot(
      `"test/import/fixture/nowhere: expected a file or a folder, got nothing"`,
    );
  });
});
