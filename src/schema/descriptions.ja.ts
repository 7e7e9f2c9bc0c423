/** What fields are for: the sentences of the schemas, by their English. */
export const descriptionsJa: Readonly<Record<string, string>> = {};
