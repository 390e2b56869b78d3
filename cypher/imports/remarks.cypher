// A part of what was remarked on the rows of an import.
// :param import => '1'
// :param severity => 'rejected'
// :param part => 0
// -> csv
MATCH (remarks:Remarks {import: $import, severity: $severity, part: $part})
RETURN remarks.csv AS csv
