// Keeps an account that the service made for itself, unless another start was faster.
// :param name => 'admin'
// :param password => '{bcrypt}$2a$10$hash'
MERGE (account:Account {name: $name})
ON CREATE SET account.password = $password
