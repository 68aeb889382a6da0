// The constraints and indexes of Neo4j, which must exist before data is loaded.
// Each statement ends with a semicolon at the end of a line, runs in its own transaction and does nothing if its object
// exists. The file for the embedded engine is embedded.cypher.

CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE;

// What loads read: the ledger of each data set, and the data sets.
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (l:Ledger) REQUIRE l.id IS UNIQUE;
CREATE INDEX ledger_dataset IF NOT EXISTS FOR (l:Ledger) ON (l.dataset);
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;

// The revisions of a claim.
CREATE INDEX revision_by_id IF NOT EXISTS FOR (r:Revision) ON (r.byId);

// Sort keys of lists: a page is a range of one index, read in either direction.
CREATE INDEX claim_by_id IF NOT EXISTS FOR (c:Claim) ON (c.byId);
CREATE INDEX claim_by_day IF NOT EXISTS FOR (c:Claim) ON (c.byDay);
CREATE INDEX claim_by_confidence IF NOT EXISTS FOR (c:Claim) ON (c.byConfidence);
CREATE INDEX claim_by_metric IF NOT EXISTS FOR (c:Claim) ON (c.byMetric);
CREATE INDEX claim_by_amount IF NOT EXISTS FOR (c:Claim) ON (c.byAmount);
CREATE INDEX claim_by_source_date IF NOT EXISTS FOR (c:Claim) ON (c.bySourceDate);
CREATE INDEX entity_by_id IF NOT EXISTS FOR (e:Entity) ON (e.id);
CREATE INDEX entity_by_name IF NOT EXISTS FOR (e:Entity) ON (e.byName);
CREATE INDEX entity_by_claim_count IF NOT EXISTS FOR (e:Entity) ON (e.byClaimCount);
CREATE INDEX source_by_day IF NOT EXISTS FOR (s:Source) ON (s.byDay);

// The sort keys of the claims of one entity, prefixed by its id: page 500 of a hub is as fast as page 1.
CREATE INDEX involves_by_id IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byId);
CREATE INDEX involves_by_day IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byDay);
CREATE INDEX involves_by_confidence IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byConfidence);
CREATE INDEX involves_by_metric IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byMetric);
CREATE INDEX partners_by_name IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() ON (r.byName);
CREATE INDEX relates_by_pair IF NOT EXISTS FOR ()-[r:RELATES]-() ON (r.byPair);

// Changes by day: claims that began, ended or became known.
CREATE INDEX claim_began IF NOT EXISTS FOR (c:Claim) ON (c.began);
CREATE INDEX claim_ended IF NOT EXISTS FOR (c:Claim) ON (c.ended);
CREATE INDEX claim_became_known IF NOT EXISTS FOR (c:Claim) ON (c.becameKnown);

// The terms of filters and searches: values of properties, and words of names, titles and summaries. The analyzer splits texts
// at spaces only, so that a value is one term. `src/graph/access/` writes the queries.
CREATE FULLTEXT INDEX claim_terms IF NOT EXISTS FOR (r:Revision) ON EACH [
  r.byId, r.dataset, r.kind, r.status, r.stage, r.tier, r.tags, r.markets, r.region, r.sources, r.measure, r.series,
  r.roundType, r.licenceType, r.related, r.year, r.participants, r.participantRoles, r.participantKinds,
  r.participantCountries, r.normalizedTitle, r.words
] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX record_terms IF NOT EXISTS FOR (n:Entity|FormerEntity|Source|FormerSource) ON EACH [
  n.id, n.dataset, n.datasets, n.kind, n.country, n.tags, n.identifiers, n.names, n.words
] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// The keys of names, by which a search finds a name in spite of another spelling. `src/model/name/name-key.ts` writes them.
CREATE FULLTEXT INDEX name_terms IF NOT EXISTS FOR (n:Entity|FormerEntity) ON EACH [n.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
