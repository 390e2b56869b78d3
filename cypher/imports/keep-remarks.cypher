// Keeps what was remarked on the rows of an import, in parts.
// :param import => '1'
// :param severity => 'rejected'
// :param part => 0
// :param csv => 'exchanges.csv,,17,ewc,10 02 77,…'
MERGE (remarks:Remarks {import: $import, severity: $severity, part: $part})
SET remarks.csv = $csv
