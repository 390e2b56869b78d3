// The hash of the password of an account that the service made for itself.
// :param name => 'admin'
// -> password (with the name of the hash function in front, in braces)
MATCH (account:Account {name: $name})
RETURN account.password AS password
