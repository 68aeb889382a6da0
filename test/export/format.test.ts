import { beforeAll, expect, it } from 'vitest';

import { EXPORT_FORMATS } from '../../src/export/export-format.ts';
import { sample } from '../dataset/sample.ts';
import { describeEngines } from '../support/engines.ts';
import { executorOf, exported, exportedBytes, loadSample, still } from './support.ts';
import type { Execute } from '../../src/export/execute.ts';

describeEngines('Exported files', (graph) => {
  let execute: Execute;

  beforeAll(async () => {
    await loadSample(graph.engine);
    execute = executorOf(graph.engine);
  });

  const where = { ids: ['investment-f5', 'round-f4'] };

  it('are CSV with one row for each claim', async () => {
    const { text } = await exported({ kind: 'claims', format: 'csv', variables: { where }, execute });
    expect(still(text)).toMatchInlineSnapshot(`
      "﻿id,kind,status,statusInferred,stage,tier,tags,confidence,confidenceInferred,date,dateEarliest,dateLatest,since,sinceEarliest,sinceLatest,until,untilEarliest,untilLatest,summary,participants,participantNames,participantRoleTexts,markets,marketIds,region,amounts,measure,metricQualifier,metricValue,metricUnit,metricDefinition,metricFrom,metricFromEarliest,metricFromLatest,metricTo,metricToEarliest,metricToLatest,stakePercent,stakeQualifier,roundType,series,licenceType,licenceNumber,title,seenFrom,seenFromEarliest,seenFromLatest,seenUntil,seenUntilEarliest,seenUntilLatest,sources,sourceTitles,sourcePublishers,sourceDates,sourceUrls,citationNotes,citationPages,citationQuotes,citationRetrievedOn,relations,note,extra,dataset,revision,recordedAt,retractedAt
      investment-f5,INVESTMENT,ACTIVE,false,,CORE,,0.9,false,,,,,,,,,,Something is so.,INVESTOR:bnp; INVESTEE:ant,"Line
      break
      and	tab; Quote ""and"", comma\\; <tag> & 'apostrophe'",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,echos-2018,"Alipay en France <""&"">  🏦",Les Echos,2018-06,https://example.org/alipay,,,,,PART_OF_ROUND:round-f4,"'-1+2, ""so""
      they say",,sample,1,MOMENT,
      round-f4,FUNDING_ROUND,ACTIVE,false,,CORE,,0.9,false,,,,,,,,,,Something is so.,ISSUER:ant,"Quote ""and"", comma\\; <tag> & 'apostrophe'",,,,,~ > 14000000000 USD ROUND_TOTAL,,,,,,,,,,,,,,SERIES_C,C,,,,,,,,,,echos-2018,"Alipay en France <""&"">  🏦",Les Echos,2018-06,https://example.org/alipay,,,,,PART_OF_ROUND<investment-f5,"'-1+2, ""so""
      they say",,sample,1,MOMENT,
      "
    `);
  });

  it('are JSON Lines with complete records and an end record', async () => {
    const { text } = await exported({ kind: 'claims', format: 'jsonl', variables: { where }, execute });
    expect(still(text)).toMatchInlineSnapshot(`
      "{"__typename":"Investment","id":"investment-f5","kind":"INVESTMENT","status":"ACTIVE","statusInferred":false,"tier":"CORE","tags":[],"confidence":0.9,"confidenceInferred":false,"summary":"Something is so.","date":null,"since":null,"until":null,"stage":null,"roundType":null,"series":null,"stakePercent":null,"stakeQualifier":null,"participants":[{"role":"INVESTOR","roleText":null,"entity":{"__typename":"Bank","id":"bnp","kind":"BANK","name":"Line\\nbreak\\r\\nand\\ttab","names":[],"country":{"id":"fr","code":"FR"},"description":"BNP Paribas.","tags":[],"extra":{},"mergedIds":[],"datasets":[{"id":"sample"}],"identifiers":[],"descriptions":[{"dataset":{"id":"sample"},"record":{"id":"bnp","kind":"BANK","name":"Line\\nbreak\\r\\nand\\ttab","country":"FR","description":"BNP Paribas."}}]}},{"role":"INVESTEE","roleText":null,"entity":{"__typename":"Company","id":"ant","kind":"COMPANY","name":"Quote \\"and\\", comma; <tag> & 'apostrophe'","names":[],"country":{"id":"cn","code":"CN"},"description":"Ant.","tags":[],"extra":{},"mergedIds":[],"datasets":[{"id":"sample"}],"identifiers":[],"descriptions":[{"dataset":{"id":"sample"},"record":{"id":"ant","kind":"COMPANY","name":"Quote \\"and\\", comma; <tag> & 'apostrophe'","country":"CN","description":"Ant."}}]}}],"markets":[],"region":null,"amounts":[],"metric":null,"citations":[{"note":null,"page":null,"quote":null,"retrievedOn":null,"source":{"__typename":"Source","id":"echos-2018","title":"Alipay en France <\\"&\\"> \\u0002 🏦","titleInferred":true,"publisher":"Les Echos","date":{"text":"2018-06","precision":"MONTH","earliest":"2018-06-01","latest":"2018-06-30"},"url":"https://example.org/alipay","kind":null,"note":null,"tags":[],"extra":{},"dataset":{"id":"sample"},"record":{"id":"echos-2018","title":"Alipay en France <\\"&\\"> \\u0002 🏦","titleInferred":true,"publisher":"Les Echos","date":"2018-06","url":"https://example.org/alipay"}}}],"relations":[{"kind":"PART_OF_ROUND","direction":"OUT","claim":{"id":"round-f4"}}],"note":"-1+2, \\"so\\"\\nthey say","extra":{},"record":{"id":"investment-f5","kind":"INVESTMENT","summary":"Something is so.","status":"ACTIVE","tier":"CORE","relations":[{"kind":"PART_OF_ROUND","claim":"round-f4"}],"note":"-1+2, \\"so\\"\\nthey say","participants":[{"entity":"bnp","role":"INVESTOR"},{"entity":"ant","role":"INVESTEE"}],"confidence":0.9,"citations":[{"source":"echos-2018"}]},"dataset":{"id":"sample"},"revision":1,"recordedAt":"MOMENT","retractedAt":null}
      {"__typename":"FundingRound","id":"round-f4","kind":"FUNDING_ROUND","status":"ACTIVE","statusInferred":false,"tier":"CORE","tags":[],"confidence":0.9,"confidenceInferred":false,"summary":"Something is so.","date":null,"since":null,"until":null,"stage":null,"roundType":"SERIES_C","series":"C","participants":[{"role":"ISSUER","roleText":null,"entity":{"__typename":"Company","id":"ant","kind":"COMPANY","name":"Quote \\"and\\", comma; <tag> & 'apostrophe'","names":[],"country":{"id":"cn","code":"CN"},"description":"Ant.","tags":[],"extra":{},"mergedIds":[],"datasets":[{"id":"sample"}],"identifiers":[]}}],"markets":[],"region":null,"amounts":[{"value":14000000000,"currency":"USD","basis":"ROUND_TOTAL","bound":"MORE_THAN","approximate":true}],"metric":null,"citations":[{"note":null,"page":null,"quote":null,"retrievedOn":null,"source":{"__typename":"Source","id":"echos-2018","title":"Alipay en France <\\"&\\"> \\u0002 🏦","titleInferred":true,"publisher":"Les Echos","date":{"text":"2018-06","precision":"MONTH","earliest":"2018-06-01","latest":"2018-06-30"},"url":"https://example.org/alipay","kind":null,"note":null,"tags":[],"extra":{},"dataset":{"id":"sample"}}}],"relations":[{"kind":"PART_OF_ROUND","direction":"IN","claim":{"id":"investment-f5"}}],"note":"-1+2, \\"so\\"\\nthey say","extra":{},"record":{"id":"round-f4","kind":"FUNDING_ROUND","summary":"Something is so.","status":"ACTIVE","series":"C","roundType":"SERIES_C","tier":"CORE","note":"-1+2, \\"so\\"\\nthey say","participants":[{"entity":"ant","role":"ISSUER"}],"amounts":[{"value":14000000000,"currency":"USD","approximate":true,"bound":"MORE_THAN","basis":"ROUND_TOTAL"}],"confidence":0.9,"citations":[{"source":"echos-2018"}]},"dataset":{"id":"sample"},"revision":1,"recordedAt":"MOMENT","retractedAt":null}
      {"__typename":"ExportEnd","records":2,"export":"claims","generator":"fingraph test","operation":"OPERATION","graphVersion":"HASH","graphLoadedAt":"MOMENT","datasets":[{"id":"sample","title":"Sample","publisher":null,"license":null,"homepage":null,"release":null,"version":"HASH","loadedAt":"MOMENT"}],"citation":"Sample (data version HASH12, loaded DAY) [Data set]. (YEAR).","manifests":[{"version":"HASH","manifest":{"id":"sample","title":"Sample"}}],"variables":{"where":{"ids":["investment-f5","round-f4"]}}}
      "
    `);
  });

  it('are GraphML with entities, claims and sources as nodes', async () => {
    const { text } = await exported({ kind: 'claims', format: 'graphml', variables: { where }, execute });
    expect(still(text).slice(text.indexOf('<graph id'))).toMatchInlineSnapshot(`
      "<graph id="fingraph" edgedefault="directed">
      <data key="g_generator">fingraph test</data>
      <data key="g_export">claims</data>
      <data key="g_operation">OPERATION</data>
      <data key="g_variables">{&quot;where&quot;:{&quot;ids&quot;:[&quot;investment-f5&quot;,&quot;round-f4&quot;]}}</data>
      <data key="g_graphVersion">HASH</data>
      <data key="g_graphLoadedAt">MOMENT</data>
      <data key="g_manifests">[{&quot;version&quot;:&quot;HASH&quot;,&quot;manifest&quot;:{&quot;id&quot;:&quot;sample&quot;,&quot;title&quot;:&quot;Sample&quot;}}]</data>
      <node id="investment-f5"><data key="n_label">Something is so.</data><data key="n_type">CLAIM</data><data key="n_kind">INVESTMENT</data><data key="n_status">ACTIVE</data><data key="n_statusInferred">false</data><data key="n_tier">CORE</data><data key="n_confidence">0.9</data><data key="n_confidenceInferred">false</data><data key="n_note">-1+2, &quot;so&quot;&#10;they say</data><data key="n_dataset">sample</data><data key="n_revision">1</data><data key="n_recordedAt">MOMENT</data><data key="n_record">{&quot;sample&quot;:{&quot;id&quot;:&quot;investment-f5&quot;,&quot;kind&quot;:&quot;INVESTMENT&quot;,&quot;summary&quot;:&quot;Something is so.&quot;,&quot;status&quot;:&quot;ACTIVE&quot;,&quot;tier&quot;:&quot;CORE&quot;,&quot;relations&quot;:[{&quot;kind&quot;:&quot;PART_OF_ROUND&quot;,&quot;claim&quot;:&quot;round-f4&quot;}],&quot;note&quot;:&quot;-1+2, \\&quot;so\\&quot;\\nthey say&quot;,&quot;participants&quot;:[{&quot;entity&quot;:&quot;bnp&quot;,&quot;role&quot;:&quot;INVESTOR&quot;},{&quot;entity&quot;:&quot;ant&quot;,&quot;role&quot;:&quot;INVESTEE&quot;}],&quot;confidence&quot;:0.9,&quot;citations&quot;:[{&quot;source&quot;:&quot;echos-2018&quot;}]}}</data></node>
      <node id="bnp"><data key="n_label">Line&#10;break&#13;&#10;and&#9;tab</data><data key="n_type">ENTITY</data><data key="n_kind">BANK</data><data key="n_description">BNP Paribas.</data><data key="n_country">FR</data><data key="n_countryId">fr</data><data key="n_dataset">sample</data><data key="n_record">{&quot;sample&quot;:{&quot;id&quot;:&quot;bnp&quot;,&quot;kind&quot;:&quot;BANK&quot;,&quot;name&quot;:&quot;Line\\nbreak\\r\\nand\\ttab&quot;,&quot;country&quot;:&quot;FR&quot;,&quot;description&quot;:&quot;BNP Paribas.&quot;}}</data></node>
      <node id="ant"><data key="n_label">Quote &quot;and&quot;, comma; &lt;tag&gt; &amp; 'apostrophe'</data><data key="n_type">ENTITY</data><data key="n_kind">COMPANY</data><data key="n_description">Ant.</data><data key="n_country">CN</data><data key="n_countryId">cn</data><data key="n_dataset">sample</data><data key="n_record">{&quot;sample&quot;:{&quot;id&quot;:&quot;ant&quot;,&quot;kind&quot;:&quot;COMPANY&quot;,&quot;name&quot;:&quot;Quote \\&quot;and\\&quot;, comma; &lt;tag&gt; &amp; 'apostrophe'&quot;,&quot;country&quot;:&quot;CN&quot;,&quot;description&quot;:&quot;Ant.&quot;}}</data></node>
      <node id="echos-2018"><data key="n_label">Alipay en France &lt;&quot;&amp;&quot;&gt; � 🏦</data><data key="n_type">SOURCE</data><data key="n_date">2018-06</data><data key="n_dateEarliest">2018-06-01</data><data key="n_dateLatest">2018-06-30</data><data key="n_dataset">sample</data><data key="n_publisher">Les Echos</data><data key="n_url">https://example.org/alipay</data><data key="n_record">{&quot;sample&quot;:{&quot;id&quot;:&quot;echos-2018&quot;,&quot;title&quot;:&quot;Alipay en France &lt;\\&quot;&amp;\\&quot;&gt; \\u0002 🏦&quot;,&quot;titleInferred&quot;:true,&quot;publisher&quot;:&quot;Les Echos&quot;,&quot;date&quot;:&quot;2018-06&quot;,&quot;url&quot;:&quot;https://example.org/alipay&quot;}}</data></node>
      <node id="round-f4"><data key="n_label">Something is so.</data><data key="n_type">CLAIM</data><data key="n_kind">FUNDING_ROUND</data><data key="n_status">ACTIVE</data><data key="n_statusInferred">false</data><data key="n_tier">CORE</data><data key="n_confidence">0.9</data><data key="n_confidenceInferred">false</data><data key="n_roundType">SERIES_C</data><data key="n_series">C</data><data key="n_amounts">~ &gt; 14000000000 USD ROUND_TOTAL</data><data key="n_note">-1+2, &quot;so&quot;&#10;they say</data><data key="n_dataset">sample</data><data key="n_revision">1</data><data key="n_recordedAt">MOMENT</data><data key="n_record">{&quot;sample&quot;:{&quot;id&quot;:&quot;round-f4&quot;,&quot;kind&quot;:&quot;FUNDING_ROUND&quot;,&quot;summary&quot;:&quot;Something is so.&quot;,&quot;status&quot;:&quot;ACTIVE&quot;,&quot;series&quot;:&quot;C&quot;,&quot;roundType&quot;:&quot;SERIES_C&quot;,&quot;tier&quot;:&quot;CORE&quot;,&quot;note&quot;:&quot;-1+2, \\&quot;so\\&quot;\\nthey say&quot;,&quot;participants&quot;:[{&quot;entity&quot;:&quot;ant&quot;,&quot;role&quot;:&quot;ISSUER&quot;}],&quot;amounts&quot;:[{&quot;value&quot;:14000000000,&quot;currency&quot;:&quot;USD&quot;,&quot;approximate&quot;:true,&quot;bound&quot;:&quot;MORE_THAN&quot;,&quot;basis&quot;:&quot;ROUND_TOTAL&quot;}],&quot;confidence&quot;:0.9,&quot;citations&quot;:[{&quot;source&quot;:&quot;echos-2018&quot;}]}}</data></node>
      <edge id="e1" source="investment-f5" target="bnp"><data key="e_weight">1</data><data key="e_type">INVOLVES</data><data key="e_role">INVESTOR</data></edge>
      <edge id="e2" source="investment-f5" target="ant"><data key="e_weight">1</data><data key="e_type">INVOLVES</data><data key="e_role">INVESTEE</data></edge>
      <edge id="e3" source="investment-f5" target="echos-2018"><data key="e_weight">1</data><data key="e_type">CITES</data></edge>
      <edge id="e4" source="round-f4" target="ant"><data key="e_weight">1</data><data key="e_type">INVOLVES</data><data key="e_role">ISSUER</data></edge>
      <edge id="e5" source="round-f4" target="echos-2018"><data key="e_weight">1</data><data key="e_type">CITES</data></edge>
      <edge id="e6" source="investment-f5" target="round-f4"><data key="e_weight">1</data><data key="e_type">RELATES</data><data key="e_kind">PART_OF_ROUND</data></edge>
      <data key="g_citation">Sample (data version HASH12, loaded DAY) [Data set]. (YEAR).</data>
      <data key="g_datasets">[{&quot;id&quot;:&quot;sample&quot;,&quot;title&quot;:&quot;Sample&quot;,&quot;publisher&quot;:null,&quot;license&quot;:null,&quot;homepage&quot;:null,&quot;release&quot;:null,&quot;version&quot;:&quot;HASH&quot;,&quot;loadedAt&quot;:&quot;MOMENT&quot;}]</data>
      </graph>
      </graphml>
      "
    `);
  });

  it('are GEXF with nodes before edges', async () => {
    const { text } = await exported({ kind: 'claims', format: 'gexf', variables: { where }, execute });
    expect(still(text)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
      <meta><creator>fingraph test</creator><description>Sample (data version HASH12, loaded DAY) [Data set]. (YEAR).&#10;Export: claims&#10;Data version: HASH, loaded MOMENT&#10;Variables: {&quot;where&quot;:{&quot;ids&quot;:[&quot;investment-f5&quot;,&quot;round-f4&quot;]}}&#10;Manifests: [{&quot;version&quot;:&quot;HASH&quot;,&quot;manifest&quot;:{&quot;id&quot;:&quot;sample&quot;,&quot;title&quot;:&quot;Sample&quot;}}]&#10;&#10;OPERATION</description></meta>
      <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
      <attributes class="node">
      <attribute id="type" title="type" type="string"/>
      <attribute id="kind" title="kind" type="string"/>
      <attribute id="description" title="description" type="string"/>
      <attribute id="aliases" title="aliases" type="string"/>
      <attribute id="identifiers" title="identifiers" type="string"/>
      <attribute id="tags" title="tags" type="string"/>
      <attribute id="country" title="country" type="string"/>
      <attribute id="countryId" title="countryId" type="string"/>
      <attribute id="status" title="status" type="string"/>
      <attribute id="statusInferred" title="statusInferred" type="boolean"/>
      <attribute id="stage" title="stage" type="string"/>
      <attribute id="tier" title="tier" type="string"/>
      <attribute id="confidence" title="confidence" type="double"/>
      <attribute id="confidenceInferred" title="confidenceInferred" type="boolean"/>
      <attribute id="date" title="date" type="string"/>
      <attribute id="dateEarliest" title="dateEarliest" type="string"/>
      <attribute id="dateLatest" title="dateLatest" type="string"/>
      <attribute id="since" title="since" type="string"/>
      <attribute id="sinceEarliest" title="sinceEarliest" type="string"/>
      <attribute id="sinceLatest" title="sinceLatest" type="string"/>
      <attribute id="until" title="until" type="string"/>
      <attribute id="untilEarliest" title="untilEarliest" type="string"/>
      <attribute id="untilLatest" title="untilLatest" type="string"/>
      <attribute id="seenFrom" title="seenFrom" type="string"/>
      <attribute id="seenFromEarliest" title="seenFromEarliest" type="string"/>
      <attribute id="seenFromLatest" title="seenFromLatest" type="string"/>
      <attribute id="seenUntil" title="seenUntil" type="string"/>
      <attribute id="seenUntilEarliest" title="seenUntilEarliest" type="string"/>
      <attribute id="seenUntilLatest" title="seenUntilLatest" type="string"/>
      <attribute id="title" title="title" type="string"/>
      <attribute id="roundType" title="roundType" type="string"/>
      <attribute id="series" title="series" type="string"/>
      <attribute id="licenceType" title="licenceType" type="string"/>
      <attribute id="licenceNumber" title="licenceNumber" type="string"/>
      <attribute id="stakePercent" title="stakePercent" type="double"/>
      <attribute id="stakeQualifier" title="stakeQualifier" type="string"/>
      <attribute id="region" title="region" type="string"/>
      <attribute id="amounts" title="amounts" type="string"/>
      <attribute id="metric" title="metric" type="string"/>
      <attribute id="metricValue" title="metricValue" type="double"/>
      <attribute id="metricFrom" title="metricFrom" type="string"/>
      <attribute id="metricTo" title="metricTo" type="string"/>
      <attribute id="note" title="note" type="string"/>
      <attribute id="extra" title="extra" type="string"/>
      <attribute id="dataset" title="dataset" type="string"/>
      <attribute id="revision" title="revision" type="integer"/>
      <attribute id="recordedAt" title="recordedAt" type="string"/>
      <attribute id="retractedAt" title="retractedAt" type="string"/>
      <attribute id="publisher" title="publisher" type="string"/>
      <attribute id="url" title="url" type="string"/>
      <attribute id="record" title="record" type="string"/>
      </attributes>
      <attributes class="edge">
      <attribute id="type" title="type" type="string"/>
      <attribute id="role" title="role" type="string"/>
      <attribute id="roleText" title="roleText" type="string"/>
      <attribute id="kind" title="kind" type="string"/>
      <attribute id="note" title="note" type="string"/>
      <attribute id="page" title="page" type="string"/>
      <attribute id="quote" title="quote" type="string"/>
      <attribute id="retrievedOn" title="retrievedOn" type="string"/>
      <attribute id="confidence" title="confidence" type="double"/>
      <attribute id="roles" title="roles" type="string"/>
      <attribute id="markets" title="markets" type="string"/>
      <attribute id="marketIds" title="marketIds" type="string"/>
      <attribute id="claims" title="claims" type="string"/>
      <attribute id="sources" title="sources" type="string"/>
      <attribute id="datasets" title="datasets" type="string"/>
      </attributes>
      <nodes>
      <node id="investment-f5" label="Something is so."><attvalues><attvalue for="type" value="CLAIM"/><attvalue for="kind" value="INVESTMENT"/><attvalue for="status" value="ACTIVE"/><attvalue for="statusInferred" value="false"/><attvalue for="tier" value="CORE"/><attvalue for="confidence" value="0.9"/><attvalue for="confidenceInferred" value="false"/><attvalue for="note" value="-1+2, &quot;so&quot;&#10;they say"/><attvalue for="dataset" value="sample"/><attvalue for="revision" value="1"/><attvalue for="recordedAt" value="MOMENT"/><attvalue for="record" value="{&quot;sample&quot;:{&quot;id&quot;:&quot;investment-f5&quot;,&quot;kind&quot;:&quot;INVESTMENT&quot;,&quot;summary&quot;:&quot;Something is so.&quot;,&quot;status&quot;:&quot;ACTIVE&quot;,&quot;tier&quot;:&quot;CORE&quot;,&quot;relations&quot;:[{&quot;kind&quot;:&quot;PART_OF_ROUND&quot;,&quot;claim&quot;:&quot;round-f4&quot;}],&quot;note&quot;:&quot;-1+2, \\&quot;so\\&quot;\\nthey say&quot;,&quot;participants&quot;:[{&quot;entity&quot;:&quot;bnp&quot;,&quot;role&quot;:&quot;INVESTOR&quot;},{&quot;entity&quot;:&quot;ant&quot;,&quot;role&quot;:&quot;INVESTEE&quot;}],&quot;confidence&quot;:0.9,&quot;citations&quot;:[{&quot;source&quot;:&quot;echos-2018&quot;}]}}"/></attvalues></node>
      <node id="bnp" label="Line&#10;break&#13;&#10;and&#9;tab"><attvalues><attvalue for="type" value="ENTITY"/><attvalue for="kind" value="BANK"/><attvalue for="description" value="BNP Paribas."/><attvalue for="country" value="FR"/><attvalue for="countryId" value="fr"/><attvalue for="dataset" value="sample"/><attvalue for="record" value="{&quot;sample&quot;:{&quot;id&quot;:&quot;bnp&quot;,&quot;kind&quot;:&quot;BANK&quot;,&quot;name&quot;:&quot;Line\\nbreak\\r\\nand\\ttab&quot;,&quot;country&quot;:&quot;FR&quot;,&quot;description&quot;:&quot;BNP Paribas.&quot;}}"/></attvalues></node>
      <node id="ant" label="Quote &quot;and&quot;, comma; &lt;tag&gt; &amp; 'apostrophe'"><attvalues><attvalue for="type" value="ENTITY"/><attvalue for="kind" value="COMPANY"/><attvalue for="description" value="Ant."/><attvalue for="country" value="CN"/><attvalue for="countryId" value="cn"/><attvalue for="dataset" value="sample"/><attvalue for="record" value="{&quot;sample&quot;:{&quot;id&quot;:&quot;ant&quot;,&quot;kind&quot;:&quot;COMPANY&quot;,&quot;name&quot;:&quot;Quote \\&quot;and\\&quot;, comma; &lt;tag&gt; &amp; 'apostrophe'&quot;,&quot;country&quot;:&quot;CN&quot;,&quot;description&quot;:&quot;Ant.&quot;}}"/></attvalues></node>
      <node id="echos-2018" label="Alipay en France &lt;&quot;&amp;&quot;&gt; � 🏦"><attvalues><attvalue for="type" value="SOURCE"/><attvalue for="date" value="2018-06"/><attvalue for="dateEarliest" value="2018-06-01"/><attvalue for="dateLatest" value="2018-06-30"/><attvalue for="dataset" value="sample"/><attvalue for="publisher" value="Les Echos"/><attvalue for="url" value="https://example.org/alipay"/><attvalue for="record" value="{&quot;sample&quot;:{&quot;id&quot;:&quot;echos-2018&quot;,&quot;title&quot;:&quot;Alipay en France &lt;\\&quot;&amp;\\&quot;&gt; \\u0002 🏦&quot;,&quot;titleInferred&quot;:true,&quot;publisher&quot;:&quot;Les Echos&quot;,&quot;date&quot;:&quot;2018-06&quot;,&quot;url&quot;:&quot;https://example.org/alipay&quot;}}"/></attvalues></node>
      <node id="round-f4" label="Something is so."><attvalues><attvalue for="type" value="CLAIM"/><attvalue for="kind" value="FUNDING_ROUND"/><attvalue for="status" value="ACTIVE"/><attvalue for="statusInferred" value="false"/><attvalue for="tier" value="CORE"/><attvalue for="confidence" value="0.9"/><attvalue for="confidenceInferred" value="false"/><attvalue for="roundType" value="SERIES_C"/><attvalue for="series" value="C"/><attvalue for="amounts" value="~ &gt; 14000000000 USD ROUND_TOTAL"/><attvalue for="note" value="-1+2, &quot;so&quot;&#10;they say"/><attvalue for="dataset" value="sample"/><attvalue for="revision" value="1"/><attvalue for="recordedAt" value="MOMENT"/><attvalue for="record" value="{&quot;sample&quot;:{&quot;id&quot;:&quot;round-f4&quot;,&quot;kind&quot;:&quot;FUNDING_ROUND&quot;,&quot;summary&quot;:&quot;Something is so.&quot;,&quot;status&quot;:&quot;ACTIVE&quot;,&quot;series&quot;:&quot;C&quot;,&quot;roundType&quot;:&quot;SERIES_C&quot;,&quot;tier&quot;:&quot;CORE&quot;,&quot;note&quot;:&quot;-1+2, \\&quot;so\\&quot;\\nthey say&quot;,&quot;participants&quot;:[{&quot;entity&quot;:&quot;ant&quot;,&quot;role&quot;:&quot;ISSUER&quot;}],&quot;amounts&quot;:[{&quot;value&quot;:14000000000,&quot;currency&quot;:&quot;USD&quot;,&quot;approximate&quot;:true,&quot;bound&quot;:&quot;MORE_THAN&quot;,&quot;basis&quot;:&quot;ROUND_TOTAL&quot;}],&quot;confidence&quot;:0.9,&quot;citations&quot;:[{&quot;source&quot;:&quot;echos-2018&quot;}]}}"/></attvalues></node>
      </nodes>
      <edges>
      <edge id="e1" source="investment-f5" target="bnp" kind="INVESTOR" label="INVESTOR" weight="1"><attvalues><attvalue for="type" value="INVOLVES"/><attvalue for="role" value="INVESTOR"/></attvalues></edge>
      <edge id="e2" source="investment-f5" target="ant" kind="INVESTEE" label="INVESTEE" weight="1"><attvalues><attvalue for="type" value="INVOLVES"/><attvalue for="role" value="INVESTEE"/></attvalues></edge>
      <edge id="e3" source="investment-f5" target="echos-2018" kind="CITES" label="CITES" weight="1"><attvalues><attvalue for="type" value="CITES"/></attvalues></edge>
      <edge id="e4" source="round-f4" target="ant" kind="ISSUER" label="ISSUER" weight="1"><attvalues><attvalue for="type" value="INVOLVES"/><attvalue for="role" value="ISSUER"/></attvalues></edge>
      <edge id="e5" source="round-f4" target="echos-2018" kind="CITES" label="CITES" weight="1"><attvalues><attvalue for="type" value="CITES"/></attvalues></edge>
      <edge id="e6" source="investment-f5" target="round-f4" kind="PART_OF_ROUND" label="PART_OF_ROUND" weight="1"><attvalues><attvalue for="type" value="RELATES"/><attvalue for="kind" value="PART_OF_ROUND"/></attvalues></edge>
      </edges>
      </graph>
      </gexf>
      "
    `);
  });

  it('are JSON-LD with one node on each line', async () => {
    const { text } = await exported({ kind: 'claims', format: 'jsonld', variables: { where }, execute });
    expect(still(text)).toMatchInlineSnapshot(`
      "{"@context":{"schema":"https://schema.org/","prov":"http://www.w3.org/ns/prov#","xsd":"http://www.w3.org/2001/XMLSchema#","rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#","dcat":"http://www.w3.org/ns/dcat#","dcterms":"http://purl.org/dc/terms/","fg":"urn:fingraph:term:","schema:url":{"@type":"xsd:anyURI"},"prov:generatedAtTime":{"@type":"xsd:dateTime"},"prov:invalidatedAtTime":{"@type":"xsd:dateTime"},"fg:confidence":{"@type":"xsd:double"},"fg:stakePercent":{"@type":"xsd:double"},"schema:value":{"@type":"xsd:double"}},
      "@graph":[
      {"@id":"urn:fingraph:export:claims","@type":["schema:Dataset","prov:Entity"],"schema:name":"FinGraph export: claims","schema:version":"HASH","prov:generatedAtTime":"MOMENT","fg:operation":"OPERATION","fg:variables":"{\\"where\\":{\\"ids\\":[\\"investment-f5\\",\\"round-f4\\"]}}","fg:generator":"fingraph test","fg:manifests":{"@value":"[{\\"version\\":\\"HASH\\",\\"manifest\\":{\\"id\\":\\"sample\\",\\"title\\":\\"Sample\\"}}]","@type":"rdf:JSON"}},
      {"@id":"urn:fingraph:investment-f5","@type":["schema:Claim","prov:Entity"],"schema:identifier":"investment-f5","fg:kind":"INVESTMENT","schema:text":"Something is so.","fg:status":"ACTIVE","fg:confidence":0.9,"schema:citation":[{"@id":"urn:fingraph:echos-2018"}],"prov:wasDerivedFrom":[{"@id":"urn:fingraph:echos-2018"}],"prov:generatedAtTime":"MOMENT","fg:dataset":{"@id":"urn:fingraph:dataset:sample"},"fg:confidenceInferred":false,"fg:statusInferred":false,"fg:tier":"CORE","fg:role:INVESTOR":[{"@id":"urn:fingraph:bnp"}],"fg:role:INVESTEE":[{"@id":"urn:fingraph:ant"}],"fg:relation:PART_OF_ROUND":[{"@id":"urn:fingraph:round-f4"}],"fg:note":"-1+2, \\"so\\"\\nthey say","fg:record":{"@value":"{\\"sample\\":{\\"id\\":\\"investment-f5\\",\\"kind\\":\\"INVESTMENT\\",\\"summary\\":\\"Something is so.\\",\\"status\\":\\"ACTIVE\\",\\"tier\\":\\"CORE\\",\\"relations\\":[{\\"kind\\":\\"PART_OF_ROUND\\",\\"claim\\":\\"round-f4\\"}],\\"note\\":\\"-1+2, \\\\\\"so\\\\\\"\\\\nthey say\\",\\"participants\\":[{\\"entity\\":\\"bnp\\",\\"role\\":\\"INVESTOR\\"},{\\"entity\\":\\"ant\\",\\"role\\":\\"INVESTEE\\"}],\\"confidence\\":0.9,\\"citations\\":[{\\"source\\":\\"echos-2018\\"}]}}","@type":"rdf:JSON"},"fg:revision":1},
      {"@id":"urn:fingraph:bnp","@type":["schema:BankOrCreditUnion","prov:Entity"],"schema:identifier":["bnp"],"fg:kind":"BANK","schema:name":"Line\\nbreak\\r\\nand\\ttab","schema:description":"BNP Paribas.","fg:country":"FR","schema:location":{"@id":"urn:fingraph:fr"},"fg:record":{"@value":"{\\"sample\\":{\\"id\\":\\"bnp\\",\\"kind\\":\\"BANK\\",\\"name\\":\\"Line\\\\nbreak\\\\r\\\\nand\\\\ttab\\",\\"country\\":\\"FR\\",\\"description\\":\\"BNP Paribas.\\"}}","@type":"rdf:JSON"},"fg:dataset":[{"@id":"urn:fingraph:dataset:sample"}]},
      {"@id":"urn:fingraph:ant","@type":["schema:Organization","prov:Entity"],"schema:identifier":["ant"],"fg:kind":"COMPANY","schema:name":"Quote \\"and\\", comma; <tag> & 'apostrophe'","schema:description":"Ant.","fg:country":"CN","schema:location":{"@id":"urn:fingraph:cn"},"fg:record":{"@value":"{\\"sample\\":{\\"id\\":\\"ant\\",\\"kind\\":\\"COMPANY\\",\\"name\\":\\"Quote \\\\\\"and\\\\\\", comma; <tag> & 'apostrophe'\\",\\"country\\":\\"CN\\",\\"description\\":\\"Ant.\\"}}","@type":"rdf:JSON"},"fg:dataset":[{"@id":"urn:fingraph:dataset:sample"}]},
      {"@id":"urn:fingraph:echos-2018","@type":["schema:CreativeWork","prov:Entity"],"schema:identifier":"echos-2018","schema:name":"Alipay en France <\\"&\\"> \\u0002 🏦","schema:publisher":"Les Echos","schema:datePublished":{"@value":"2018-06","@type":"xsd:gYearMonth"},"schema:url":"https://example.org/alipay","fg:record":{"@value":"{\\"sample\\":{\\"id\\":\\"echos-2018\\",\\"title\\":\\"Alipay en France <\\\\\\"&\\\\\\"> \\\\u0002 🏦\\",\\"titleInferred\\":true,\\"publisher\\":\\"Les Echos\\",\\"date\\":\\"2018-06\\",\\"url\\":\\"https://example.org/alipay\\"}}","@type":"rdf:JSON"},"fg:dataset":{"@id":"urn:fingraph:dataset:sample"}},
      {"@id":"urn:fingraph:round-f4","@type":["schema:Claim","prov:Entity"],"schema:identifier":"round-f4","fg:kind":"FUNDING_ROUND","schema:text":"Something is so.","fg:status":"ACTIVE","fg:confidence":0.9,"schema:citation":[{"@id":"urn:fingraph:echos-2018"}],"prov:wasDerivedFrom":[{"@id":"urn:fingraph:echos-2018"}],"prov:generatedAtTime":"MOMENT","fg:dataset":{"@id":"urn:fingraph:dataset:sample"},"fg:confidenceInferred":false,"fg:statusInferred":false,"fg:tier":"CORE","fg:roundType":"SERIES_C","fg:series":"C","fg:role:ISSUER":[{"@id":"urn:fingraph:ant"}],"fg:amount":[{"@id":"urn:fingraph:round-f4#amount-1","@type":"schema:MonetaryAmount","schema:value":14000000000,"schema:currency":"USD","fg:basis":"ROUND_TOTAL","fg:bound":"MORE_THAN","fg:approximate":true}],"fg:note":"-1+2, \\"so\\"\\nthey say","fg:record":{"@value":"{\\"sample\\":{\\"id\\":\\"round-f4\\",\\"kind\\":\\"FUNDING_ROUND\\",\\"summary\\":\\"Something is so.\\",\\"status\\":\\"ACTIVE\\",\\"series\\":\\"C\\",\\"roundType\\":\\"SERIES_C\\",\\"tier\\":\\"CORE\\",\\"note\\":\\"-1+2, \\\\\\"so\\\\\\"\\\\nthey say\\",\\"participants\\":[{\\"entity\\":\\"ant\\",\\"role\\":\\"ISSUER\\"}],\\"amounts\\":[{\\"value\\":14000000000,\\"currency\\":\\"USD\\",\\"approximate\\":true,\\"bound\\":\\"MORE_THAN\\",\\"basis\\":\\"ROUND_TOTAL\\"}],\\"confidence\\":0.9,\\"citations\\":[{\\"source\\":\\"echos-2018\\"}]}}","@type":"rdf:JSON"},"fg:revision":1},
      {"@id":"urn:fingraph:export:claims","@type":"dcat:Dataset","schema:creditText":"Sample (data version HASH12, loaded DAY) [Data set]. (YEAR).","schema:isBasedOn":[{"@id":"urn:fingraph:dataset:sample"}],"prov:wasDerivedFrom":[{"@id":"urn:fingraph:dataset:sample"}]},
      {"@id":"urn:fingraph:dataset:sample","@type":["schema:Dataset","dcat:Dataset","prov:Entity"],"schema:identifier":"sample","schema:name":"Sample","dcterms:title":"Sample","schema:version":"HASH","fg:contentVersion":"HASH","prov:generatedAtTime":"MOMENT"}
      ]}
      "
    `);
  });

  it('contain partners with the claims behind them', async () => {
    const variables = { of: 'alipay' };
    const { text } = await exported({ kind: 'partners', format: 'csv', variables, execute });
    expect(still(text)).toMatchInlineSnapshot(`
      "﻿of,ofName,partner,partnerName,partnerKind,partnerCountry,partnerCountryId,roles,markets,marketIds,claimCount,highestConfidence,claims,datasets,sources,sourceUrls
      alipay,'=SUM(A1:A9),bnp,"Line
      break
      and	tab",BANK,FR,fr,ACQUIRER,CN; FR,cn; fr,1,0.9,partnership-f1,sample,echos-2018,https://example.org/alipay
      "
    `);
    const { text: xml } = await exported({ kind: 'partners', format: 'graphml', variables, execute });
    expect(xml.split('\n').filter((line) => line.startsWith('<edge'))).toMatchInlineSnapshot(`
      [
        "<edge id="e1" source="alipay" target="bnp"><data key="e_weight">1</data><data key="e_type">PARTNER</data><data key="e_confidence">0.9</data><data key="e_roles">ACQUIRER</data><data key="e_markets">CN; FR</data><data key="e_marketIds">cn; fr</data><data key="e_claims">partnership-f1</data><data key="e_sources">echos-2018</data><data key="e_datasets">sample</data></edge>",
      ]
    `);
  });

  it('contain paths with one row for each hop', async () => {
    const { text } = await exported({ kind: 'paths', format: 'csv', variables: { from: 'eric', to: 'bnp' }, execute });
    const hops = text.split('\r\n').filter((line) => /^\d+,\d+,/.test(line));
    expect(hops.map((row) => row.split(',').slice(0, 4).join())).toEqual([
      '1,1,0.81,eric',
      '1,2,0.81,ant',
      '2,1,0.81,eric',
      '2,2,0.81,ant',
    ]);
  });

  it('are complete without records', async () => {
    const ends = await Promise.all(
      EXPORT_FORMATS.filter((format) => format !== 'xlsx' && format !== 'parquet').map(async (format) => {
        const variables = { where: { ids: ['round-f4'], kinds: ['ROLE'] } };
        const { text, manifest } = await exported({ kind: 'claims', format, variables, execute });
        return [format, manifest.counts, still(text).slice(-60)];
      }),
    );
    expect(ends).toMatchInlineSnapshot(`
      [
        [
          "csv",
          {
            "rows": 0,
          },
          "lations,note,extra,dataset,revision,recordedAt,retractedAt
      ",
        ],
        [
          "jsonl",
          {
            "records": 0,
          },
          "variables":{"where":{"ids":["round-f4"],"kinds":["ROLE"]}}}
      ",
        ],
        [
          "graphml",
          {
            "edges": 0,
            "nodes": 0,
          },
          "dedAt&quot;:&quot;MOMENT&quot;}]</data>
      </graph>
      </graphml>
      ",
        ],
        [
          "gexf",
          {
            "edges": 0,
            "nodes": 0,
          },
          "ributes>
      <nodes>
      </nodes>
      <edges>
      </edges>
      </graph>
      </gexf>
      ",
        ],
        [
          "jsonld",
          {
            "nodes": 3,
            "triples": 22,
          },
          ":contentVersion":"HASH","prov:generatedAtTime":"MOMENT"}
      ]}
      ",
        ],
      ]
    `);
  });

  it('are byte for byte equal on each request', async () => {
    for (const format of EXPORT_FORMATS) {
      const request = { kind: 'claims', format, variables: {}, execute } as const;
      const one = await exportedBytes(request);
      const other = await exportedBytes({ ...request, execute: executorOf(graph.engine) });
      expect(other).toEqual(one);
    }
  });

  it('contain records in the order of their ids', async () => {
    const { text } = await exported({ kind: 'claims', format: 'jsonl', variables: {}, execute });
    const ids = text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id?: string }).id);
    expect(ids).toEqual([...sample.claims.map(({ id }) => id).toSorted(), undefined]);
  });
});
