// What was remarked on the rows of an import, in the order of the rows.
// :param import => '1'
// :param severity => 'rejected'
// -> csv
MATCH (remarks:Remarks {import: $import, severity: $severity})
WHERE remarks.part >= 0
RETURN remarks.csv AS csv
ORDER BY remarks.part
