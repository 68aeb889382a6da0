// Constraints and indexes that Neo4j needs before data is loaded.
// Each statement ends with a semicolon at the end of a line, runs in its own transaction and does nothing if its
// constraint or index exists. embedded.cypher has those of the embedded engine.

CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE;

// Sort orders of lists: a page is a range of one of these indexes.
CREATE INDEX claim_by_id IF NOT EXISTS FOR (c:Claim) ON (c.byId);
CREATE INDEX claim_by_day_up IF NOT EXISTS FOR (c:Claim) ON (c.byDayUp);
CREATE INDEX claim_by_day_down IF NOT EXISTS FOR (c:Claim) ON (c.byDayDown);
CREATE INDEX claim_by_confidence_up IF NOT EXISTS FOR (c:Claim) ON (c.byConfidenceUp);
CREATE INDEX claim_by_confidence_down IF NOT EXISTS FOR (c:Claim) ON (c.byConfidenceDown);
CREATE INDEX claim_by_metric_up IF NOT EXISTS FOR (c:Claim) ON (c.byMetricUp);
CREATE INDEX claim_by_metric_down IF NOT EXISTS FOR (c:Claim) ON (c.byMetricDown);
CREATE INDEX entity_by_id IF NOT EXISTS FOR (e:Entity) ON (e.id);
CREATE INDEX entity_by_name IF NOT EXISTS FOR (e:Entity) ON (e.byName);
CREATE INDEX entity_by_claim_count_up IF NOT EXISTS FOR (e:Entity) ON (e.byClaimCountUp);
CREATE INDEX entity_by_claim_count_down IF NOT EXISTS FOR (e:Entity) ON (e.byClaimCountDown);
CREATE INDEX source_by_day IF NOT EXISTS FOR (s:Source) ON (s.byDay);

// The same orders for the claims of one entity, prefixed with its id: page 500 costs the same as page 1.
CREATE INDEX involves_by_id IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byId);
CREATE INDEX involves_by_day_up IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byDayUp);
CREATE INDEX involves_by_day_down IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byDayDown);
CREATE INDEX involves_by_confidence_up IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byConfidenceUp);
CREATE INDEX involves_by_confidence_down IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byConfidenceDown);
CREATE INDEX involves_by_metric_up IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byMetricUp);
CREATE INDEX involves_by_metric_down IF NOT EXISTS FOR ()-[i:INVOLVES]-() ON (i.byMetricDown);
CREATE INDEX partners_by_name IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() ON (r.byName);
CREATE INDEX relates_by_pair IF NOT EXISTS FOR ()-[r:RELATES]-() ON (r.byPair);

// The days on which claims began, ended or became known.
CREATE INDEX claim_began IF NOT EXISTS FOR (c:Claim) ON (c.began);
CREATE INDEX claim_ended IF NOT EXISTS FOR (c:Claim) ON (c.ended);
CREATE INDEX claim_became_known IF NOT EXISTS FOR (c:Claim) ON (c.becameKnown);

// Words of names, titles and summaries.
CREATE TEXT INDEX node_words IF NOT EXISTS FOR (n:Node) ON (n.words);
