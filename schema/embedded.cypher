// Indexes that the embedded engine needs before data is loaded.
// No uniqueness constraints: with one, this engine's MERGE scans every node instead of using the index. There is one
// writer at a time, which keeps ids unique. neo4j.cypher explains the format of this file.

CREATE INDEX node_id IF NOT EXISTS FOR (n:Node) ON (n.id);
CREATE INDEX graph_id IF NOT EXISTS FOR (g:Graph) ON (g.id);
