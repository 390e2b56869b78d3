// Substances by their CAS numbers, one row each.
// :param rows => [{id: 'cas-124389', key: '124389', code: '124-38-9'}]
UNWIND $rows AS row
MERGE (code:Code {id: row.id})
SET code:Substance,
    code.scheme = 'cas', code.edition = 'CAS', code.key = row.key, code.code = row.code, code.level = 'substance'
