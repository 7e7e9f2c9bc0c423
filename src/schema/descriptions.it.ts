/** What fields are for: the sentences of the schemas, by their English. */
export const descriptionsIt: Readonly<Record<string, string>> = {};
