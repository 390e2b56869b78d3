// Who may write, where the service keeps that in the graph itself.
CREATE CONSTRAINT account_name FOR (account:Account) REQUIRE account.name IS UNIQUE;
