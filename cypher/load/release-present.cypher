// Whether the graph holds a library already.
// -> present
RETURN EXISTS { (:Release) } AS present
