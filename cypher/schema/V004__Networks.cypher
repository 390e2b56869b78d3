// Networks: named sets of companies with the links between them.
CREATE CONSTRAINT network_id FOR (network:Network) REQUIRE network.id IS UNIQUE;
CREATE INDEX link_network FOR ()-[supplies:SUPPLIES]-() ON (supplies.caseStudy);

// Where companies are, and which of them are in a sector, the most active first.
CREATE POINT INDEX company_location FOR (company:Company) ON (company.location);
CREATE INDEX among_sector FOR ()-[among:AMONG]-() ON (among.sector, among.position);

// What one receiver takes for one use.
CREATE INDEX exchange_taker FOR (exchange:Exchange) ON (exchange.taker, exchange.use);
